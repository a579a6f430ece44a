import type {Lexicon} from '../../language/lexicon.ts'
import {leadingCount} from '../../source/leading-count.ts'
import type {Heading, Outline, Role} from '../outline.ts'
import {startOf} from '../piece.ts'
import type {Block, View} from '../view.ts'

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
  const stops = stopsOf(outline, lineOfBlock)
  return {
    view,
    outline,
    lexicon,
    title,
    lineOfBlock,
    lineFrom: (offset) =>
      leadingCount(lines, (line) => startOf({line, start: 0, end: 0}) < offset),
    nextHeading: ({index}) => stops[index] ?? count,
    ruleFrom: (line) => rules.find((rule) => rule > line) ?? count
  }
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

/**
 * For each block before a heading that ends answers, the line of the next one.
 */
function stopsOf(
  {headings}: Outline,
  lineOfBlock: (block: number) => number
): number[] {
  const stops: number[] = []
  for (const heading of headings) {
    if (heading.depth === 7 && !isEnd(heading)) continue
    const {index} = heading.block
    while (stops.length < index) stops.push(lineOfBlock(index))
  }
  return stops
}
