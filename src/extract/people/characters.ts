import {codeUnitAt, lengthOf} from '../../code-unit.ts'

/** What a code unit is, a bit for each. */
export const isUpper = 2
export const isLower = 4
export const isAnyLetter = 8
export const isMark = 16
export const isNumber = 32
export const isHan = 64
export const isKana = 128

const isAsked = 1

/** What code units are, as far as it was asked for; 0 for the others. */
const known = new Uint8Array(0x10000)

/**
 * What the code unit at an index is; nothing where there is none. Of what is
 * written in two, as rare Han is, both are letters.
 */
export function characterAt(text: string, at: number): number {
  if (at < 0 || at >= lengthOf(text)) return 0
  const code = codeUnitAt(text, at)
  return known[code] || remembered(code)
}

const classes = [
  [/\p{Lu}/u, isUpper],
  [/\p{Ll}/u, isLower],
  [/\p{L}/u, isAnyLetter],
  [/\p{M}/u, isMark],
  [/\p{N}/u, isNumber],
  [/\p{sc=Han}/u, isHan],
  [/[\p{sc=Hira}\p{sc=Kana}]/u, isKana]
] as const

function remembered(code: number): number {
  let result = isAsked
  if ((code >= 0xd840 && code < 0xd8c0) || (code >= 0xdc00 && code < 0xe000))
    result |= isAnyLetter | isHan
  const char = String.fromCharCode(code)
  for (const [expression, bit] of classes)
    if (expression.test(char)) result |= bit
  known[code] = result
  return result
}
