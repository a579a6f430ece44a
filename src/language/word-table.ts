import {fold} from './fold.ts'
import {isLetter} from './letter.ts'

/** A word that was found, and what goes with it. */
export interface Word<Value> {
  /** The word as its pack writes it. */
  word: string
  /** Length of the word. */
  length: number
  /** What the word stands for. */
  value: Value
}

/** Words, ready to be looked up in folded text. */
export interface WordTable<Value> {
  /** Longest word that begins at an index. */
  beginningAt(folded: string, text: string, at: number): Word<Value> | undefined
  /** Longest word that ends before an index. */
  endingAt(folded: string, text: string, end: number): Word<Value> | undefined
  /** Index of the first code unit, from an index on, at which a word begins. */
  next(folded: string, text: string, from: number): number
}

interface Entry<Value> extends Word<Value> {
  folded: string
  /** Whether it begins and ends with a letter that makes it a whole word. */
  begins: boolean
  ends: boolean
  /** Whether it ends in katakana. */
  kana: boolean
  /** Whether it is a single letter in lower case. */
  small: boolean
}

/** Entries by their first or last one or two code units, longest first. */
type Index<Value> = Map<number, Entry<Value>[]>

/** Pairs of code units are told apart by so many bits before a map is asked. */
const sieve = 0xfff

/**
 * A table of words.
 *
 * Words are found by the pair of code units that they begin or end with, the
 * longest first; where a word is there twice, the first one counts. Both forms
 * of a text are asked for, as {@link fold} gives it and as it is.
 */
export function wordTable<Value>(
  words: Iterable<readonly [string, Value]>
): WordTable<Value> {
  const entries = new Map<string, Entry<Value>>()
  for (const [word, value] of words) {
    const folded = fold(word)
    if (folded !== '' && !entries.has(folded))
      entries.set(folded, entryOf(word, folded, value))
  }
  const sorted = [...entries.values()].sort((a, b) => b.length - a.length)
  const first: Index<Value> = new Map()
  const last: Index<Value> = new Map()
  const sifted = new Uint8Array(sieve + 1)
  const singles = new Uint8Array(sieve + 1)
  for (const entry of sorted) {
    const {folded, length} = entry
    add(first, length > 1 ? pair(folded, 0) : folded.charCodeAt(0), entry)
    add(
      last,
      length > 1 ? pair(folded, length - 2) : folded.charCodeAt(0),
      entry
    )
    if (length > 1) sifted[sift(folded, 0)] = 1
    else singles[folded.charCodeAt(0) & sieve] = 1
  }
  const beginningAt = (folded: string, text: string, at: number) =>
    standing(first.get(pair(folded, at)), folded, text, at) ??
    standing(first.get(folded.charCodeAt(at)), folded, text, at)
  return {
    beginningAt,
    endingAt: (folded, text, end) =>
      standing(last.get(pair(folded, end - 2)), folded, text, end, true) ??
      standing(last.get(folded.charCodeAt(end - 1)), folded, text, end, true),
    next(folded, text, from) {
      let inWord = from > 0 && isLetter(folded.charCodeAt(from - 1))
      for (let at = from; at < folded.length; at++) {
        const code = folded.charCodeAt(at)
        const letter = isLetter(code)
        if (
          !(letter && inWord) &&
          (sifted[sift(folded, at)] === 1 || singles[code & sieve] === 1) &&
          beginningAt(folded, text, at)
        )
          return at
        inWord = letter
      }
      return -1
    }
  }
}

function pair(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

function sift(text: string, at: number): number {
  return ((text.charCodeAt(at) << 5) ^ text.charCodeAt(at + 1)) & sieve
}

function add<Value>(
  index: Index<Value>,
  key: number,
  entry: Entry<Value>
): void {
  const list = index.get(key)
  if (list) list.push(entry)
  else index.set(key, [entry])
}

/** The first of some entries that begins, or ends, at an index. */
function standing<Value>(
  entries: readonly Entry<Value>[] | undefined,
  folded: string,
  text: string,
  at: number,
  ending = false
): Entry<Value> | undefined {
  if (!entries) return
  for (const entry of entries)
    if (stands(entry, folded, text, ending ? at - entry.length : at))
      return entry
}

function entryOf<Value>(
  word: string,
  folded: string,
  value: Value
): Entry<Value> {
  return {
    word,
    length: word.length,
    value,
    folded,
    begins: isLetter(folded.charCodeAt(0)),
    ends: isLetter(folded.charCodeAt(folded.length - 1)),
    kana: isKatakana(folded.charCodeAt(folded.length - 1)),
    small: word.length === 1 && word !== word.toUpperCase()
  }
}

function stands<Value>(
  entry: Entry<Value>,
  folded: string,
  text: string,
  at: number
): boolean {
  const end = at + entry.length
  return (
    at >= 0 &&
    folded.startsWith(entry.folded, at) &&
    !(entry.begins && at > 0 && isLetter(folded.charCodeAt(at - 1))) &&
    !(entry.ends && end < folded.length && isLetter(folded.charCodeAt(end))) &&
    !(entry.kana && isKatakana(folded.charCodeAt(end))) &&
    !(entry.small && text[at] !== entry.word)
  )
}

function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc
}
