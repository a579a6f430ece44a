import type {TalkContext} from './context.ts'
import type {Unit} from './unit.ts'

/** Whether the first lines below a heading speak of a talk. */
export function isTold(
  {start, end}: Unit,
  {view, lexicon}: TalkContext
): boolean {
  let seen = 0
  for (const block of view.blocks.slice(start, Math.min(end, start + 4))) {
    if (block.kind === 'heading' || seen > 2) return false
    for (const {text} of block.lines.slice(0, 2)) {
      seen++
      if (lexicon.has('told', text)) return true
    }
  }
  return false
}
