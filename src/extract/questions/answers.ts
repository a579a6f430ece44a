import type {Answer, Question} from '../../model.ts'
import type {Document} from '../../source/document.ts'
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
    if (unit.isRemark) continue
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
function touches({after, form}: Unit, {start}: Unit): boolean {
  return form !== 'turn' && !isBefore(after, start)
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
  if (unit.replies)
    return unit.replies.flatMap((reply) => ownReply(reply, ground) ?? [])
  const own = between(replies, unit.after, limit)
  const [first] = own
  if (!first) {
    const end = closed(unit.after, limit, ground, place)
    const answer = answerOf(unit.after, end, ground)
    return answer ? [answer] : []
  }
  const led = first.speaker && answerOf(unit.after, first.start, ground)
  const answers = own.flatMap((reply, index) => {
    const next = own[index + 1]
    const end = next
      ? next.start
      : reply.speaker
        ? closed(reply.text, limit, ground, {...place, isLast: true})
        : markedEnd(reply, limit, ground, place)
    const answer = answerOf(reply.text, end, ground)
    if (!answer) return []
    return [reply.speaker ? {...answer, speaker: reply.speaker} : answer]
  })
  if (!led) return answers
  if (!first.isPlain || unit.form === 'turn') return [led, ...answers]
  const end = closed(unit.after, limit, ground, place)
  return [answerOf(unit.after, end, ground) ?? led]
}

/** An answer that stands elsewhere, with an end of its own. */
function ownReply(reply: Reply, ground: Ground): Answer | undefined {
  return answerOf(reply.text, {line: reply.end, at: 0}, ground)
}

/** Replies from a spot to another. */
function between(replies: readonly Reply[], from: Spot, to: Spot): Reply[] {
  let low = 0
  let high = replies.length
  while (low < high) {
    const middle = (low + high) >> 1
    const reply = replies[middle]
    if (reply && isBefore(reply.start, from)) low = middle + 1
    else high = middle
  }
  const found: Reply[] = []
  for (let at = low; at < replies.length; at++) {
    const reply = replies[at]
    if (!reply || !isBefore(reply.start, to)) break
    found.push(reply)
  }
  return found
}

/** Where a marked answer ends: behind what plainly goes on with it. */
function markedEnd(
  {text}: Reply,
  limit: Spot,
  ground: Ground,
  place: Place
): Spot {
  const {view, lineOfBlock} = ground
  if (place.isDense && !place.isLast) return closed(text, limit, ground, place)
  const first = view.lines[text.line]
  if (!first) return limit
  let last = first.block
  let isEmpty = text.at >= first.text.length && first === last.lines.at(-1)
  for (let at = last.index + 1; lineOfBlock(at) < limit.line; at++) {
    const block = view.blocks[at]
    if (!block) break
    if (!isEmpty && !goesOn(last, block, place))
      return {line: lineOfBlock(at), at: 0}
    if (block.lines.length) isEmpty = false
    last = block
  }
  return closed(text, limit, ground, place)
}

function goesOn(last: Block, block: Block, {isDense}: Place): boolean {
  if (/[:：]$/.test(last.lines.at(-1)?.text ?? '')) return true
  if (block.item || block.kind === 'code' || !block.lines.length) return true
  return isDense ? block.quotes <= last.quotes : block.quotes > last.quotes
}

/** The limit without what closes the post rather than the answer. */
function closed(
  from: Spot,
  limit: Spot,
  {view, lineOfBlock}: Ground,
  {isLast}: Place
): Spot {
  const {document} = view
  let end = limit
  if (end.at) return end
  while (end.line - 1 > from.line) {
    const block = view.lines[end.line - 1]?.block
    if (!block || lineOfBlock(block.index) <= from.line) break
    if (
      !(
        isDefinition(block) ||
        isFigure(block, document) ||
        (isLast && isAside(block))
      )
    )
      break
    end = {line: lineOfBlock(block.index), at: 0}
  }
  return end
}

/** A definition of a link that Markdown does not take for one. */
function isDefinition({kind, lines}: Block): boolean {
  return (
    kind === 'paragraph' && lines.every(({text}) => /^\[[^\]]+\]:\s/.test(text))
  )
}

/** The caption of a figure in raw HTML. */
function isFigure({start}: Block, {text}: Document): boolean {
  return /<figcaption[^<>]{0,60}>\s*$/.test(
    text.slice(Math.max(0, start - 80), start)
  )
}

/** A paragraph in brackets or italics, as a post closes with. */
function isAside({kind, item, quotes, lines}: Block): boolean {
  if (kind !== 'paragraph' || item || quotes) return false
  const first = lines[0]?.text ?? ''
  const last = lines.at(-1)?.text ?? ''
  return (
    (/^[(（[]/.test(first) && /[)）\]][.。]?$/.test(last)) ||
    lines.every(({emphasis}) => emphasis)
  )
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
  if (pieces.every(isPointer)) return
  let end = endOf(last, document)
  if (
    last.line === last.line.block.lines.at(-1) &&
    last.end === last.line.text.length
  ) {
    // The fence of code belongs to it, unless question and answer are in it.
    const {block: code} = last.line
    if (code.kind === 'code' && first.line.block !== code) end = code.end
    const bound = lines[to.line]?.block.index ?? blocks.length
    for (let at = last.line.block.index + 1; at < bound; at++) {
      const block = blocks[at]
      if (!block?.media || block.lines.length) break
      if (document.text[block.start] === '<') break
      if (block.item !== last.line.block.item) break
      end = block.end
    }
  }
  return {
    text: [first, ...rest].map(textOf).join(' '),
    position: document.position(startOf(first), end)
  }
}

/** Whether a line only points elsewhere: links in brackets, `([video](…))`. */
function isPointer({line, start, end}: Piece): boolean {
  if (!/^[([（].*[)\]）]$/.test(line.text.slice(start, end))) return false
  let at = start
  for (const mark of line.marks) {
    if (mark.kind !== 'link' || mark.start < at) continue
    if (/[\p{L}\p{N}]/u.test(line.text.slice(at, mark.start))) return false
    at = mark.end
  }
  return at > start && !/[\p{L}\p{N}]/u.test(line.text.slice(at, end))
}
