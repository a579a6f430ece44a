import {isLetter} from './letter.ts'
import {codeAt, type Entry, stands} from './word-entry.ts'
import type {Trie} from './word-trie.ts'

/** Words of some kinds, ready to be looked up in text. */
export interface WordTable<Kind> {
  /** Longest word that begins at an index. */
  beginningAt(text: string, at: number): Entry<Kind> | undefined
  /** Longest word that ends before an index. */
  endingAt(text: string, end: number): Entry<Kind> | undefined
  /** Index of the first code unit, from an index on, at which a word begins. */
  next(text: string, from: number): number
}

/** What a table looks words up in, made when it is first needed. */
export interface Tries<Kind> {
  forwards: Trie<Kind>
  backwards(): Trie<Kind>
}

/** Pairs of code units are told apart by so many bits before words are. */
const sieve = 0xfff

/**
 * A table of the words of some kinds, out of tries that hold others as well.
 * Where two kinds have one word, it is the first one's.
 *
 * At most places of a text no word begins, and two code units tell so. Text is
 * folded as it is looked into, one code unit at a time.
 */
export function wordTable<Kind>(
  kinds: readonly Kind[],
  words: readonly Entry<Kind>[],
  tries: Tries<Kind>
): WordTable<Kind> {
  const {forwards} = tries
  let backwards: Trie<Kind> | undefined
  const pairs = new Uint8Array(sieve + 1)
  const singles = new Uint8Array(sieve + 1)
  for (const {folded, length} of words) {
    const one = folded.charCodeAt(0)
    if (length === 1) singles[one & sieve] = 1
    else pairs[sift(one, folded.charCodeAt(1))] = 1
  }

  const choice = (
    entries: readonly Entry<Kind>[],
    text: string,
    at: number
  ): Entry<Kind> | undefined => {
    let result: Entry<Kind> | undefined
    let first = kinds.length
    for (const entry of entries) {
      const rank = kinds.indexOf(entry.kind)
      if (rank < 0 || rank >= first || !stands(entry, text, at)) continue
      result = entry
      first = rank
    }
    return result
  }

  return {
    beginningAt(text, at) {
      const one = codeAt(text, at)
      const two = codeAt(text, at + 1)
      return pairs[sift(one, two)] === 1 || singles[one & sieve] === 1
        ? forwards.longest(text, at, choice)
        : undefined
    },
    endingAt(text, end) {
      backwards ??= tries.backwards()
      return backwards.longest(text, end, choice)
    },
    next(text, from) {
      let inWord = isLetter(codeAt(text, from - 1))
      let one = codeAt(text, from)
      for (let at = from; at < text.length; at++) {
        const two = codeAt(text, at + 1)
        const letter = isLetter(one)
        if (
          !(letter && inWord) &&
          (pairs[sift(one, two)] === 1 || singles[one & sieve] === 1) &&
          forwards.longest(text, at, choice)
        )
          return at
        inWord = letter
        one = two
      }
      return -1
    }
  }
}

function sift(one: number, two: number): number {
  return ((one << 5) ^ two) & sieve
}
