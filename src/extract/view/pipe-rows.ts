import {offsetAt, slicedOffsets} from '../../source/offsets.ts'
import type {Block, Line, Mark} from '../view.ts'
import {markedLine} from './marked-line.ts'

/** Rows that make a table; one line may begin with a bar by chance. */
const fewest = 2

/**
 * The rows of a table without a head, as kramdown has them: a paragraph of
 * which every line is in bars, `| 10:00 | Title | Name |`, with two cells or
 * more. GFM wants a row of dashes below the first.
 *
 * @returns
 *   A block for each row; none where it is no table.
 */
export function pipeRows(block: Block): Block[] | undefined {
  const {lines} = block
  if (lines.length < fewest || !lines.every(isRow)) return
  const rows: Block[] = []
  for (const line of lines) {
    const row: Block = {
      ...block,
      kind: 'row',
      lines: [],
      start: offsetAt(line.offsets, 0),
      end: offsetAt(line.offsets, line.text.length)
    }
    row.lines = cellsOf(line, row)
    if (row.lines.length) rows.push(row)
  }
  const first = rows[0]
  if (first) {
    first.start = block.start
    first.media = block.media
    first.embeds = block.embeds
  }
  for (const row of rows.slice(1)) {
    row.media = 0
    row.embeds = []
  }
  return rows
}

/** Whether a line is in bars, with one or more between its cells. */
function isRow({text, marks}: Line): boolean {
  const last = text.length - 1
  return text[0] === '|' && text[last] === '|' && barsOf(text, marks).length > 2
}

/** Indexes of the bars of a line that are not in code. */
function barsOf(text: string, marks: readonly Mark[]): number[] {
  const bars: number[] = []
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) {
    const isCode = marks.some(
      ({kind, start, end}) => kind === 'code' && start <= at && at < end
    )
    if (!isCode && text[at - 1] !== '\\') bars.push(at)
  }
  return bars
}

/** A line for each cell that has text. */
function cellsOf(line: Line, block: Block): Line[] {
  const {text, marks} = line
  const bars = barsOf(text, marks)
  return bars.slice(1).flatMap((bar, cell) => {
    let start = (bars[cell] ?? 0) + 1
    let end = bar
    while (start < end && text[start] === ' ') start++
    while (end > start && text[end - 1] === ' ') end--
    return start < end ? [cellLine(line, block, cell, start, end)] : []
  })
}

function cellLine(
  {index, text, offsets, marks}: Line,
  block: Block,
  cell: number,
  start: number,
  end: number
): Line {
  const inside = marks.flatMap((mark) => {
    const from = Math.max(mark.start, start) - start
    const to = Math.min(mark.end, end) - start
    return from < to ? [{...mark, start: from, end: to}] : []
  })
  return markedLine(
    {
      index,
      block,
      cell,
      text: text.slice(start, end),
      offsets: slicedOffsets(offsets, start, end)
    },
    inside
  )
}
