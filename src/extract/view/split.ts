import type {Document} from '../../source/document.ts'
import type {Block, HeadingForm, Line, Mark} from '../view.ts'

/** Depth of a heading that is one by its bold alone: below all others. */
const boldDepth = 7

/** A longer bold text is emphasis, not a heading. */
const longestBold = 300

/**
 * Make headings of the lines of paragraphs that are meant as such: `###Title`
 * without its space, and bold that stands as a line of its own.
 */
export function splitBlocks(
  blocks: readonly Block[],
  document: Document
): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [withoutAttributes(block)]
    if (block.kind !== 'paragraph') return [block]
    const lines = block.lines.filter(({text}) => !isAttributes(text))
    if (lines.length === block.lines.length)
      return splitParagraph(block, document)
    return lines.length || block.media
      ? splitParagraph({...block, lines}, document)
      : []
  })
}

/** Attributes of a block as kramdown has them: `{: .notice}`. */
function isAttributes(text: string): boolean {
  return text.startsWith('{:') && text.indexOf('}') === text.length - 1
}

/** A heading without the name or attributes behind it: `{#name}`. */
function withoutAttributes(block: Block): Block {
  const last = block.lines.at(-1)
  const tail = last && /\s\{[:#.][^{}]*\}$/.exec(last.text)
  if (!last || !tail) return block
  const line = {
    ...last,
    text: last.text.slice(0, tail.index),
    offsets: last.offsets.slice(0, tail.index + 1),
    marks: last.marks.filter(({start}) => start < tail.index)
  }
  return {...block, lines: [...block.lines.slice(0, -1), line]}
}

function splitParagraph(block: Block, document: Document): Block[] {
  const parts: Block[] = []
  let rest: Line[] = []
  for (let index = 0; index < block.lines.length; ) {
    const heading = headingAt(block, index, document)
    if (heading) {
      if (rest.length) parts.push(part(block, rest))
      rest = []
      const {start} = part(block, block.lines.slice(index))
      parts.push({...part(block, heading.lines), start, ...heading.as})
      index += heading.lines.length
    } else {
      rest.push(...block.lines.slice(index, index + 1))
      index++
    }
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
  index: number,
  document: Document
): Heading | undefined {
  const line = block.lines[index]
  if (!line) return
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
 * Number of `#` in front of a line that has no space behind them, else 0. One
 * alone is a heading only where it is not a tag, a channel or a number.
 */
function unspacedMarks({text, offsets}: Line, document: Document): number {
  const marks = /^#{1,6}(?=[^#\s])/.exec(text)?.[0].length ?? 0
  const start = offsets[0] ?? 0
  const isWritten = document.text.startsWith('#'.repeat(marks), start)
  const isEscaped = document.text[start - 1] === '\\'
  if (!marks || !isWritten || isEscaped) return 0
  if (marks > 1) return marks
  return /^#[\p{L}\p{N}_-]+$|^#\d|\s#\S/u.test(text) ? 0 : marks
}

function withoutMarks(line: Line, marks: number): Line {
  let end = line.text.length
  while (end > marks && line.text[end - 1] === '#') end--
  if (line.text[end - 1] === ' ') end--
  const inside = (index: number): number =>
    Math.max(0, Math.min(index, end) - marks)
  return {
    ...line,
    text: line.text.slice(marks, end),
    offsets: line.offsets.slice(marks, end + 1),
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
  const isFirst = lines[0] === block.lines[0]
  return {
    ...block,
    lines,
    start: isFirst ? block.start : (lines[0]?.offsets[0] ?? block.start),
    end: lines.at(-1)?.offsets.at(-1) ?? block.end
  }
}
