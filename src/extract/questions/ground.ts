import type {Lexicon} from '../../language/lexicon.ts'
import type {Heading, Outline, Role} from '../outline.ts'
import type {Block, Line, View} from '../view.ts'

/** What questions are read from: a post, its outline, and words. */
export interface Ground {
  view: View
  outline: Outline
  lexicon: Lexicon
  /** Title of the post, where its front matter has one. */
  title: string
  /** Index of the first line of the blocks from an index on. */
  lineOfBlock(block: number): number
  /** Index of the first line from an offset on. */
  lineFrom(offset: number): number
  /** Index of the line of the next heading that ends an answer. */
  nextHeading(block: Block): number
  /** Index of the first line behind the next rule, from a line on. */
  ruleFrom(line: number): number
}

/** The ground of a post. */
export function ground(
  view: View,
  outline: Outline,
  lexicon: Lexicon,
  title: string
): Ground {
  const {blocks, lines} = view
  const firsts: number[] = []
  let count = 0
  for (const block of blocks) {
    firsts.push(count)
    count += block.lines.length
  }
  const lineOfBlock = (block: number): number => firsts[block] ?? count
  const rules = blocks
    .filter(({kind}) => kind === 'rule')
    .map(({index}) => lineOfBlock(index))
  const stops = stopsOf(outline, blocks.length, lineOfBlock)
  return {
    view,
    outline,
    lexicon,
    title,
    lineOfBlock,
    lineFrom: (offset) => lineFrom(lines, offset),
    nextHeading: ({index}) => stops[index] ?? count,
    ruleFrom: (line) => rules.find((rule) => rule > line) ?? count
  }
}

function lineFrom(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.offsets[0]?.offset ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Parts of a post that no answer goes on in. */
const ends: ReadonlySet<Role> = new Set([
  'references',
  'closing',
  'sponsors',
  'slides',
  'video'
] as const)

/** Whether a heading says that what was answered above it does not go on. */
export function isEnd({role}: Heading): boolean {
  return role !== undefined && ends.has(role)
}

/** For each block, the line of the next heading behind it that ends answers. */
function stopsOf(
  {headings}: Outline,
  blocks: number,
  lineOfBlock: (block: number) => number
): number[] {
  const stops: number[] = []
  for (const heading of headings) {
    if (heading.depth === 7 && !isEnd(heading)) continue
    const {index} = heading.block
    while (stops.length < index) stops.push(lineOfBlock(index))
  }
  while (stops.length < blocks) stops.push(lineOfBlock(blocks))
  return stops
}
