import {plain, scriptOf} from '../../extract/people/words.ts'
import type {Identity} from './identities.ts'

/** A name as it is compared. */
export interface NameWords {
  /** Its words, without accents and marks. */
  words: readonly string[]
  /** The words as one. */
  letters: string
  /** Folded account names. */
  handles: ReadonlySet<string>
  /** Letters and digits of these. */
  handleLetters: ReadonlySet<string>
  /** Whether it is written in an alphabet. */
  isAlphabetic: boolean
}

/** The words of somebody's name. */
export function nameWords({key, handles}: Identity): NameWords {
  const words = wordsOf(key)
  return {
    words,
    letters: words.join(''),
    handles,
    handleLetters: new Set(
      [...handles].map((handle) => wordsOf(handle).join(''))
    ),
    isAlphabetic: words.every(isAlphabetic)
  }
}

/** Whether a word is in none of the scripts whose letters are syllables. */
export function isAlphabetic(word: string): boolean {
  const script = scriptOf(word)
  return script === 'latin' || script === 'other'
}

function wordsOf(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
