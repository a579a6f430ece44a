import type {Document} from '../../source/document.ts'
import {offsetAt, slicedOffsets} from '../../source/offsets.ts'
import type {Block, HeadingForm, Line, Mark} from '../view.ts'
import {hasGeneratorLinks, withGeneratorLinks} from './generator-links.ts'
import {pipeRows} from './pipe-rows.ts'

/** Depth of a heading that is one by its bold alone: below all others. */
const boldDepth = 7

/** A longer bold text is emphasis, not a heading. */
const longestBold = 300

/**
 * Make headings of the lines of paragraphs that are meant as such: `###Title`
 * without its space, and bold that stands as a line of its own. A paragraph of
 * lines in bars is rows of a table.
 */
export function splitBlocks(
  blocks: readonly Block[],
  document: Document
): Block[] {
  const result: Block[] = []
  const isGenerated = hasGeneratorLinks(document.text)
  for (const written of blocks) {
    const block = isGenerated ? withGeneratorLinks(written) : written
    if (!block) continue
    if (block.kind === 'heading') result.push(withoutAttributes(block))
    else if (block.kind === 'paragraph' && !block.lines.every(isPlain))
      for (const part of paragraphs(block, document)) result.push(part)
    else result.push(block)
  }
  return result
}

/** Whether a line can be no heading, attributes or row: most are so. */
function isPlain({text, strong}: Line): boolean {
  return !strong && text[0] !== '#' && text[0] !== '{' && text[0] !== '|'
}

function paragraphs(block: Block, document: Document): Block[] {
  if (!block.lines.some(isAttributes))
    return pipeRows(block) ?? splitParagraph(block, document)
  const lines = block.lines.filter((line) => !isAttributes(line))
  return lines.length || block.media
    ? splitParagraph({...block, lines}, document)
    : []
}

/** Attributes of a block as kramdown has them: `{: .notice}`. */
function isAttributes({text}: Line): boolean {
  return text.startsWith('{:') && text.indexOf('}') === text.length - 1
}

/** A heading without the name or attributes behind it: `{#name}`, `:id=name`. */
function withoutAttributes(block: Block): Block {
  const last = block.lines.at(-1)
  // Few headings have any: a search for the mark itself is the quickest.
  if (!last || !/[{:]/.test(last.text)) return block
  const tail = /\s(?:\{[:#.][^{}]*\}|:id=[\w-]+)$/.exec(last.text)
  if (!tail) return block
  const line = {
    ...last,
    text: last.text.slice(0, tail.index),
    offsets: slicedOffsets(last.offsets, 0, tail.index),
    marks: last.marks.filter(({start}) => start < tail.index)
  }
  return {...block, lines: [...block.lines.slice(0, -1), line]}
}

function splitParagraph(block: Block, document: Document): Block[] {
  const parts: Block[] = []
  let rest: Line[] = []
  let behind = 0
  for (const [index, line] of block.lines.entries()) {
    if (index < behind) continue
    const heading = headingAt(block, line, index, document)
    if (heading) {
      if (rest.length) parts.push(part(block, rest))
      rest = []
      const {start} = part(block, block.lines.slice(index))
      parts.push({...part(block, heading.lines), start, ...heading.as})
      behind = index + heading.lines.length
    } else rest.push(line)
  }
  if (!parts.length) return [block]
  if (rest.length) parts.push(part(block, rest))
  const last = parts.at(-1)
  if (last) last.end = block.end
  return parts
}

interface Heading {
  lines: Line[]
  as: {kind: 'heading'; depth: number; form: HeadingForm}
}

function headingAt(
  block: Block,
  line: Line,
  index: number,
  document: Document
): Heading | undefined {
  const marks = unspacedMarks(line, document)
  if (marks)
    return {
      lines: [withoutMarks(line, marks)],
      as: {kind: 'heading', depth: marks, form: 'unspaced'}
    }
  if (index > 0 || block.item || block.quotes || !line.strong) return
  const lines = boldLines(block.lines)
  const length = lines.reduce((sum, {text}) => sum + text.length, 0)
  if (!lines.length || length > longestBold) return
  return {lines, as: {kind: 'heading', depth: boldDepth, form: 'bold'}}
}

/**
 * Number of `#` in front of a line that has no space behind them, or one that
 * CommonMark takes for a letter, else 0. One alone is a heading only where it is
 * not a tag, a channel or a number.
 */
function unspacedMarks(
  {text, offsets, marks: around}: Line,
  document: Document
): number {
  const marks = /^#{1,6}(?=[^#])/.exec(text)?.[0].length ?? 0
  if (!marks) return 0
  const start = offsetAt(offsets, 0)
  // A space of another kind, no-break or ideographic, makes no heading either.
  if (/[ \t\r\n]/.test(document.text.charAt(start + marks))) return 0
  const isWritten = document.text.startsWith('#'.repeat(marks), start)
  const isEscaped = document.text[start - 1] === '\\'
  const isShown = around.some(
    ({kind, start}) => start === 0 && (kind === 'link' || kind === 'code')
  )
  if (!isWritten || isEscaped || isShown) return 0
  if (marks > 1) return marks
  if (text[1] === ' ') return marks
  return /^#[\p{L}\p{N}_-]+$|^#\d|\s#\S|^#\p{Ll}[\w-]*\s\p{Ll}/u.test(text)
    ? 0
    : marks
}

function withoutMarks(line: Line, marks: number): Line {
  let end = line.text.length
  while (end > marks && line.text[end - 1] === '#') end--
  if (line.text[end - 1] === ' ') end--
  const start = line.text[marks] === ' ' ? marks + 1 : marks
  const inside = (index: number): number =>
    Math.max(0, Math.min(index, end) - start)
  return {
    ...line,
    text: line.text.slice(start, end),
    offsets: slicedOffsets(line.offsets, start, end),
    marks: line.marks.map((mark) => ({
      ...mark,
      start: inside(mark.start),
      end: inside(mark.end)
    }))
  }
}

/**
 * The strong lines a paragraph begins with, where the bold ends with them. A
 * sentence that begins in bold and goes on behind it is none.
 */
function boldLines(lines: readonly Line[]): Line[] {
  const end = lines.findIndex((line) => !line.strong)
  const bold = lines.slice(0, end < 0 ? lines.length : end)
  const isCut = end >= 0 && bold.at(-1)?.marks.some(isCutStrong)
  return isCut ? [] : bold
}

function isCutStrong(mark: Mark): boolean {
  return mark.kind === 'strong' && Boolean(mark.continued)
}

function part(block: Block, lines: Line[]): Block {
  const [first] = lines
  const last = lines.at(-1)
  const isFirst = !first || first === block.lines[0]
  return {
    ...block,
    lines,
    start: isFirst ? block.start : offsetAt(first.offsets, 0),
    end: last ? offsetAt(last.offsets, last.text.length) : block.end
  }
}
