import {type Piece, piece, textOf} from '../piece.ts'
import type {Block, Line} from '../view.ts'
import {asks} from './asks.ts'
import type {Ground} from './ground.ts'
import type {Marked} from './marks.ts'
import {scope} from './scope.ts'
import type {Reply, Spot, Unit} from './unit.ts'

/** Questions by their marks, and answers by theirs. */
export interface MarkedUnits {
  units: Unit[]
  replies: Reply[]
}

/** A longer text before an answer's mark is no question of its own. */
const longestQuestion = 700

/** Questions and answers that marks lead. */
export function markedUnits(
  marks: readonly Marked[],
  ground: Ground,
  isExpected: (line: Line) => boolean
): MarkedUnits {
  const units: Unit[] = []
  const replies: Reply[] = []
  const owned = new Set(marks.flatMap(({answers}) => answers))
  const behind = new Map<Marked, Marked>()
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1]
    if (next) behind.set(mark, next)
  }
  const apart = new Set(marks.map(({elsewhere}) => elsewhere))
  const free: {mark: Marked; unit: Unit; asks: boolean}[] = []
  for (const [index, mark] of marks.entries()) {
    if (mark.kind === 'question') {
      const found = questionUnits(mark, marks[index + 1], ground)
      units.push(
        ...found.map((unit) => withAnswers(unit, mark, behind, ground))
      )
      continue
    }
    if (apart.has(mark)) continue
    const unit = owned.has(mark)
      ? undefined
      : answeredUnit(mark, marks[index - 1], ground)
    if (unit) free.push({mark, unit, asks: asks(unitText(unit))})
    else if (owned.has(mark)) replies.push(reply(mark))
  }
  for (const one of free) {
    const siblings = free.filter(({mark}) => mark.style === one.mark.style)
    const some = siblings.some((sibling) => sibling.asks)
    const isOne = siblings.length === 1
    const isTaken =
      one.mark.isLetter || one.mark.isPhrase
        ? some && (!isOne || (one.asks && !one.mark.isPhrase))
        : some || !isOne || isExpected(one.mark.line)
    if (!isTaken) continue
    units.push(one.unit)
    replies.push(reply(one.mark))
  }
  return {units, replies}
}

/** A question with the answers that its number alone leads to. */
function withAnswers(
  unit: Unit,
  {elsewhere}: Marked,
  places: ReadonlyMap<Marked, Marked>,
  ground: Ground
): Unit {
  if (!elsewhere) return unit
  const next = places.get(elsewhere)
  const end = scope(elsewhere.line, ground)
  const isNext = next && next.line.index > elsewhere.line.index
  return {
    ...unit,
    replies: [
      {
        ...reply(elsewhere),
        end: isNext ? Math.min(end, next.line.index) : end
      }
    ]
  }
}

function reply({line, start, end, number, name}: Marked): Reply {
  return {
    start: {line: line.index, at: start},
    text: {line: line.index, at: end},
    end: Number.POSITIVE_INFINITY,
    ...(number !== undefined && {number}),
    ...(name && {speaker: name})
  }
}

/** The question behind a mark; several where the mark stands over a list. */
function questionUnits(
  mark: Marked,
  next: Marked | undefined,
  ground: Ground
): Unit[] {
  const {view} = ground
  const {line} = mark
  const {block} = line
  if (!mark.isAlone) {
    const stop = next && next.line.block === block ? next : undefined
    const unit = inBlock(mark, stop, ground)
    return unit ? [unit] : []
  }
  const below = view.lines[line.index + 1]
  if (!below || (next && next.line.index <= below.index)) return []
  if (below.block === block) {
    const stop = next && next.line.block === block ? next : undefined
    const lines = block.lines.filter(
      ({index}) =>
        index > line.index &&
        index < (stop?.line.index ?? Number.POSITIVE_INFINITY)
    )
    return unitOf(
      lines.map((one) => piece(one)),
      mark,
      ground
    )
  }
  if (below.block.kind === 'code' && below.block !== block) return []
  const {item} = below.block
  if (
    item &&
    item.list !== block.item?.list &&
    ground.lineFrom(item.list.end) > below.index + 1
  ) {
    const items = itemBlocks(below.block, ground)
    return items.flatMap(({lines}) =>
      unitOf(
        lines.map((one) => piece(one)),
        mark,
        ground
      )
    )
  }
  return unitOf(
    below.block.lines.map((one) => piece(one)),
    mark,
    ground
  )
}

/** First block of each item of the list that a block is in. */
function itemBlocks({item, index}: Block, {view}: Ground): Block[] {
  const found: Block[] = []
  for (let at = index; at < view.blocks.length; at++) {
    const block = view.blocks[at]
    if (!block || block.start >= (item?.list.end ?? 0)) break
    if (block.item?.list === item?.list && block.item !== found.at(-1)?.item)
      found.push(block)
  }
  return found
}

