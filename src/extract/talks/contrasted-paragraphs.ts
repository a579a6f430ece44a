import type {Line, View} from '../view.ts'
import {partEnd} from './part-end.ts'
import type {Group} from './unit.ts'

/** Nobody writes title and speaker in a longer line. */
const longest = 200

/** What can stand between the two, and behind them. */
const apart = /^[\s\p{P}\p{S}]*$/u

/**
 * Paragraphs whose first line is two stretches and no more, one in bold and one
 * in italics: `**NAME**: _TITLE_`; each has what follows up to the next.
 */
export function contrastedParagraphs({blocks}: View): Group {
  const group: Group = []
  for (const block of blocks) {
    const [line] = block.lines
    if (block.kind !== 'paragraph' || block.item || !line) continue
    if (!isContrasted(line)) continue
    const last = group.at(-1)
    if (last) last.end = Math.min(last.end, block.index)
    group.push({
      from: 'paragraph',
      line,
      block,
      start: block.index + 1,
      end: partEnd(block, blocks),
      heading: undefined,
      isContrasted: true
    })
  }
  return group
}

function isContrasted({text, marks}: Line): boolean {
  if (text.length > longest) return false
  const [first, second, third] = marks.filter(
    ({kind}) => kind === 'strong' || kind === 'emphasis'
  )
  return (
    first !== undefined &&
    second !== undefined &&
    third === undefined &&
    first.kind !== second.kind &&
    first.start === 0 &&
    first.end < second.start &&
    apart.test(text.slice(first.end, second.start)) &&
    apart.test(text.slice(second.end))
  )
}
