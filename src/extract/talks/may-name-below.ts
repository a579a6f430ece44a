import type {Candidate} from './candidates.ts'
import type {TalkContext} from './context.ts'

/** Whether the lines below a unit may name who gives it: lists are many. */
export function mayNameBelow(one: Candidate, context: TalkContext): boolean {
  return (
    one.from === 'heading' ||
    isNumbered(one) ||
    hasByBelow(one, context) ||
    hasNested(one, context)
  )
}

/** Whether a paragraph is written as a heading is: `Talk 1: Title`. */
function isNumbered({from, reading, isLabelled}: Candidate): boolean {
  return from === 'paragraph' && (reading.keyword || isLabelled === true)
}

/** Whether an item of a list of an event has a list of its own. */
function hasNested(
  {from, start, end}: Candidate,
  {isOccasion}: TalkContext
): boolean {
  return from === 'list' && isOccasion && end - start > 1
}

/**
 * Whether an item of a list goes on, on a line of its own, with `by`; of a list
 * of talks, with one line more.
 */
function hasByBelow(
  {from, line, block: {lines}, isLed}: Candidate,
  {lexicon}: TalkContext
): boolean {
  const next = from === 'list' ? lines[lines.indexOf(line) + 1] : undefined
  if (next && isLed && lines.length === 2) return true
  return next !== undefined && lexicon.leading('by', next.text) !== undefined
}
