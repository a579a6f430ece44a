import type {TalkContext} from './context.ts'
import {hasQuestions} from './has-questions.ts'
import type {Unit} from './unit.ts'

/** A panel is asked things, or sits at an event. */
export function isPanel(
  {heading, line}: Unit,
  {asked, isOccasion, lexicon}: TalkContext
): boolean {
  if (!heading) return false
  return (
    (isOccasion || hasQuestions(heading, asked)) &&
    lexicon.has('panel', line.text)
  )
}
