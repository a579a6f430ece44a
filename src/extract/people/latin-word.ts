import {codeUnitAt} from '../../code-unit.ts'
import {
  characterAt,
  isAnyLetter,
  isLower,
  isMark,
  isNumber,
  isUpper
} from './characters.ts'
import {wordKinds} from './word-kinds.ts'
import {plain} from './words.ts'

/** A word in an alphabet, and what its letters tell. */
export interface LatinWord {
  /** Index of the first character that is no quote, and behind the last. */
  start: number
  end: number
  /** Index in the text up to which it was looked at. */
  until: number
  /** The word, folded and without diacritics. */
  key: string
  /** What the word is known as. */
  kinds: number
  /** What its characters are: of any of them a bit. */
  shape: number
}

/** Bits of {@link LatinWord.shape}. */
export const beginsUpper = 1
export const beginsLower = 2
/** Other characters than letters and what stands between those in names. */
export const hasOther = 4
export const hasDigit = 8
/** Two letters or more, all of them capitals. */
export const isCapitals = 16
/** A capital behind a small letter. */
export const isCamel = 32

/** The words of a text, each looked at once. */
export type LatinWords = (start: number, end: number) => LatinWord

/** Words in an alphabet of a text, looked up by where they begin and end. */
export function latinWords(text: string): LatinWords {
  const known: LatinWord[] = []
  return (start, end) => {
    const word = known[start]
    if (word && word.until === end) return word
    const result = latinWord(text, start, end)
    known[start] = result
    return result
  }
}

function latinWord(text: string, from: number, to: number): LatinWord {
  let start = from
  let end = to
  if (isQuote(codeUnitAt(text, start))) start++
  if (end > start && isBehind(codeUnitAt(text, end - 1))) end--
  const key = plain(text.slice(start, end))
  return {
    start,
    end,
    until: to,
    key,
    kinds: wordKinds(key),
    shape: shapeOf(text, start, end)
  }
}

function shapeOf(text: string, start: number, end: number): number {
  const first = characterAt(text, start)
  let result = first & isUpper ? beginsUpper : first & isLower ? beginsLower : 0
  let others = 0
  let before = 0
  for (let at = start; at < end; at++) {
    const kind = characterAt(text, at)
    if (kind & isUpper) {
      if (before & isLower) result |= isCamel
    } else {
      others++
      if (kind & isNumber) {
        result |= hasOther
        const code = codeUnitAt(text, at)
        if (code > 0x2f && code < 0x3a) result |= hasDigit
      } else if (!(kind & (isAnyLetter | isMark))) {
        const code = codeUnitAt(text, at)
        if (code !== 0x27 && code !== 0x2019 && code !== 0x2d && code !== 0x2e)
          result |= hasOther
      }
    }
    before = kind
  }
  return others === 0 && end - start > 1 ? result | isCapitals : result
}

/** Whether a character is one of `"“‘(`. */
function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x201c || code === 0x2018 || code === 0x28
}

/** Whether a character is one of `",.”’)`. */
function isBehind(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x2c ||
    code === 0x2e ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 0x29
  )
}
