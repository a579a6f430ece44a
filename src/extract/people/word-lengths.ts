import {codeUnitAt} from '../../code-unit.ts'

/**
 * Lengths of the words of a list that begin with a code unit, a bit for each:
 * 4 for two code units. At most places of a text no word begins.
 */
export type WordLengths = (text: string, at: number) => number

/** Look up the lengths of a list of words, up to 6. */
export function wordLengths(words: Iterable<string>): WordLengths {
  const lengths = new Uint8Array(0x10000)
  for (const word of words) {
    const code = word.charCodeAt(0)
    lengths[code] = (lengths[code] ?? 0) | (1 << Math.min(word.length, 7))
  }
  return (text, at) => lengths[codeUnitAt(text, at)] ?? 0
}

/** Longest word of a list, up to a length, that begins at an index. */
export function wordAt(
  words: ReadonlySet<string>,
  lengths: WordLengths,
  text: string,
  at: number,
  longest: number
): number {
  const found = lengths(text, at)
  if (found === 0) return 0
  for (let length = longest; length > 0; length--)
    if (found & (1 << length) && words.has(text.slice(at, at + length)))
      return length
  return 0
}
