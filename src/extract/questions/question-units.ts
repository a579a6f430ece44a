import {lastOf, type Piece, type Pieces, piece, some, textOf} from '../piece.ts'
import type {Block, Item, Line} from '../view.ts'
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
  const {line, isAlone} = mark
  const {block} = line
  const stop = next?.line.block === block ? next : undefined
  if (!isAlone) return inBlock(mark, stop, ground)
  const below = ground.view.lines[line.index + 1]
  if (!below || (next && next.line.index <= below.index)) return []
  if (below.block === block) {
    const end = stop ? stop.line.index : lineBehind(block, ground)
    return unitsOf(wholeLines(line.index + 1, end, ground), mark, ground)
  }
  if (below.block.kind === 'code') return []
  return blocksBelow(below, mark, ground).flatMap(({lines}) =>
    unitsOf(
      lines.map((one) => piece(one)),
      mark,
      ground
    )
  )
}

/** The block below a mark; of a list, the first one of each item. */
function blocksBelow(
  {block, index}: Line,
  mark: Marked,
  ground: Ground
): Block[] {
  const {item} = block
  const isList =
    item &&
    item.list !== mark.line.block.item?.list &&
    ground.lineFrom(item.list.end) > index + 1
  return isList ? itemBlocks(block, item, ground) : [block]
}

function itemBlocks({index}: Block, {list}: Item, {view}: Ground): Block[] {
  const found: Block[] = []
  for (let at = index; ; at++) {
    const block = view.blocks[at]
    if (!block || block.start >= list.end) break
    if (block.item?.list === list && block.item !== found.at(-1)?.item)
      found.push(block)
  }
  return found
}

function wholeLines(from: number, to: number, {view}: Ground): Piece[] {
  return view.lines.slice(from, to).map((one) => piece(one))
}

function unitsOf(
  pieces: readonly Piece[],
  mark: Marked,
  ground: Ground
): Unit[] {
  const own = some(pieces)
  return own ? [unitOf(own, mark, ground)] : []
}

function unitOf(pieces: Pieces, mark: Marked, ground: Ground): Unit {
  return {
    pieces,
    start: {line: mark.line.index, at: mark.start},
    after: spotBehind(lastOf(pieces)),
    form: 'mark',
    end: scope(mark.line, ground),
    evidence: [`marked \`${mark.style}\``],
    ...(mark.number !== undefined && {number: mark.number}),
    ...(mark.name && {asker: mark.name})
  }
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
): Unit[] {
  const {line} = mark
  const {block} = line
  const end = stop ? stop.line.index + 1 : lineBehind(block, ground)
  const pieces = some(
    ground.view.lines
      .slice(line.index, end)
      .map((one) =>
        piece(
          one,
          one === line ? mark.end : 0,
          one === stop?.line ? stop.start : one.text.length
        )
      )
      .filter((one) => one.end > one.start)
  )
  if (!pieces) return []
  const isWhole = stop || block.kind === 'heading'
  const unit = unitOf(isWhole ? pieces : ownPieces(pieces, mark), mark, ground)
  return block.item && stop?.kind === 'answer'
    ? [{...unit, end: ground.lineFrom(block.item.end)}]
    : [unit]
}

/** Of a block without an answer's mark, the lines that are the question. */
function ownPieces(pieces: Pieces, mark: Marked): Pieces {
  const [{line}] = pieces
  const bold = line.marks.find(
    ({kind, start, end}) =>
      kind === 'strong' && start <= mark.start && end > mark.end
  )
  if (
    bold &&
    !bold.continued &&
    /[\p{L}\p{N}]/u.test(line.text.slice(bold.end))
  )
    return [piece(line, mark.end, bold.end)]
  if (mark.answers.length || pieces.length === 1) return pieces
  const last = pieces.findLastIndex((one) => asks(textOf(one)))
  return some(pieces.slice(0, last + 1)) ?? pieces
}

/** Index of the line behind a block. */
function lineBehind({index}: Block, {lineOfBlock}: Ground): number {
  return lineOfBlock(index + 1)
}
