import type {Lexicon, Match} from '../../language/lexicon.ts'

/** Whether a label for who speaks needs no colon: `Presented by NAME`. */
export function isByline({meaning, word}: Match, lexicon: Lexicon): boolean {
  return (
    meaning === 'speaker' &&
    word.includes(' ') &&
    lexicon.trailing('by', word) !== undefined
  )
}
