import type {Line} from '../view.ts'
import type {Candidate} from './candidates.ts'
import type {TalkContext} from './context.ts'

/** The line right below a heading, where it is text. */
export function lineBelow(
  {block, line, start}: Candidate,
  {view: {blocks}}: TalkContext
): Line | undefined {
  const next = blocks[start]
  if (block.lines.at(-1) !== line || next?.kind !== 'paragraph') return
  return next.item ? undefined : next.lines[0]
}
