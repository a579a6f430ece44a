import {codeUnitAt, lengthOf} from '../code-unit.ts'
import {stepTable} from './step-table.ts'
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
  const next = stepTable()
  /** Words that end with each step; most have none. */
  const ends: (Entry<Kind>[] | undefined)[] = [undefined]

  return {
    add(entries) {
      for (const entry of entries) {
        const {folded, length} = entry
        let step = 0
        for (let index = 0; index < length; index++) {
          const code = codeUnitAt(
            folded,
            isForwards ? index : length - 1 - index
          )
          step = next.find(step, code) || next.add(step, code)
        }
        const same = ends[step]
        if (same) same.push(entry)
        else ends[step] = [entry]
      }
    },
    longest(text, at, choice) {
      let result: Entry<Kind> | undefined
      let step = 0
      let index = isForwards ? at : at - 1
      while (index >= 0 && index < lengthOf(text)) {
        step = next.find(step, codeAt(text, index))
        if (step === 0) break
        const found = ends[step]
        if (found)
          result = choice(found, text, isForwards ? at : index) ?? result
        index += isForwards ? 1 : -1
      }
      return result
    }
  }
}
