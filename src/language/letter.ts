/** What a code unit is, as far as it was asked for; 0 for the others. */
const known = new Uint8Array(0x10000)

const isAsked = 1
const isSpacedLetter = 2
const isAnyCharacter = 4

/**
 * Whether a code unit is a letter, or a mark on one, of a script that puts
 * spaces between words.
 *
 * Han, kana and hangul are not, nor the scripts of Thai, Lao, Burmese and
 * Khmer: there a word begins and ends where its reader knows that it does.
 */
export function isLetter(code: number): boolean {
  if (code > 0x60 && code < 0x7b) return true
  if (code > 0x2e7f && code < 0xa000) return false
  return ((known[code] || remembered(code)) & isSpacedLetter) !== 0
}

/** Whether a code point is a letter or a digit of any script. */
export function isCharacter(code: number): boolean {
  if (code > 0xffff) return anyCharacter.test(String.fromCodePoint(code))
  return ((known[code] || remembered(code)) & isAnyCharacter) !== 0
}

const anyCharacter = /[\p{L}\p{N}]/u

function remembered(code: number): number {
  const letter = isOfSpaced(code) ? isSpacedLetter : 0
  const any = anyCharacter.test(String.fromCharCode(code)) ? isAnyCharacter : 0
  const result = isAsked | letter | any
  known[code] = result
  return result
}

function isOfSpaced(code: number): boolean {
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
