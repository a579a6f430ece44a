import {textOf} from '../piece.ts'
import type {Candidate} from './candidates.ts'
import type {TalkContext} from './context.ts'
import {namesEvent} from './occasion.ts'

/** Fewer items may name events by chance. */
const fewestEvents = 3

/**
 * Count that most items of a list, or rows of a table, name events: it says what
 * is on, and where.
 */
export function addEvents(
  all: readonly Candidate[],
  {lexicon}: TalkContext
): void {
  const named = all.filter(({reading, split}) =>
    namesEvent(textOf(split?.title ?? reading.core), lexicon)
  )
  if (named.length < Math.max(fewestEvents, all.length * 0.6)) return
  for (const one of all) {
    one.evidence.push({weight: -6, words: 'stands in a list of events'})
    one.score -= 6
  }
}
