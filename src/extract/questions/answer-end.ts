import type {Document} from '../../source/document.ts'
import type {Block} from '../view.ts'
import type {Ground} from './ground.ts'
import {thanksStart} from './thanks-start.ts'
import type {Reply, Spot} from './unit.ts'

export interface Place {
  /** Whether the part of the post is for questions and answers. */
  isDense: boolean
  /** Whether no other question follows in the part. */
  isLast: boolean
  /** Whether none follows in the whole post. */
  isFinal: boolean
}

/** Where a marked answer ends: behind what plainly goes on with it. */
export function markedEnd(
  {text}: Reply,
  behind: Spot,
  ground: Ground,
  place: Place
): Spot {
  const {view, lineOfBlock} = ground
  const first = view.lines[text.line]
  // What is nested in an item ends with it.
  const around = first?.block.item?.list.parent
  const outside = around ? ground.lineFrom(around.end) : behind.line
  const limit = outside < behind.line ? {line: outside, at: 0} : behind
  if (!first || (place.isDense && !place.isLast))
    return closed(text, limit, ground, place)
  let last = first.block
  let isEmpty = text.at >= first.text.length && first === last.lines.at(-1)
  for (let at = last.index + 1; lineOfBlock(at) < limit.line; at++) {
    const block = view.blocks[at]
    if (!block || (!isEmpty && !goesOn(last, block, place)))
      return {line: lineOfBlock(at), at: 0}
    if (block.lines.length) isEmpty = false
    last = block
  }
  return closed(text, limit, ground, place)
}

function goesOn(last: Block, block: Block, {isDense}: Place): boolean {
  if (last.lines.slice(-1).some(({text}) => /[:：]$/.test(text))) return true
  if (block.item || block.kind === 'code' || !block.lines.length) return true
  return isDense ? block.quotes <= last.quotes : block.quotes > last.quotes
}

/** The limit without what closes the post rather than the answer. */
export function closed(
  from: Spot,
  limit: Spot,
  ground: Ground,
  {isLast, isFinal}: Place
): Spot {
  const {view, lineOfBlock} = ground
  const {document} = view
  if (limit.at) return limit
  let end = isFinal
    ? {line: thanksStart(from, limit.line, ground), at: 0}
    : limit
  while (end.line - 1 > from.line) {
    const block = view.lines[end.line - 1]?.block
    if (!block || lineOfBlock(block.index) <= from.line) return end
    const isClosing =
      isDefinition(block) ||
      isFigure(block, document) ||
      (isLast && isAside(block))
    if (!isClosing) return end
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

/**
 * A paragraph in brackets or italics, as a post closes with; below an image it
 * is a caption.
 */
function isAside({kind, item, quotes, media, lines}: Block): boolean {
  if (kind !== 'paragraph' || item || quotes || media) return false
  const whole = lines.map(({text}) => text).join(' ')
  return (
    (/^[(（[]/.test(whole) && /[)）\]][.。]?$/.test(whole)) ||
    lines.every(({emphasis}) => emphasis)
  )
}
