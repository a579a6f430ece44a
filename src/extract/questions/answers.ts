import type {Answer, Question} from '../../model.ts'
import {
  endOf,
  type Piece,
  piece,
  positionOf,
  startOf,
  textOf
} from '../piece.ts'
import type {Block, Line} from '../view.ts'
import type {Ground} from './ground.ts'
import {isBefore, type Reply, type Spot, type Unit} from './unit.ts'

/**
 * Questions of units that follow one another, each with its answers: from its
 * end to the next one's start, and no further than its part of the post.
 * Units with nothing between them share what comes behind the last of them.
 */
export function answered(
  units: readonly Unit[],
  replies: readonly Reply[],
  ground: Ground,
  isExpected: (line: Line) => boolean
): Question[] {
  const {lines, document} = ground.view
  const found: Question[] = []
  let shared: Answer[] = []
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at]
    if (!unit) continue
    const next = units[at + 1]
    const limit = limitOf(unit, next, lines.length)
    const own = answersOf(unit, limit, replies, ground, {
      isDense: isExpected(unit.pieces[0].line),
      isLast: !next || next.start.line >= unit.end
    })
    const isShared =
      !own.length && next && next.start.line < unit.end && touches(unit, next)
    const answers = isShared ? shared : own
    shared = answers
    const last = unit.pieces.at(-1) ?? unit.pieces[0]
    const text = positionOf(unit.pieces, document)
    const end = Math.max(
      endOf(last, document),
      isShared ? 0 : (answers.at(-1)?.position.end.offset ?? 0)
    )
    found.push({
      text: unit.pieces.map(textOf).join(' '),
      ...(unit.asker && {asker: unit.asker}),
      answers,
      textPosition: text,
      position: document.position(startOf(unit.pieces[0]), end)
    })
  }
  return found.reverse()
}

/** Whether nothing stands between two units. */
function touches({after}: Unit, {start}: Unit): boolean {
  return !isBefore(after, start)
}

function limitOf(unit: Unit, next: Unit | undefined, end: number): Spot {
  const limit = Math.min(unit.end, end)
  return next && next.start.line < limit ? next.start : {line: limit, at: 0}
}

interface Place {
  /** Whether the part of the post is for questions and answers. */
  isDense: boolean
  /** Whether no other question follows in the part. */
  isLast: boolean
}

function answersOf(
  unit: Unit,
  limit: Spot,
  replies: readonly Reply[],
  ground: Ground,
  place: Place
): Answer[] {
  const own = replies.filter(
    ({start}) => !isBefore(start, unit.after) && isBefore(start, limit)
  )
  if (!own.length) {
    const answer = answerOf(unit.after, limit, ground)
    return answer ? [answer] : []
  }
  return own.flatMap((reply, index) => {
    const next = own[index + 1]
    const end = next ? next.start : markedEnd(reply, limit, ground, place)
    const answer = answerOf(reply.text, end, ground)
    return answer
      ? [{...answer, ...(reply.speaker && {speaker: reply.speaker})}]
      : []
  })
}

/** Where a marked answer ends: behind what plainly goes on with it. */
function markedEnd(
  {text}: Reply,
  limit: Spot,
  {view, lineOfBlock}: Ground,
  {isDense, isLast}: Place
): Spot {
  if (isDense && !isLast) return limit
  const first = view.lines[text.line]
  if (!first) return limit
  let last = first.block
  let isEmpty = text.at >= first.text.length && first === last.lines.at(-1)
  for (let at = last.index + 1; lineOfBlock(at) < limit.line; at++) {
    const block = view.blocks[at]
    if (!block) break
    if (!isEmpty && !goesOn(last, block, isDense))
      return {line: lineOfBlock(at), at: 0}
    if (block.lines.length) isEmpty = false
    last = block
  }
  return limit
}

function goesOn(last: Block, block: Block, isDense: boolean): boolean {
  if (isDense) return true
  if (block.item || block.quotes > last.quotes || block.kind === 'code')
    return true
  if (!block.lines.length) return true
  return /[:：]$/.test(last.lines.at(-1)?.text ?? '')
}

/** What stands from a spot to another, as an answer. */
export function answerOf(
  from: Spot,
  to: Spot,
  ground: Ground
): Answer | undefined {
  const {lines, document, blocks} = ground.view
  const pieces: Piece[] = []
  for (let at = from.line; at <= to.line; at++) {
    const line = lines[at]
    if (!line || (at === to.line && to.at === 0)) break
    const one = piece(
      line,
      at === from.line ? from.at : 0,
      at === to.line ? to.at : line.text.length
    )
    if (one.end > one.start) pieces.push(one)
  }
  const [first, ...rest] = pieces
  const last = pieces.at(-1)
  if (
    !first ||
    !last ||
    !pieces.some((one) => /[\p{L}\p{N}]/u.test(textOf(one)))
  )
    return
  let end = endOf(last, document)
  if (
    last.line === last.line.block.lines.at(-1) &&
    last.end === last.line.text.length
  ) {
    end = Math.max(
      end,
      last.line.block.kind === 'code' ? last.line.block.end : end
    )
    const bound = lines[to.line]?.block.index ?? blocks.length
    for (let at = last.line.block.index + 1; at < bound; at++) {
      const block = blocks[at]
      if (!block?.media || block.lines.length) break
      end = block.end
    }
  }
  return {
    text: [first, ...rest].map(textOf).join(' '),
    position: document.position(startOf(first), end)
  }
}
