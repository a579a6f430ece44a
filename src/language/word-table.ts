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
  /** Whether it is a single letter in lower case. */
  small: boolean
}

type Index<Value> = Map<number, Entry<Value>[]>

/** Codes are told apart by so many of their bits before a map is asked. */
const sieve = 1023

/**
 * A table of words.
 *
 * Words are found by their first or last code unit, the longest first; where
 * a word is there twice, the first one counts. Both forms of a text are asked
 * for, as {@link fold} gives it and as it is.
 */
export function wordTable<Value>(
  words: Iterable<readonly [string, Value]>
): WordTable<Value> {
  const entries = new Map<string, Entry<Value>>()
  for (const [word, value] of words) {
    const entry = entryOf(word, value)
    if (word !== '' && !entries.has(entry.folded))
      entries.set(entry.folded, entry)
  }
  const sorted = [...entries.values()].sort((a, b) => b.length - a.length)
  const first = indexBy(sorted, (entry) => entry.folded.charCodeAt(0))
  const last = indexBy(sorted, (entry) =>
    entry.folded.charCodeAt(entry.length - 1)
  )
  const sifted = new Uint8Array(sieve + 1)
  for (const code of first.keys()) sifted[code & sieve] = 1
  const beginningAt = (folded: string, text: string, at: number) =>
    first
      .get(folded.charCodeAt(at))
      ?.find((entry) => stands(entry, folded, text, at))
  return {
    beginningAt,
    endingAt: (folded, text, end) =>
      last
        .get(folded.charCodeAt(end - 1))
        ?.find((entry) => stands(entry, folded, text, end - entry.length)),
    next(folded, text, from) {
      for (let at = from; at < folded.length; at++)
        if (
          sifted[folded.charCodeAt(at) & sieve] === 1 &&
          beginningAt(folded, text, at)
        )
          return at
      return -1
    }
  }
}

function entryOf<Value>(word: string, value: Value): Entry<Value> {
  const folded = fold(word)
  return {
    word,
    length: word.length,
    value,
    folded,
    begins: isLetter(folded.charCodeAt(0)),
    ends: isLetter(folded.charCodeAt(folded.length - 1)),
    small: word.length === 1 && word !== word.toUpperCase()
  }
}

function indexBy<Value>(
  entries: readonly Entry<Value>[],
  key: (entry: Entry<Value>) => number
): Index<Value> {
  const index: Index<Value> = new Map()
  for (const entry of entries) {
    const list = index.get(key(entry))
    if (list) list.push(entry)
    else index.set(key(entry), [entry])
  }
  return index
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
    !(entry.small && text[at] !== entry.word)
  )
}
