import {piece, textOf} from '../piece.ts'
import type {TalkContext} from './context.ts'
import type {Unit} from './unit.ts'

/** Personhood of what is surely somebody. */
const surely = 0.8

/** Lines of the first paragraph in which somebody is named. */
const reach = 3

/** Images and the like that may stand above it. */
const most = 3

/**
 * Whether the first paragraph below a heading names somebody by a link and goes
 * on: `[NAME](https://…) of ABC shows how pumps rest.`
 */
export function linksSomebody(
  {start, end}: Unit,
  {view, personhood}: TalkContext
): boolean {
  const block = view.blocks
    .slice(start, Math.min(end, start + most))
    .find(({kind, lines}) => kind === 'heading' || lines.length)
  if (block?.kind !== 'paragraph' || block.item) return false
  return block.lines.slice(0, reach).some((line) =>
    line.marks.some((mark) => {
      if (mark.kind !== 'link' || mark.end === line.text.length) return false
      const name = piece(line, mark.start, mark.end)
      return textOf(name).includes(' ') && personhood(name) >= surely
    })
  )
}