function unitOf(pieces: Piece[], mark: Marked, ground: Ground): Unit[] {
  const [first, ...rest] = pieces
  const last = pieces.at(-1)
  if (!first || !last) return []
  return [
    {
      pieces: [first, ...rest],
      start: {line: mark.line.index, at: mark.start},
      after: spotBehind(last),
      form: 'mark',
      end: scope(
        first.line.block === mark.line.block ? first.line : widest(mark, first),
        ground
      ),
      evidence: [`marked \`${mark.style}\``],
      ...(mark.number !== undefined && {number: mark.number}),
      ...(mark.name && {asker: mark.name})
    }
  ]
}

/** Of a mark and a question below it, the line whose part is larger. */
function widest(mark: Marked, first: Piece): Line {
  return mark.line.block.kind === 'heading' && mark.line.block.depth !== 7
    ? mark.line
    : first.line.block.quotes || first.line.block.item
      ? mark.line
      : first.line
}

function spotBehind({line, end}: Piece): Spot {
  return /[\p{L}\p{N}]/u.test(line.text.slice(end))
    ? {line: line.index, at: end}
    : {line: line.index + 1, at: 0}
}

/** Question whose text begins on the line of its mark. */
function inBlock(
  mark: Marked,
  stop: Marked | undefined,
  ground: Ground
): Unit | undefined {
  const {line} = mark
  const {block} = line
  const lines = block.lines.filter(
    ({index}) =>
      index >= line.index &&
      index <= (stop?.line.index ?? Number.POSITIVE_INFINITY)
  )
  const pieces = lines
    .map((one) =>
      piece(
        one,
        one === line ? mark.end : 0,
        one === stop?.line ? stop.start : one.text.length
      )
    )
    .filter((one) => one.end > one.start)
  const own =
    stop || block.kind === 'heading' ? pieces : ownPieces(pieces, mark)
  const [unit] = unitOf(own.length ? own : pieces, mark, ground)
  return unit && block.item && stop?.kind === 'answer'
    ? {...unit, end: ground.lineFrom(block.item.end)}
    : unit
}

/** Of a block without an answer's mark, the lines that are the question. */
function ownPieces(pieces: Piece[], mark: Marked): Piece[] {
  const [first] = pieces
  if (!first) return pieces
  const bold = first.line.marks.find(
    ({kind, start, end}) =>
      kind === 'strong' && start <= mark.start && end > mark.end
  )
  if (
    bold &&
    !bold.continued &&
    /[\p{L}\p{N}]/u.test(first.line.text.slice(bold.end))
  )
    return [piece(first.line, mark.end, bold.end)]
  if (mark.answers.length || pieces.length === 1) return pieces
  if (bold) {
    const end = pieces.findIndex(({line}) => !line.strong)
    if (end > 0) return pieces.slice(0, end)
  }
  const last = pieces.at(-1)
  if (last && asks(textOf(last))) return pieces
  const end = pieces.findLastIndex((one) => asks(textOf(one)))
  return end < 0 ? pieces : pieces.slice(0, end + 1)
}

/** Question that stands before an answer's mark, without one of its own. */
function answeredUnit(
  mark: Marked,
  previous: Marked | undefined,
  ground: Ground
): Unit | undefined {
  const pieces = piecesBefore(mark, previous, ground)
  const [first, ...rest] = pieces
  const last = pieces.at(-1)
  if (!first || !last) return
  const text = pieces.reduce((sum, one) => sum + one.end - one.start, 0)
  if (text > longestQuestion) return
  return {
    pieces: [first, ...rest],
    start: {line: first.line.index, at: 0},
    after: {line: mark.line.index, at: mark.start},
    form: 'answered',
    end: scope(first.line, ground),
    evidence: [`answered by \`${mark.style}\``]
  }
}

function piecesBefore(
  {line, start}: Marked,
  previous: Marked | undefined,
  {view}: Ground
): Piece[] {
  const {block} = line
  const from = previous ? previous.line.index : -1
  const above = block.lines.filter(
    ({index}) => index < line.index && index > from
  )
  if (start > 0) {
    const lead = piece(line, 0, start)
    if (/[\p{L}\p{N}]/u.test(textOf(lead)))
      return [...above.map((one) => piece(one)), lead]
  }
  if (above.length) return above.map((one) => piece(one))
  if (block.lines[0] !== line) return []
  const parent = block.item?.list.parent
  let at = block.index - 1
  while (at >= 0 && !view.blocks[at]?.lines.length) at--
  const before = view.blocks[at]
  if (!before || (before.lines.at(-1)?.index ?? 0) <= from) return []
  if (parent && before.item !== parent) return []
  return before.lines.map((one) => piece(one))
}

function unitText({pieces}: Unit): string {
  const last = pieces.at(-1)
  return last ? textOf(last) : ''
}
