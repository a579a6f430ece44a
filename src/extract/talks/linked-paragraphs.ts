import type {Block, View} from '../view.ts'
import {isTalkLink} from './media.ts'
import type {Group, Unit} from './unit.ts'

/**
 * Paragraphs that are, as a whole, a link to the page of a talk; each has what
 * follows up to the next, to a rule or to a heading.
 */
export function linkedParagraphs({blocks}: View): Group {
  const group: Group = []
  for (const block of blocks) {
    const unit = linked(block)
    if (!unit) continue
    let end = block.index + 1
    for (; end < blocks.length; end++) {
      const next = blocks[end]
      if (!next || next.kind === 'heading' || next.kind === 'rule') break
      if (linked(next)) break
    }
    group.push({...unit, end})
  }
  return group
}

function linked(block: Block): Unit | undefined {
  const [line, second] = block.lines
  if (block.kind !== 'paragraph' || block.item || block.quotes) return
  if (!line || second) return
  const unit: Unit = {
    from: 'paragraph',
    line,
    block,
    start: block.index + 1,
    end: block.index + 1,
    heading: undefined
  }
  const [mark] = line.marks
  const isWhole =
    mark?.kind === 'link' && mark.start === 0 && mark.end === line.text.length
  return isWhole && line.text.includes(' ') && isTalkLink(unit)
    ? unit
    : undefined
}
