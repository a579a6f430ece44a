import {offsetAt} from '../../source/offsets.ts'
import type {Block, Line} from '../view.ts'
import type {TalkContext} from './context.ts'
import {isLeadIn} from './lead-in.ts'
import type {Group, Unit} from './unit.ts'

/** Nobody writes a title and who gives it in a longer line. */
const longest = 100

/** Fewer lines may be anything. */
const fewest = 3

/**
 * Lines of paragraphs behind one that says that talks follow: `Talks so far:`,
 * then `TITLE - NAME` on each, where they are several.
 */
export function ledLines({view: {blocks}, lexicon}: TalkContext): Group[] {
  const groups: Group[] = []
  for (const block of blocks) {
    if (!isPlain(block)) continue
    const lead = block.lines.findIndex((line) => isLeadIn(line, lexicon))
    if (lead < 0) continue
    const group = block.lines.slice(lead + 1).map(unitOf)
    if (!group.every(isShort)) continue
    for (let at = block.index + 1; at < blocks.length; at++) {
      const next = blocks[at]
      if (!next || !isPlain(next)) break
      const units = next.lines.map(unitOf)
      if (!units.every(isShort)) break
      group.push(...units)
    }
    if (group.length >= fewest) groups.push(group)
  }
  return groups
}

function isPlain({kind, item, lines}: Block): boolean {
  return kind === 'paragraph' && !item && lines.length > 0
}

function isShort({line: {text}}: Unit): boolean {
  return text.length <= longest && !/[。.!！?？;；:：]$/.test(text)
}

/** A line as a unit of its own. */
function unitOf(line: Line): Unit {
  const {block} = line
  const start = offsetAt(line.offsets, 0)
  const end = offsetAt(line.offsets, line.text.length)
  return {
    from: 'paragraph',
    line,
    block: {...block, lines: [line], start, end},
    start: block.index,
    end: block.index,
    heading: undefined,
    isLed: true
  }
}
