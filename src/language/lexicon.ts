import {lengthOf} from '../code-unit.ts'
import {isCharacter} from './letter.ts'
import {numberReader} from './number-reader.ts'
import type {Numeral} from './numeral.ts'
import type {LanguagePack, Meaning} from './pack.ts'
import type {Entry} from './word-entry.ts'
import type {WordTable} from './word-table.ts'
import {wordTables} from './word-tables.ts'

/** One meaning, or several of which the longest word counts. */
export type Meanings = Meaning | readonly Meaning[]

/** A word in a text, by indices into the text as given. */
export interface Match {
  /** Index of the word's first code unit. */
  start: number
  /** Index behind its last. */
  end: number
  /** Code units. */
  length: number
  /** What the word means; the first one asked for where it means several. */
  meaning: Meaning
  /** The word as its pack writes it. */
  word: string
}

/**
 * The words of a list of language packs, to be looked up in text.
 *
 * A look-up takes time linear in what it looks at, and one at an index, or at
 * the end, in a few code units.
 */
export interface Lexicon {
  /** Longest word that begins exactly at an index (default: 0). */
  leading(meanings: Meanings, text: string, at?: number): Match | undefined
  /** Longest word that ends the text; white space behind it is overlooked. */
  trailing(meanings: Meanings, text: string): Match | undefined
  /** First word from an index on (default: 0), the longest at its place. */
  find(meanings: Meanings, text: string, from?: number): Match | undefined
  /** Whether a word stands anywhere in the text. */
  has(meanings: Meanings, text: string): boolean
  /**
   * Whether the text is a word and nothing else, or several, as in
   * `参考 (References)`. Punctuation, symbols and emoji are overlooked.
   */
  is(meanings: Meanings, text: string): boolean
  /** The first of some meanings that the text {@link Lexicon.is}. */
  which<Some extends Meaning>(
    meanings: readonly Some[],
    text: string
  ): Some | undefined
  /** The number that the whole text is; see {@link Lexicon.leadingNumber}. */
  number(text: string): number | undefined
  /**
   * The number at an index (default: 0): digits with what may stand around
   * them (`1st`, `2ème`, `第3`, `2a`), a numeral, or a number word.
   *
   * Whether it numbers something is for what stands behind it to say: `first`
   * opens `First steps` too, and `一` is in `一起`.
   */
  leadingNumber(text: string, at?: number): Numeral | undefined
}

const lexicons = new WeakMap<readonly LanguagePack[], Lexicon>()

/**
 * The lexicon of a list of packs.
 *
 * A list is compiled once, each meaning when it is first asked for. To change
 * words, give a new list.
 */
export function lexicon(packs: readonly LanguagePack[]): Lexicon {
  const known = lexicons.get(packs)
  if (known) return known
  const result = compile(packs)
  lexicons.set(packs, result)
  return result
}

function compile(packs: readonly LanguagePack[]): Lexicon {
  const table = wordTables<Meaning>((meaning) =>
    packs.flatMap(({words}) => words[meaning] ?? [])
  )
  const numberAt = numberReader(packs)

  const leading = (meanings: Meanings, text: string, at = 0) => {
    const word = table(meanings).beginningAt(text, at)
    return word && match(word, at)
  }
  const is = (meanings: Meanings, text: string) => isOf(table(meanings), text)

  return {
    leading,
    find(meanings, text, from = 0) {
      const at = table(meanings).next(text, from)
      return at < 0 ? undefined : leading(meanings, text, at)
    },
    trailing(meanings, text) {
      const end = text.trimEnd().length
      const word = table(meanings).endingAt(text, end)
      return word && match(word, end - word.length)
    },
    has: (meanings, text) => table(meanings).next(text, 0) >= 0,
    is,
    which(meanings, text) {
      if (!begins(table(meanings), text)) return
      for (const meaning of meanings) if (is(meaning, text)) return meaning
      return
    },
    number(text) {
      const trimmed = text.trim()
      const found = numberAt(trimmed, 0)
      return found?.length === trimmed.length ? found.value : undefined
    },
    leadingNumber: (text, at = 0) => numberAt(text, at)
  }
}

/** Whether a text is words of a table, and nothing else that is written. */
function isOf(table: WordTable<Meaning>, text: string): boolean {
  let words = 0
  for (let at = 0; at < lengthOf(text); ) {
    const word = table.beginningAt(text, at)
    const code = text.codePointAt(at) ?? 0
    if (!word && isCharacter(code)) return false
    if (word) words++
    at += word?.length ?? (code > 0xffff ? 2 : 1)
  }
  return words > 0
}

/** Whether a word stands before all other letters and digits of a text. */
function begins(table: WordTable<Meaning>, text: string): boolean {
  for (let at = 0; at < lengthOf(text); ) {
    if (table.beginningAt(text, at)) return true
    const code = text.codePointAt(at) ?? 0
    if (isCharacter(code)) return false
    at += code > 0xffff ? 2 : 1
  }
  return false
}

function match(word: Entry<Meaning>, start: number): Match {
  return {
    start,
    end: start + word.length,
    length: word.length,
    meaning: word.kind,
    word: word.word
  }
}
