import type {TalkContext} from './context.ts'
import type {Unit} from './unit.ts'

/** A panel is asked things, or sits at an event. */
export function isPanel(
  {heading, line}: Unit,
  {asked, isOccasion, lexicon}: TalkContext
): boolean {
  if (!heading || !lexicon.has('panel', line.text)) return false
  if (isOccasion) return true
  const {block, end} = heading
  return [...asked.blocks].some(({index}) => index > block.index && index < end)
}
