/** A number as it is written, and how much of the text it takes. */
export interface Numeral {
  /** Code units. */
  length: number
  value: number
}

/** Ranges of signs that are a number each: first sign, last sign, first value. */
const signs: readonly (readonly [number, number, number])[] = [
  [0x2160, 0x216b, 1], // Ⅰ
  [0x2460, 0x2473, 1], // ①
  [0x2474, 0x2487, 1], // ⑴
  [0x2488, 0x249b, 1], // ⒈
  [0x24eb, 0x24f4, 11], // ⓫
  [0x24f5, 0x24fe, 1], // ⓵
  [0x2776, 0x277f, 1], // ❶
  [0x2780, 0x2789, 1], // ➀
  [0x278a, 0x2793, 1], // ➊
  [0x3220, 0x3229, 1], // ㈠
  [0x3251, 0x325f, 21], // ㉑
  [0x3280, 0x3289, 1] // ㊀
]

const roman: readonly string[] = (
  'I II III IV V VI VII VIII IX X ' + 'XI XII XIII XIV XV XVI XVII XVIII XIX XX'
).split(' ')

/**
 * The number at an index that needs no language: digits of either width, a
 * circled digit, a keycap, a Roman numeral from I to XX in capitals, a Han
 * numeral from 一 to 九十九.
 *
 * Digits of more than nine places are none. A Roman numeral ends at a
 * character that is neither letter nor digit; one of a single letter has to
 * stand before punctuation or an end, for `I` is a word and `V` a language.
 */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const code = text.charCodeAt(at)
  // Most words begin with a letter that no numeral begins with.
  if (code > 0x58 && code < 0x2160) return
  return (
    digitsAt(text, at) ??
    signAt(text, at) ??
    hanAt(text, at) ??
    romanAt(text, at)
  )
}

function digitsAt(text: string, at: number): Numeral | undefined {
  let end = at
  let value = 0
  for (let digit = digitAt(text, end); digit >= 0; digit = digitAt(text, end)) {
    value = value * 10 + digit
    end++
  }
  if (end === at || end - at > 9) return
  if (text[end] === '\uFE0F' && text[end + 1] === '\u20E3') end += 2
  return {length: end - at, value}
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1
}

function signAt(text: string, at: number): Numeral | undefined {
  if (text.startsWith('🔟', at)) return {length: 2, value: 10}
  const code = text.charCodeAt(at)
  for (const [from, to, value] of signs)
    if (code >= from && code <= to)
      return {length: 1, value: value + code - from}
}

function hanAt(text: string, at: number): Numeral | undefined {
  const tens = hanDigitAt(text, at)
  const ten = tens > 0 ? at + 1 : at
  if (text[ten] !== '十') return tens > 0 ? {length: 1, value: tens} : undefined
  const ones = hanDigitAt(text, ten + 1)
  return {
    length: ten + 1 - at + (ones > 0 ? 1 : 0),
    value: (tens || 1) * 10 + ones
  }
}

/** 1 to 9, or 0 where there is none. */
function hanDigitAt(text: string, at: number): number {
  return at < text.length
    ? '一二三四五六七八九'.indexOf(text.charAt(at)) + 1
    : 0
}

function romanAt(text: string, at: number): Numeral | undefined {
  let end = at
  while (end < text.length && end - at < 6 && 'IVX'.includes(text.charAt(end)))
    end++
  if (end === at) return
  const value = roman.indexOf(text.slice(at, end)) + 1
  const next = text.charAt(end)
  const ends =
    end - at === 1
      ? /^[.:)\]、：．）]?$/.test(next)
      : !/[\p{L}\p{N}]/u.test(next)
  return value > 0 && ends ? {length: end - at, value} : undefined
}
