import type {Meaning} from '../../language/pack.ts'
import {piece} from '../piece.ts'
import type {Block, Line} from '../view.ts'
import type {TalkContext} from './context.ts'
import {timeAt} from './time-slot.ts'

/** Which column of a table holds what, by index of the cell. */
export interface Columns {
  title: number
  speaker: number
  time: number
  /** Columns of what is given at the same time as that in the one of titles. */
  tracks: readonly number[]
  /** Whether words at their heads say which column holds titles, and names. */
  isTitled: boolean
  isNamed: boolean
  /** Whether the cells of titles may name who speaks, as no others are left. */
  isShared: boolean
}

/** Share of a column's cells that show what the column holds. */
export const most = 0.6

/** Which columns of a table hold what, where they are those of talks. */
export function tableColumns(
  rows: readonly Block[],
  entries: readonly Block[],
  context: TalkContext
): Columns | undefined {
  const head = rows.find((row) => row.head)
  const width = rows.reduce(
    (most, {lines}) => Math.max(most, (lines.at(-1)?.cell ?? 0) + 1),
    0
  )
  if (width < 2 || !entries.length) return
  const cells = cellsOf(entries, width)
  const all = Array.from({length: width}, (_, index) => index)
  const free = (...taken: number[]): number[] =>
    all.filter((index) => !taken.includes(index))
  const time = bestOf(all, (index) =>
    shareOf(index, ({text}) => timeAt(text, 0) !== undefined)
  )
  const names = headed(head?.lines, ['speaker'], context)
  const told = headed(head?.lines, ['title', 'talk'], context) ?? -1
  const speaker = names ?? speakerColumn()
  // A column of speakers may be headed by a word for a list of talks.
  const heads = head?.lines.filter(({cell}) => cell !== speaker)
  const titled = headed(heads, ['title'], context)
  const title =
    titled ??
    headed(heads, talks, context) ??
    longest(cells, free(time, speaker))
  if (title === undefined || (speaker < 0 && time < 0 && titled === undefined))
    return
  return {
    title,
    speaker,
    time,
    tracks: speaker < 0 && told < 0 && time >= 0 ? free(time, title) : [],
    isTitled: titled !== undefined,
    isNamed: names !== undefined,
    isShared:
      speaker < 0 &&
      shareNamed(title) >= most &&
      longest(cells, free(time, title)) === undefined
  }

  /** Share of a column's cells that name somebody. */
  function shareNamed(index: number): number {
    return shareOf(index, isNamed)
  }

  function isNamed(line: Line): boolean {
    return context.personhood(piece(line)) >= 0.5
  }

  /** Column that names who speaks, if not with what, as one beside it does. */
  function speakerColumn(): number {
    const found = bestOf(free(time, told), shareNamed)
    if (found < 0 && told < 0) return lowerColumn()
    if (found < 0 || time < 0 || told >= 0) return found
    const other = longest(cells, free(time, found))
    return other === undefined || shareNamed(other) >= most ? -1 : found
  }

  /** Column that names who speaks below something shorter than titles are. */
  function lowerColumn(): number {
    const [, ...rest] = free(time)
    if (!rest.length || !entries.some(hasLowerLine)) return -1
    const lower = cellsOf(entries, width, 1)
    return bestOf(free(time, longest(cells, free(time)) ?? -1), (index) =>
      shareOf(index, isNamed, lower)
    )
  }

  /** Share of a column's cells that are something, where most rows have one. */
  function shareOf(
    index: number,
    is: (line: Line) => boolean,
    all: readonly (readonly Line[])[] = cells
  ): number {
    const column = all[index] ?? []
    return column.length < entries.length * most
      ? 0
      : column.filter(is).length / column.length
  }
}

const talks = ['talk', 'talks'] as const

/** Column whose head is a word of some meaning. */
function headed(
  cells: readonly Line[] | undefined,
  meanings: readonly Meaning[],
  {lexicon}: TalkContext
): number | undefined {
  return cells?.find(({text}) => lexicon.is(meanings, text))?.cell
}

function hasLowerLine({lines}: Block): boolean {
  return lines.some(({cell}, index) => cell === lines[index - 1]?.cell)
}

/** A line of the cells of each column; a table may be wide and long. */
function cellsOf(rows: readonly Block[], width: number, nth = 0): Line[][] {
  const cells = Array.from({length: width}, (): Line[] => [])
  for (const {lines} of rows) {
    let count = 0
    for (const [index, line] of lines.entries()) {
      count = line.cell === lines[index - 1]?.cell ? count + 1 : 0
      if (line.cell !== undefined && count === nth) cells[line.cell]?.push(line)
    }
  }
  return cells
}

/** Column with the greatest share, -1 where none has most. */
function bestOf(
  columns: readonly number[],
  shareOf: (index: number) => number
): number {
  let best = -1
  let greatest = most
  for (const index of columns) {
    const value = shareOf(index)
    if (value >= greatest && (best < 0 || value > greatest)) {
      best = index
      greatest = value
    }
  }
  return best
}

/** Column with most text; one of numbers or dates has none. */
function longest(
  cells: readonly (readonly Line[])[],
  columns: readonly number[]
): number | undefined {
  let best: number | undefined
  let most = 0
  for (const index of columns) {
    const total = (cells[index] ?? []).reduce(
      (sum, {text}) => sum + (/\p{L}/u.test(text) ? text.length : 0),
      0
    )
    if (total > most) {
      best = index
      most = total
    }
  }
  return best
}
