import {lineEnds} from '../line-ends.ts'
import {type LineStart, lineStart} from './line-start.ts'
import {verbatim} from './verbatim.ts'

/** Lines in which one paragraph, and no part of another, may stand. */
export interface Paragraph {
  start: number
  end: number
  /** Number of lines. */
  lines: number
  /** Containers and headings that begin in it. */
  blocks: number
  /** Number of containers that each line may stand in, added up. */
  around: number
  /** Most containers that a line of it may stand in. */
  depth: number
  /**
   * For each line that may end a container, or make a heading or a table of
   * what is before it: the number of lines up to there.
   */
  rewrites: number
  /** Whether nothing in it is inline markup: code, raw HTML, a rule. */
  isVerbatim: boolean
}

/**
 * Cut a text into paragraphs, from an offset on.
 *
 * Not as CommonMark would: it is never finer, so that no parser finds a
 * paragraph that is longer, nor one that is deeper, than these are.
 *
 * @param deepest
 *   Number of containers from which on a line is not read anyway.
 * @param isWhole
 *   Whether nothing so far was left out. What was may have begun or ended code
 *   or raw HTML, so that behind it nothing is such for certain.
 */
export function* paragraphs(
  text: string,
  from: number,
  deepest: number,
  isWhole: () => boolean
): Generator<Paragraph> {
  const isVerbatim = verbatim(text)
  const nextEnd = lineEnds(text, from)
  let paragraph: Paragraph | undefined
  // Containers that may be open, and whether a lazy line may go on in them.
  let open = 0
  let isLazy = false
  let count = 0
  for (let start = from; start < text.length; ) {
    const ending = nextEnd() ?? {start: text.length, end: text.length}
    const end = ending.start
    const line = lineStart(text, start, end)
    const deep = depthOf(line, open)
    const literal = isWhole() && isVerbatim(line, deep)
    const depth = literal ? 0 : deep
    const around = isLazy && !literal ? Math.max(depth, open) : depth
    const isBreak = line.isBreak && !literal
    if (paragraph && (isBreak || literal !== paragraph.isVerbatim)) {
      yield paragraph
      paragraph = undefined
    }
    paragraph ??= {
      start,
      end,
      lines: 0,
      blocks: 0,
      around: 0,
      rewrites: 0,
      depth: 0,
      isVerbatim: literal || line.isRule
    }
    paragraph.end = end
    paragraph.lines++
    count++
    const isEnd = !line.isBlank && depth < open
    if (isEnd || (!literal && !line.isBlank && isUnderline(text, line)))
      paragraph.rewrites += count
    paragraph.around += around
    if (!literal) paragraph.blocks += line.marks + (line.isHeading ? 1 : 0)
    paragraph.depth = Math.max(paragraph.depth, depth)
    if ((line.isRule || line.isBlank) && !literal) {
      yield paragraph
      paragraph = undefined
    }
    if (!line.isBlank) open = Math.min(around, deepest)
    isLazy = !line.isBlank && !literal
    start = ending.end
  }
  if (paragraph) yield paragraph
}

/** Number of containers a line may stand in if some are open before it. */
function depthOf({isBlank, indent, marks}: LineStart, open: number): number {
  // What a list item holds is indented by two columns at least.
  return marks + (isBlank ? open : Math.min(open, indent >> 1))
}

/** Whether a line is no more than what a heading or a table may be told by. */
function isUnderline(text: string, {at, end}: LineStart): boolean {
  for (let next = at; next < end; next++)
    if (!'-=|: \t'.includes(text.charAt(next))) return false
  return at < end
}
