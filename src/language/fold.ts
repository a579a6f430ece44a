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
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isFolded(code)) continue
    const folded = foldedUnit(code)
    if (folded === '') continue
    result += text.slice(from, index) + folded
    from = index + 1
  }
  return from === 0 ? text : result + text.slice(from)
}

/** Most of what is in a post; saves asking for each. */
function isFolded(code: number): boolean {
  return (
    (code >= 0x5b && code < 0x80) ||
    (code >= 0x20 && code < 0x41) ||
    (code >= 0x4e00 && code < 0xa000) ||
    (code >= 0xac00 && code < 0xe000) ||
    (code > 0x3000 && code < 0x30ff) ||
    (code >= 0x430 && code < 0x450)
  )
}

/** The folded form of a code unit, or nothing where it is its own. */
function foldedUnit(code: number): string {
  if (code > 0x40 && code < 0x5b) return String.fromCharCode(code + 0x20)
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc) return "'"
  if (code >= 0x2010 && code <= 0x2013) return '-'
  if (isRaised(code)) return ''
  if (isSpace(code)) return ' '
  const char = String.fromCharCode(code)
  const wide = char.normalize('NFKC')
  const same = wide.length === 1 ? wide : char
  const lower = same.toLowerCase()
  return lower.length === 1 ? lower : same
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
