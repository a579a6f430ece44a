import type {Heading, Outline} from '../outline.ts'
import type {Block, Line, View} from '../view.ts'
import {hasMedia} from './media.ts'
import type {Group} from './unit.ts'

/**
 * Lines of paragraphs that are, as a whole, a link, below a heading or a label
 * for talks, `**Talks:**`: below each a group, where most of its links lead to
 * slides or recordings.
 */
export function linkedLines({blocks}: View, {headings}: Outline): Group[] {
  return headings.flatMap((heading) => {
    if (heading.role !== 'talks') return []
    const group = linesBelow(heading, blocks)
    const shown = group.filter(({line}) => hasMedia({line}))
    return group.length > 1 && shown.length >= group.length / 2 ? [group] : []
  })
}

/** Units of lines right below a heading, up to what is no link. */
function linesBelow(
  {block: {index}, end}: Heading,
  blocks: readonly Block[]
): Group {
  const group: Group = []
  for (let at = index + 1; at < end; at++) {
    const block = blocks[at]
    if (!block || !isPlain(block) || !block.lines.every(isLink)) break
    for (const line of block.lines)
      group.push({
        from: 'paragraph',
        line,
        block: {...block, lines: [line]},
        start: at,
        end: at,
        heading: undefined,
        isShown: true
      })
  }
  return group
}

function isPlain({kind, item, quotes, lines}: Block): boolean {
  return kind === 'paragraph' && !item && !quotes && lines.length > 0
}

function isLink({text, marks: [mark]}: Line): boolean {
  return mark?.kind === 'link' && mark.start === 0 && mark.end === text.length
}
