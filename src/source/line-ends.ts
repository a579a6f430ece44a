/** The ending of a line: LF, CRLF or a lone CR. */
export interface LineEnd {
  /** Index of its first code unit. */
  start: number
  /** Index behind it. */
  end: number
}

/** How far ahead a carriage return is looked for at least. */
const reach = 2048

/**
 * Line endings of a text, from an index on.
 *
 * Each part of the text is looked through once for each kind, and not much
 * further than was asked for.
 *
 * @returns
 *   The next one at each call, as long as there is one.
 */
export function lineEnds(
  text: string,
  from: number = 0
): () => LineEnd | undefined {
  let feed = indexOf(text, '\n', from)
  let back: number | undefined
  let seen = from
  return () => {
    while (back === undefined && seen < feed) {
      const to = Math.max(feed, seen + reach)
      const found = text.slice(seen, to).indexOf('\r')
      if (found >= 0) back = seen + found
      seen = to
    }
    const start = Math.min(feed, back ?? feed)
    if (start === text.length) return
    const end = start + (text.startsWith('\r\n', start) ? 2 : 1)
    if (feed < end) feed = indexOf(text, '\n', end)
    if (back !== undefined && back < end) {
      back = undefined
      seen = end
    }
    return {start, end}
  }
}

/** Index of a mark, or the end of the text. */
function indexOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 ? text.length : found
}
