import {codeUnitAt} from '../code-unit.ts'
import {codeAt, type Entry} from './word-entry.ts'

/** Code units that words are told apart by; what follows is not looked at. */
const reach = 6

/** Places for what a word begins with, so that few share one. */
const room = 32

/**
 * Tells where one of some words may begin: never too seldom, seldom too often.
 *
 * What a word begins with leaves a bit for each of its first code units: that
 * one more follows, or that it is enough. At most places of a text the first or
 * the second code unit has none.
 */
export function beginnings(
  words: readonly Pick<Entry<unknown>, 'folded' | 'length'>[]
): (text: string, at: number) => boolean {
  const sieve = (1 << Math.ceil(Math.log2(room * (words.length + 1)))) - 1
  const seen = new Uint16Array(sieve + 1)
  const mark = (key: number, bit: number): void => {
    // An index within the bounds, which the type does not know.
    seen[key] = (seen[key] as number) | bit
  }
  for (const {folded, length} of words) {
    const last = Math.min(length, reach) - 1
    let key = 0
    for (let index = 0; index <= last; index++) {
      key = ((key * 31) ^ codeUnitAt(folded, index)) & sieve
      mark(key, index === last ? isEnough << index : goesOn << index)
    }
  }
  return (text, at) => {
    let key = 0
    for (let index = 0; index < reach; index++) {
      key = ((key * 31) ^ codeAt(text, at + index)) & sieve
      const bits = seen[key] as number
      if (bits & (isEnough << index)) return true
      if (!(bits & (goesOn << index))) return false
    }
    return false
  }
}

/** Bits of what a beginning is, to be shifted by its length less 1. */
const isEnough = 1
const goesOn = 1 << 8
