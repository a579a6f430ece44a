/** Ampersands of which Sätteri takes a tenth of a second at most. */
const most = 8000

/**
 * Whether Sätteri may take long for a text: as of 0.10, the time for character
 * references grows by the square of their number. Remark's does not.
 */
export function isDear(text: string): boolean {
  let count = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1))
    if (++count > most) return true
  return false
}
