import {codeUnitAt, lengthOf} from '../code-unit.ts'
import {beginnings} from './beginnings.ts'
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

/**
 * A table of the words of some kinds, out of tries that hold others as well.
 * Where two kinds have one word, it is the first one's.
 *
 * At most places of a text no word begins, and a few code units tell so. Text is
 * folded as it is looked into, one code unit at a time.
 */
export function wordTable<Kind>(
  kinds: readonly Kind[],
  words: readonly Entry<Kind>[],
  tries: Tries<Kind>
): WordTable<Kind> {
  const {forwards} = tries
  let backwards: Trie<Kind> | undefined
  const mayBegin = beginnings(words)

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
    beginningAt: (text, at) =>
      mayBegin(text, at) ? forwards.longest(text, at, choice) : undefined,
    endingAt(text, end) {
      backwards ??= tries.backwards()
      return backwards.longest(text, end, choice)
    },
    next(text, from) {
      let inWord = isLetter(codeAt(text, from - 1))
      for (let at = from; at < lengthOf(text); at++) {
        const letter = isLetter(codeUnitAt(text, at))
        if (
          !(letter && inWord) &&
          mayBegin(text, at) &&
          forwards.longest(text, at, choice)
        )
          return at
        inWord = letter
      }
      return -1
    }
  }
}
