import {lineStart} from './line-start.ts'
import {type LineInPlace, verbatim} from './verbatim.ts'

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
  isWhole: () => boolean = () => true
): Generator<Paragraph> {
  const isVerbatim = verbatim()
  let paragraph: Paragraph | undefined
  // Containers that may be open, and whether a lazy line may go on in them.
  let open = 0
  let isLazy = false
  let count = 0
  for (let start = from; start < text.length; ) {
    const end = lineEnd(text, start)
    const line = placed(text.slice(start, end), open)
    const literal = isWhole() && isVerbatim(line)
    const depth = literal ? 0 : line.depth
    const around = isLazy && !literal ? Math.max(depth, open) : depth
    const next = end + (text.startsWith('\r\n', end) ? 2 : 1)
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
    if (isEnd || (!literal && !line.isBlank && isUnderline(line)))
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
    start = next
  }
  if (paragraph) yield paragraph
}

/** A line, with the containers it may stand in if some are open before it. */
function placed(text: string, open: number): LineInPlace {
  const line = lineStart(text)
  // What a list item holds is indented by two columns at least.
  const around = line.isBlank ? open : Math.min(open, line.indent >> 1)
  return {...line, text, depth: line.marks + around}
}

/** Whether a line is no more than what a heading or a table may be told by. */
function isUnderline({text, at}: LineInPlace): boolean {
  return /^[-=|: \t]+$/.test(text.slice(at))
}

function lineEnd(text: string, start: number): number {
  let end = start
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (code === 10 || code === 13) break
    end++
  }
  return end
}
