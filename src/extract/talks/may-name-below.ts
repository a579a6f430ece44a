import type {Candidate} from './candidates.ts'
import type {TalkContext} from './context.ts'

/** Whether the lines below a unit may name who gives it: lists are many. */
export function mayNameBelow(one: Candidate, context: TalkContext): boolean {
  return (
    one.from === 'heading' ||
    isNumbered(one) ||
    isTimed(one) ||
    hasByBelow(one, context) ||
    hasNested(one, context)
  )
}

/** Whether one line more follows that of an entry of a programme. */
function isTimed({from, reading, block: {lines}, line}: Candidate): boolean {
  return (
    from === 'paragraph' &&
    reading.time !== undefined &&
    lines.length === lines.indexOf(line) + 2
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
  {from, line, block, isLed}: Candidate,
  {lexicon, outline, isOccasion}: TalkContext
): boolean {
  const {lines} = block
  const at = lines.indexOf(line) + 1
  const next = from === 'list' ? lines[at] : undefined
  if (!next) return false
  if (isOccasion && lines.length === at + 1)
    if (isLed || outline.over(block)?.role === 'agenda') return true
  return lexicon.leading('by', next.text) !== undefined
}
