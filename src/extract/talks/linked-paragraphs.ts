import type {Lexicon} from '../../language/lexicon.ts'
import type {Block, View} from '../view.ts'
import {isTalkLink} from './media.ts'
import type {Group, Unit} from './unit.ts'

/**
 * Paragraphs that are a link to the page of a talk, or begin with one and go on
 * with who gives it; each has what follows up to the next, to a rule or to a
 * heading.
 */
export function linkedParagraphs({blocks}: View, lexicon: Lexicon): Group {
  const group: Group = []
  for (const block of blocks) {
    const unit = linked(block, lexicon)
    if (!unit) continue
    let end = block.index + 1
    for (; end < blocks.length; end++) {
      const next = blocks[end]
      if (!next || next.kind === 'heading' || next.kind === 'rule') break
      if (linked(next, lexicon)) break
    }
    group.push({...unit, end})
  }
  return group
}

/** Nobody names who speaks, and what a talk is, in more. */
const mostBehind = 90

function linked(block: Block, lexicon: Lexicon): Unit | undefined {
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
  if (mark?.kind !== 'link' || mark.start > 0) return
  const {length} = line.text
  const isHead =
    mark.end === length ||
    (length - mark.end <= mostBehind &&
      isJoined(line.text.slice(mark.end), lexicon))
  return isHead &&
    line.text.slice(0, mark.end).includes(' ') &&
    isTalkLink(unit, mark.end)
    ? unit
    : undefined
}

/** Whether what is behind a title goes on with who gives it, or what it is. */
function isJoined(rest: string, lexicon: Lexicon): boolean {
  return (
    /^\s?[-–—,/|(（]/u.test(rest) ||
    lexicon.leading('by', rest.trimStart()) !== undefined
  )
}
