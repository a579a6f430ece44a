import type {Lexicon} from '../../language/lexicon.ts'
import type {Heading, Outline} from '../outline.ts'
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
  /** Index behind the last line under the heading over a block. */
  sectionEnd(block: Block): number
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
  return {
    view,
    outline,
    lexicon,
    title,
    lineOfBlock,
    lineFrom: (offset) => lineFrom(lines, offset),
    sectionEnd(block) {
      const over = realHeading(outline.over(block))
      return over ? lineOfBlock(over.end) : count
    },
    ruleFrom: (line) => rules.find((rule) => rule > line) ?? count
  }
}

/** The heading itself, or the one around it that is more than bold text. */
export function realHeading(heading: Heading | undefined): Heading | undefined {
  return heading?.depth === 7 ? heading.parent : heading
}

function lineFrom(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.offsets[0] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
