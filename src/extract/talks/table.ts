import {piece} from '../piece.ts'
import type {Block, Line} from '../view.ts'
import {around} from './around.ts'
import type {Below} from './below.ts'
import type {Candidate} from './candidates.ts'
import {cellPeople, nameLine} from './cell-people.ts'
import {type Chosen, chosenSplits} from './chosen-splits.ts'
import type {TalkContext} from './context.ts'
import {addEvents} from './events.ts'
import {hasMedia, isDeckLink} from './media.ts'
import {named} from './named.ts'
import {scoreOf} from './score-of.ts'
import {type Columns, most, tableColumns} from './table-columns.ts'
import {timeAt} from './time-slot.ts'
import {type TitleLine, titleLine} from './title-line.ts'
import {joined} from './unit.ts'

/** A row, with what its cells hold. */
interface Row {
  block: Block
  reading: TitleLine
  /** The line of the title's cell that names who speaks. */
  names: Line | undefined
}

/** Rows of a table as candidates, where its columns are those of talks. */
export function tableCandidates(
  rows: readonly Block[],
  context: TalkContext
): Candidate[] {
  const entries = rows.filter(({head}) => !head)
  const columns = tableColumns(rows, entries, context)
  if (!columns) return []
  const listed = isList(rows, columns, context)
  const all = inColumn(columns)
  addEvents(all, context)
  // Where heads say so, rows without a name are of what nobody gives.
  if (columns.isTitled && columns.isNamed)
    return all.filter(({score}) => score >= 0)
  if (columns.isShared && !areTold(all)) return []
  const beside = columns.tracks.map((title) => inColumn({...columns, title}))
  return [all, ...beside.filter(areTold)].flat()

  function inColumn(some: Columns): Candidate[] {
    const read = entries.flatMap((block) => rowOf(block, some, context) ?? [])
    const found = some.speaker < 0 ? splitsOf(read, context) : []
    const named = nameLine(
      read.map(({block}) => speakerLines(block, some, context)),
      context
    )
    return read.map((row, index) =>
      candidate(row, {...some, named}, context, listed, found[index])
    )
  }
}

/** Whether most of a column's cells, two at least, name who speaks of what. */
function areTold(column: readonly Candidate[]): boolean {
  const told = column.filter(
    ({split, below, score}) => (split || below) && score > 0
  )
  return told.length >= Math.max(2, column.length * most)
}

/** Rows of which one speaker is named as in another, at least. */
const fewestAlike = 2

/** Where titles and speakers part in cells that hold both. */
function splitsOf(
  rows: readonly Row[],
  context: TalkContext
): (Chosen | undefined)[] {
  const all = chosenSplits(
    rows.map(({reading}) => reading),
    rows.map(() => undefined),
    context
  )
  return all.map((one) => {
    const joiner = one?.split.joiner
    if (joiner === 'by' || joiner === 'brackets') return one
    const alike = all.filter((other) => other?.split.joiner === joiner)
    const isMost = alike.length >= Math.max(fewestAlike, rows.length / 3)
    return isMost ? one : undefined
  })
}

function rowOf(
  block: Block,
  {title, speaker}: Columns,
  context: TalkContext
): Row | undefined {
  const cell = block.lines.filter(({cell}) => cell === title)
  const name = speaker < 0 ? nameIn(cell, context) : -1
  const line = joined(cell.slice(0, Math.max(1, name)))
  const names = name < 0 ? undefined : cell[name]
  return line && {block, reading: titleLine(line, context.lexicon), names}
}

function candidate(
  {block, reading, names}: Row,
  columns: Columns & {named: number | undefined},
  context: TalkContext,
  isListed: boolean,
  chosen: Chosen | undefined
): Candidate {
  const {speaker, time, isTitled, isNamed} = columns
  const lines = names ? [names] : speakerLines(block, columns, context)
  const speakers = cellPeople(lines, columns.named, context)
  const under: Below | undefined =
    speakers.length > 0 ? {speakers, how: 'cell', lines} : undefined
  const cell = cellOf(block, time)
  reading.time ??= cell && timeAt(cell.text, 0)?.time
  const unit = {
    from: 'table',
    line: reading.line,
    block,
    start: block.index + 1,
    end: block.index + 1,
    heading: undefined
  } as const
  const found = under ? undefined : chosen
  const evidence = [
    ...named(unit, found, under, context),
    ...around(unit, reading, context)
  ]
  if (isListed)
    evidence.push({weight: 4, words: 'stands in a table of titles of talks'})
  if (isShown(block))
    evidence.push({
      weight: 2,
      words: 'a cell of its row links to slides or a recording'
    })
  if (linksToSpeaker(block))
    evidence.push({
      weight: 1,
      words: 'a cell of its row links to a page about speakers'
    })
  if (isTitled && isNamed && under)
    evidence.push({weight: 1, words: 'heads say who speaks of what'})
  if (speaker >= 0 && !under)
    evidence.push({weight: -3, words: 'the cell for who speaks names nobody'})
  return {
    ...unit,
    reading,
    split: found?.split,
    below: under,
    evidence,
    isName: false,
    speakerIsName: false,
    areSeveral: false,
    bracketIsName: false,
    score: scoreOf(evidence)
  }
}

/** Lines of a row's cell for who speaks. */
function speakerLines(
  {lines}: Block,
  {speaker}: Columns,
  {lexicon}: TalkContext
): Line[] {
  return lines.filter(
    ({cell, text}) => cell === speaker && !lexicon.is('everybody', text)
  )
}

/** Nobody heads a table of talks with more. */
const longestHeading = 60

/** Whether a table with a head for titles stands under a word for talks. */
function isList(
  [first]: readonly Block[],
  {isTitled}: Columns,
  {outline, lexicon}: TalkContext
): boolean {
  const over = first && isTitled ? outline.over(first)?.text : undefined
  return (
    over !== undefined &&
    over.length <= longestHeading &&
    lexicon.has('talks', over)
  )
}

/** Whether a cell of a row links to a page about who speaks. */
function linksToSpeaker({lines}: Block): boolean {
  return lines.some(({marks}) =>
    marks.some(({url}) => url !== undefined && speakerPage.test(url))
  )
}

/** `../speakers/name`, `speakers.html#name`. */
const speakerPage = /(?:^|\/)speakers?(?:\.\w+#|\/[^/?#])/i

/** Whether a cell of a row links to slides or a recording. */
function isShown({lines}: Block): boolean {
  return lines.some((line) => hasMedia({line}) || isDeckLink({line}))
}

/** Lines of a title in a cell, at most, before one that names who speaks. */
const longestTitle = 2

/** Personhood from which a line below the title is of who speaks. */
const likely = 0.5

/** Index of the line of a cell that names who speaks, below the title. */
function nameIn(cell: readonly Line[], {personhood}: TalkContext): number {
  return cell.findIndex(
    (line, index) =>
      index > 0 && index <= longestTitle && personhood(piece(line)) >= likely
  )
}

/** First line of a row's cell in a column. */
function cellOf({lines}: Block, column: number): Line | undefined {
  return lines.find(({cell}) => cell === column)
}
