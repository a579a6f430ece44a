import type {Meaning} from '../../language/pack.ts'
import {people} from '../people.ts'
import {piece} from '../piece.ts'
import type {Block, Line} from '../view.ts'
import {around} from './around.ts'
import type {Below} from './below.ts'
import type {Candidate} from './candidates.ts'
import type {TalkContext} from './context.ts'
import {named} from './named.ts'
import {scoreOf} from './score-of.ts'
import {timeAt} from './time-slot.ts'
import {titleLine} from './title-line.ts'

/** Which column of a table holds what, by index of the cell. */
interface Columns {
  title: number
  speaker: number
  time: number
}

/** Share of a column's cells that show what the column holds. */
const most = 0.6

/** Rows of a table as candidates, where its columns are those of talks. */
export function tableCandidates(
  rows: readonly Block[],
  context: TalkContext
): Candidate[] {
  const entries = rows.filter(({head}) => !head)
  const columns = columnsOf(rows, entries, context)
  if (!columns) return []
  return entries.flatMap((row) => {
    const line = row.lines[columns.title]
    return line ? [candidate(row, line, columns, context)] : []
  })
}

function candidate(
  block: Block,
  line: Line,
  {speaker, time}: Columns,
  context: TalkContext
): Candidate {
  const who = block.lines[speaker]
  const speakers = who ? people(piece(who), context.people) : []
  const under: Below | undefined =
    who && speakers.length ? {speakers, how: 'cell', lines: [who]} : undefined
  const reading = titleLine(line, context.lexicon)
  const cell = block.lines[time]
  reading.time ??= cell && timeAt(cell.text, 0)?.time
  const unit = {
    from: 'table',
    line,
    block,
    start: block.index + 1,
    end: block.index + 1,
    heading: undefined
  } as const
  const evidence = [
    ...named(undefined, under),
    ...around(unit, reading, context)
  ]
  return {
    ...unit,
    reading,
    split: undefined,
    below: under,
    evidence,
    isName: false,
    bracketIsName: false,
    score: scoreOf(evidence)
  }
}

function columnsOf(
  rows: readonly Block[],
  entries: readonly Block[],
  context: TalkContext
): Columns | undefined {
  const head = rows.find((row) => row.head)
  const width = Math.max(...rows.map(({lines}) => lines.length), 0)
  if (width < 2 || !entries.length) return
  const all = Array.from({length: width}, (_, index) => index)
  const free = (...taken: number[]): number[] =>
    all.filter((index) => !taken.includes(index))
  const time = bestOf(all, (index) =>
    share(entries, index, ({text}) => timeAt(text, 0) !== undefined)
  )
  const speaker =
    headed(head, ['speaker'], context) ??
    bestOf(free(time), (index) =>
      share(entries, index, (line) => context.personhood(piece(line)) >= 0.5)
    )
  const title =
    headed(head, ['title', 'talk', 'talks'], context) ??
    longest(entries, free(time, speaker))
  if (title === undefined || (speaker < 0 && time < 0)) return
  return {title, speaker, time}
}

/** Column whose head is a word of some meaning. */
function headed(
  head: Block | undefined,
  meanings: readonly Meaning[],
  {lexicon}: TalkContext
): number | undefined {
  const index = head?.lines.findIndex(({text}) => lexicon.is(meanings, text))
  return index === undefined || index < 0 ? undefined : index
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

function share(
  rows: readonly Block[],
  index: number,
  is: (line: Line) => boolean
): number {
  const cells = rows.flatMap(({lines}) => lines[index] ?? [])
  return cells.length < rows.length * most
    ? 0
    : cells.filter(is).length / cells.length
}

function longest(
  rows: readonly Block[],
  columns: readonly number[]
): number | undefined {
  let best: number | undefined
  let most = 0
  for (const index of columns) {
    const total = rows.reduce(
      (sum, {lines}) => sum + (lines[index]?.text.length ?? 0),
      0
    )
    if (total > most) {
      best = index
      most = total
    }
  }
  return best
}
