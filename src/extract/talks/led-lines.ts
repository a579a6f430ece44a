import type {Lexicon} from '../../language/lexicon.ts'
import {offsetAt} from '../../source/offsets.ts'
import type {Block, Line} from '../view.ts'
import type {TalkContext} from './context.ts'
import {isLeadIn} from './lead-in.ts'
import type {Group, Unit} from './unit.ts'

/** Nobody writes a title and who gives it in a longer line. */
const longest = 100

/** Fewer lines may be anything. */
const fewest = 3

/** The same below a heading that says that talks follow. */
const fewestHeaded = 2

/**
 * Lines of paragraphs behind a line, or below a heading, that says that talks
 * follow: `Talks so far:`, then `TITLE - NAME` on each, where they are several.
 */
export function ledLines({
  view: {blocks},
  outline,
  lexicon
}: TalkContext): Group[] {
  const groups: Group[] = []
  for (const block of blocks) {
    if (!isPlain(block)) continue
    const lead = block.lines.findIndex((line) => isLeadIn(line, lexicon))
    if (lead < 0) continue
    const group = block.lines.slice(lead + 1).map(unitOf)
    if (!group.every((unit) => isShort(unit, lexicon))) continue
    for (let at = block.index + 1; at < blocks.length; at++) {
      const next = blocks[at]
      if (!next || !isPlain(next)) break
      const units = next.lines.map(unitOf)
      if (!units.every((unit) => isShort(unit, lexicon))) break
      group.push(...units)
    }
    if (group.length >= fewest) groups.push(group)
  }
  const known = new Set(groups.flat().map(({line}) => line))
  for (const {role, block} of outline.headings) {
    if (role !== 'talks' && role !== 'agenda') continue
    const group = headed(block, blocks, lexicon)
    if (!group.some(({line}) => known.has(line))) groups.push(group)
  }
  return groups
}

/**
 * Lines of the paragraphs right below a heading where all of them are short,
 * else those that are paragraphs of their own, each with what follows.
 */
function headed(
  {index}: Block,
  blocks: readonly Block[],
  lexicon: Lexicon
): Group {
  const below: Block[] = []
  for (let at = index + 1; at < blocks.length; at++) {
    const next = blocks[at]
    if (!next || next.kind === 'heading') break
    below.push(next)
  }
  const lines = below.flatMap((block) => (isPlain(block) ? block.lines : []))
  const all = lines.map(unitOf)
  if (all.every((unit) => isShort(unit, lexicon)))
    return all.length >= fewestHeaded ? all : []
  const end = index + 1 + below.length
  const group: Group = below.flatMap((block) => {
    const [line, second] = block.lines
    if (!line || second || !isPlain(block)) return []
    const unit = {...unitOf(line), block, start: block.index + 1, end}
    return isShort(unit, lexicon) ? unit : []
  })
  for (const [at, unit] of group.entries())
    unit.end = group[at + 1]?.block.index ?? end
  return group.length >= fewestHeaded ? group : []
}

function isPlain({kind, item, lines}: Block): boolean {
  return kind === 'paragraph' && !item && lines.length > 0
}

/** Whether a line is no longer than a title and who gives it, and no sentence. */
function isShort({line: {text}}: Unit, lexicon: Lexicon): boolean {
  if (text.length > longest || /[。!！?？;；:：]$/.test(text)) return false
  // `TITLE - NAME, COMPANY Inc.`
  return !text.endsWith('.') || lexicon.trailing('company', text) !== undefined
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
