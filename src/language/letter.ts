/**
 * Whether a code unit is a letter, or a mark on one, of a script that puts
 * spaces between words.
 *
 * Han, kana and hangul are not, nor the scripts of Thai, Lao, Burmese and
 * Khmer: there a word begins and ends where its reader knows that it does.
 */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7
  if (isUnspaced(code)) return false
  if (code >= 0x400 && code < 0x482) return true
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(code))
}

function isUnspaced(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xfaff) ||
    (code >= 0xfe00 && code <= 0xffef) ||
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0xe00 && code <= 0xeff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff)
  )
}
