import {fold} from './fold.ts'
import {isLetter} from './letter.ts'
import {type Numeral, numeralAt} from './numeral.ts'
import type {LanguagePack, Meaning} from './pack.ts'
import {type Word, type WordTable, wordTable} from './word-table.ts'

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
 * A look-up takes time linear in the text; folding keeps indices as they are.
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
  const tables = new Map<Meaning, WordTable<Meaning>>()
  const folded = foldOnce()
  const numberAt = numberReader(packs, folded)

  const table = (meaning: Meaning): WordTable<Meaning> => {
    const known = tables.get(meaning)
    if (known) return known
    const result = wordTable(
      packs.flatMap((pack) =>
        (pack.words[meaning] ?? []).map((word) => [word, meaning] as const)
      )
    )
    tables.set(meaning, result)
    return result
  }

  /** Best of the words that the tables of some meanings give. */
  const best = (
    meanings: Meanings,
    word: (table: WordTable<Meaning>) => Word<Meaning> | undefined
  ): Word<Meaning> | undefined => {
    if (typeof meanings === 'string') return word(table(meanings))
    let result: Word<Meaning> | undefined
    for (const meaning of meanings) {
      const found = word(table(meaning))
      if (found && found.length > (result?.length ?? 0)) result = found
    }
    return result
  }

  const leading = (meanings: Meanings, text: string, at = 0) => {
    const plain = folded(text)
    const word = best(meanings, (one) => one.beginningAt(plain, text, at))
    return word && match(word, at)
  }

  const find = (meanings: Meanings, text: string, from = 0) => {
    const plain = folded(text)
    let at = -1
    for (const meaning of [meanings].flat()) {
      const next = table(meaning).next(plain, text, from)
      if (next >= 0 && (at < 0 || next < at)) at = next
    }
    return at < 0 ? undefined : leading(meanings, text, at)
  }

  return {
    leading,
    find,
    trailing(meanings, text) {
      const plain = folded(text)
      const end = plain.trimEnd().length
      const word = best(meanings, (one) => one.endingAt(plain, text, end))
      return word && match(word, end - word.length)
    },
    has: (meanings, text) => find(meanings, text) !== undefined,
    is(meanings, text) {
      let at = 0
      let words = 0
      while (at < text.length) {
        const word = leading(meanings, text, at)
        if (!word && /[\p{L}\p{N}]/u.test(characterAt(text, at))) return false
        if (word) words++
        at += word?.length ?? characterAt(text, at).length
      }
      return words > 0
    },
    number(text) {
      const trimmed = text.trim()
      const found = numberAt(trimmed, 0)
      return found?.length === trimmed.length ? found.value : undefined
    },
    leadingNumber: (text, at = 0) => numberAt(text, at)
  }
}

/** Lines are looked at several times in a row, so the last one is kept. */
function foldOnce(): (text: string) => string {
  let last = ''
  let result = ''
  return (text) => {
    if (text !== last) {
      result = fold(text)
      last = text
    }
    return result
  }
}

function numberReader(
  packs: readonly LanguagePack[],
  folded: (text: string) => string
): (text: string, at: number) => Numeral | undefined {
  const words = wordTable(
    packs.flatMap((pack) => Object.entries(pack.numbers ?? {}))
  )
  const prefixes = wordTable(
    packs
      .flatMap((pack) => pack.numberPrefixes ?? [])
      .map((one) => [one, 0] as const)
  )
  const suffixes = wordTable(
    packs
      .flatMap((pack) => pack.numberSuffixes ?? [])
      .map((one) => [one, 0] as const)
  )

  /** What belongs to digits that end at an index, or nothing: `3D`. */
  const behind = (plain: string, text: string, at: number) => {
    const next = plain.charCodeAt(at)
    const suffix = suffixes.beginningAt(plain, text, at)?.length
    if (suffix) return suffix
    if (at >= plain.length || !isLetter(next)) return 0
    return isItem(text, at) ? 1 : undefined
  }

  const bare = (plain: string, text: string, at: number) => {
    const numeral = numeralAt(text, at)
    const word = words.beginningAt(plain, text, at)
    if (word && word.length > (numeral?.length ?? 0))
      return {length: word.length, value: word.value}
    if (!numeral || !/[0-9０-９]/.test(text.charAt(at))) return numeral
    const more = behind(plain, text, at + numeral.length)
    return more === undefined
      ? undefined
      : {length: numeral.length + more, value: numeral.value}
  }

  return (text, at) => {
    const plain = folded(text)
    const prefix = prefixes.beginningAt(plain, text, at)
    if (!prefix) return bare(plain, text, at)
    let from = at + prefix.length
    while (plain[from] === ' ') from++
    const found = bare(plain, text, from)
    if (!found) return
    const end = from + found.length
    const suffix = suffixes.beginningAt(plain, text, end)?.length ?? 0
    return {length: end + suffix - at, value: found.value}
  }
}

/** Whether a letter at an index tells items of one number apart: `2a`, `2B:`. */
function isItem(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (isLetter(next) || (next >= 0x30 && next <= 0x39)) return false
  return (
    /[a-h]/.test(text.charAt(at)) ||
    (/[ABC]/.test(text.charAt(at)) && /^[.:)、：]$/.test(text.charAt(at + 1)))
  )
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}

function match(word: Word<Meaning>, start: number): Match {
  return {
    start,
    end: start + word.length,
    length: word.length,
    meaning: word.value,
    word: word.word
  }
}
