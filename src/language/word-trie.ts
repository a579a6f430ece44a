import {codeAt, type Entry} from './word-entry.ts'

/** Words by their folded code units. */
export interface Trie<Kind> {
  add(entries: readonly Entry<Kind>[]): void
  /**
   * Longest word that begins at an index, or ends before it where the trie is
   * one of words read backwards.
   */
  longest(
    text: string,
    at: number,
    choice: Choice<Kind>
  ): Entry<Kind> | undefined
}

/** Of words with the same code units, the one to take at an index. */
export type Choice<Kind> = (
  entries: readonly Entry<Kind>[],
  text: string,
  at: number
) => Entry<Kind> | undefined

/** Steps have numbers; all words start from 0. */
export function wordTrie<Kind>(
  direction: 'forwards' | 'backwards'
): Trie<Kind> {
  const isForwards = direction === 'forwards'
  /** Steps, by the step before them and a code unit. */
  const next = new Map<number, number>()
  /** Words that end with each step; most have none. */
  const ends: (Entry<Kind>[] | undefined)[] = [undefined]

  const stepTo = (from: number, code: number): number => {
    const key = keyOf(from, code)
    const known = next.get(key)
    if (known !== undefined) return known
    next.set(key, ends.length)
    return ends.push(undefined) - 1
  }

  return {
    add(entries) {
      for (const entry of entries) {
        const {folded, length} = entry
        let step = 0
        for (let index = 0; index < length; index++)
          step = stepTo(
            step,
            folded.charCodeAt(isForwards ? index : length - 1 - index)
          )
        const same = ends[step]
        if (same) same.push(entry)
        else ends[step] = [entry]
      }
    },
    longest(text, at, choice) {
      let result: Entry<Kind> | undefined
      let step: number | undefined = 0
      let index = isForwards ? at : at - 1
      while (index >= 0 && index < text.length) {
        step = next.get(keyOf(step, codeAt(text, index)))
        if (step === undefined) break
        const found = ends[step]
        if (found)
          result = choice(found, text, isForwards ? at : index) ?? result
        index += isForwards ? 1 : -1
      }
      return result
    }
  }
}

function keyOf(step: number, code: number): number {
  return step * 0x10000 + code
}
