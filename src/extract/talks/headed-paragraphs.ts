import type {Block, View} from '../view.ts'
import {partEnd} from './part-end.ts'
import type {Group, Unit} from './unit.ts'

/** What a paragraph says of the unit that its first line heads. */
type Heads = Pick<Unit, 'isShown' | 'isContrasted'>

/**
 * Paragraphs, in no list, whose first line heads a unit; each has what follows
 * up to the next, or to a heading.
 *
 * @param heads
 *   Says what a paragraph heads, if it heads anything.
 */
export function headedParagraphs(
  {blocks}: View,
  heads: (block: Block) => Heads | undefined
): Group {
  const group: Group = []
  for (const block of blocks) {
    const [line] = block.lines
    if (block.kind !== 'paragraph' || block.item || !line) continue
    const found = heads(block)
    if (!found) continue
    const last = group.at(-1)
    if (last) last.end = Math.min(last.end, block.index)
    group.push({
      from: 'paragraph',
      line,
      block,
      start: block.index + 1,
      end: partEnd(block, blocks),
      heading: undefined,
      ...found
    })
  }
  return group
}
