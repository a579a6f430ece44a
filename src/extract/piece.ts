import type {Position} from '../model.ts'
import type {Document} from '../source/document.ts'
import {offsetAt} from '../source/offsets.ts'
import type {Line, Mark} from './view.ts'

/** A stretch of a line: what a title, a name or a marker is cut out of. */
export interface Piece {
  line: Line
  /** Index in the text of the line. */
  start: number
  /** Index behind it. */
  end: number
}

/** Pieces that follow one another, of which there is one at least. */
export type Pieces = readonly [Piece, ...Piece[]]

/** Pieces, where there are any. */
export function some(pieces: readonly Piece[]): Pieces | undefined {
  const [first, ...rest] = pieces
  return first && [first, ...rest]
}

/** The last of pieces. */
export function lastOf(pieces: Pieces): Piece {
  return pieces.reduce((_, one) => one)
}

/** A piece of a line, the whole of it by default; white space is trimmed. */
export function piece(
  line: Line,
  start: number = 0,
  end: number = line.text.length
): Piece {
  let from = Math.max(0, start)
  let to = Math.max(from, Math.min(end, line.text.length))
  while (from < to && line.text[from] === ' ') from++
  while (to > from && line.text[to - 1] === ' ') to--
  return {line, start: from, end: to}
}

/** Text of a piece. */
export function textOf({line, start, end}: Piece): string {
  return line.text.slice(start, end)
}

/**
 * Place of pieces that follow one another: from the first character of the
 * first to the last of the last, without the marks around them.
 */
export function positionOf(
  pieces: Piece | Pieces,
  document: Document
): Position {
  const all: Pieces = 'line' in pieces ? [pieces] : pieces
  return document.position(startOf(all[0]), endOf(lastOf(all), document))
}

/** Offset of the first character of a piece. */
export function startOf({line, start}: Piece): number {
  return offsetAt(line.offsets, start)
}

/** Offset behind the last character of a piece. */
export function endOf({line, start, end}: Piece, {text}: Document): number {
  if (end <= start) return offsetAt(line.offsets, start)
  const last = offsetAt(line.offsets, end - 1)
  const isReference = text[last] === '&' || end === line.text.length
  return isReference ? offsetAt(line.offsets, end) : last + 1
}

/** Marks of a kind that touch a piece. */
export function marksOf({line, start, end}: Piece, kind: Mark['kind']): Mark[] {
  return line.marks.filter(
    (mark) => mark.kind === kind && mark.start < end && mark.end > start
  )
}

/** Whether a piece is wholly under a mark of a kind. */
export function isUnder(some: Piece, kind: Mark['kind']): boolean {
  return marksOf(some, kind).some(
    (mark) => mark.start <= some.start && mark.end >= some.end
  )
}
