import type {View} from '../view.ts'
import {isPlayer} from './media.ts'
import {partEnd} from './part-end.ts'
import type {Group} from './unit.ts'

/** A mark that makes a heading of a line, without any of Markdown's. */
const mark = /^[■□◆◇●○★☆▼▶◎]\s*\S/u

/** Nobody writes a title in a longer line. */
const longest = 160

/**
 * Paragraphs whose first line is headed by a mark, `■Title`, and whose second
 * shows slides or a recording; each has what follows up to the next.
 */
export function markedParagraphs({blocks}: View): Group {
  const group: Group = []
  for (const block of blocks) {
    const [line, second] = block.lines
    if (block.kind !== 'paragraph' || block.item || !line || !second) continue
    if (line.text.length > longest || !mark.test(line.text)) continue
    if (!isPlayer(second)) continue
    const last = group.at(-1)
    if (last) last.end = Math.min(last.end, block.index)
    group.push({
      from: 'paragraph',
      line,
      block,
      start: block.index + 1,
      end: partEnd(block, blocks),
      heading: undefined,
      isShown: true
    })
  }
  return group
}
