import {type Piece, piece, textOf} from '../piece.ts'
import type {Block, Line} from '../view.ts'
import {asks} from './asks.ts'
import type {Ground} from './ground.ts'
import type {Marked} from './marks.ts'
import {scope} from './scope.ts'
import type {Spot, Unit} from './unit.ts'

/** The question behind a mark; several where the mark stands over a list. */
export function questionUnits(
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
    const end = stop ? stop.line.index : lineBehind(block)
    const lines = view.lines.slice(line.index + 1, end)
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
  const end = stop ? stop.line.index + 1 : lineBehind(block)
  const lines = ground.view.lines.slice(line.index, end)
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

/** Index of the line behind a block. */
function lineBehind({lines}: Block): number {
  return (lines.at(-1)?.index ?? -1) + 1
}
