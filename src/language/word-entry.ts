import {codeUnitAt, lengthOf} from '../code-unit.ts'
import {fold, foldedCode} from './fold.ts'
import {isLetter} from './letter.ts'

/** A word as it is looked up. */
export interface Entry<Kind> {
  /** The word as its pack writes it. */
  word: string
  /** Length of the word. */
  length: number
  /** What kind of word it is. */
  kind: Kind
  folded: string
  /** Whether it begins and ends with a letter that makes it a whole word. */
  begins: boolean
  ends: boolean
  /** Whether it ends in katakana. */
  kana: boolean
  /** Whether it is a single letter in lower case. */
  small: boolean
}

/** A word of a kind, as an entry. */
export function entryOf<Kind>(word: string, kind: Kind): Entry<Kind> {
  const folded = fold(word)
  const last = codeUnitAt(folded, folded.length - 1)
  return {
    word,
    length: word.length,
    kind,
    folded,
    begins: isLetter(codeUnitAt(folded, 0)),
    ends: isLetter(last),
    kana: isKatakana(last),
    small: word.length === 1 && word !== word.toUpperCase()
  }
}

/**
 * Whether a word, whose code units a text has at an index, is a word there: a
 * whole one, where its script knows any.
 */
export function stands<Kind>(
  {word, length, begins, ends, kana, small}: Entry<Kind>,
  text: string,
  at: number
): boolean {
  if (small && text[at] !== word) return false
  if (begins && isLetter(codeAt(text, at - 1))) return false
  const next = codeAt(text, at + length)
  return !(ends && isLetter(next)) && !(kana && isKatakana(next))
}

/** Folded code unit at an index of a text, 0 where there is none. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < lengthOf(text) ? foldedCode(codeUnitAt(text, at)) : 0
}

function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc
}
