import {codeUnitAt, lengthOf} from '../code-unit.ts'

/**
 * Make text comparable without moving any of it: case, width (NFKC), kinds of
 * white space, apostrophes and hyphens.
 *
 * Each code unit becomes one code unit, so that an index into the result is an
 * index into the text. What NFKC would lengthen stays as it is.
 */
export function fold(text: string): string {
  let result = ''
  let from = 0
  for (let index = 0; index < lengthOf(text); index++) {
    const code = codeUnitAt(text, index)
    const folded = foldedCode(code)
    if (folded === code) continue
    result += text.slice(from, index) + String.fromCharCode(folded)
    from = index + 1
  }
  return from === 0 ? text : result + text.slice(from)
}

/**
 * What code units fold to, as far as they were asked for; 0 for the others.
 * It is the same for ever, and dear to find out: no text need be folded to be
 * looked into.
 */
const known = new Uint16Array(0x10000)

/** The code unit that {@link fold} makes of one. */
export function foldedCode(code: number): number {
  return isSame(code) ? code : known[code] || remembered(code)
}

/** What most text consists of: small letters, Han, kana and hangul. */
function isSame(code: number): boolean {
  return code < 0x3041
    ? code > 0x60 && code < 0x7b
    : code < 0x3097 ||
        (code > 0x33ff && code < 0xa000) ||
        (code > 0xabff && code < 0xd7a4)
}

function remembered(code: number): number {
  const folded = foldedUnit(code)
  known[code] = folded
  return folded
}

function foldedUnit(code: number): number {
  if (code > 0x40 && code < 0x5b) return code + 0x20
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc) return 0x27
  if (code >= 0x2010 && code <= 0x2013) return 0x2d
  if (isRaised(code)) return code
  if (isSpace(code)) return 0x20
  const char = String.fromCharCode(code)
  const wide = char.normalize('NFKC')
  const same = wide.length === 1 ? wide : char
  const lower = same.toLowerCase()
  return (lower.length === 1 ? lower : same).charCodeAt(0)
}

/** `Nº` is not `no`, and `m²` not `m2`. */
function isRaised(code: number): boolean {
  return (
    code === 0xaa ||
    code === 0xb2 ||
    code === 0xb3 ||
    code === 0xb9 ||
    code === 0xba ||
    (code >= 0x2b0 && code < 0x300) ||
    (code >= 0x1d2c && code < 0x1d80) ||
    (code >= 0x2070 && code < 0x20a0)
  )
}

function isSpace(code: number): boolean {
  return (
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  )
}
