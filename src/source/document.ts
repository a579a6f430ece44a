import type {Point, Position} from 'unist'
import {lineEnds} from './line-ends.ts'

/** A post's text, and where things in it are. */
export interface Document {
  /** The text as given: front matter, byte order mark and line endings kept. */
  text: string
  /** Path of the file. */
  path: string | undefined
  /** Offset of the first character that is not a byte order mark: 0 or 1. */
  start: number
  /** Place of an offset. */
  point(offset: number): Point
  /** Place of a stretch, from its first character to behind its last. */
  position(start: number, end: number): Position
}

/**
 * A document of a text.
 *
 * Lines end at LF, CRLF or a lone CR, as in CommonMark. A byte order mark
 * counts in the offset but, as nobody sees it, in no column.
 */
export function document(text: string, path?: string): Document {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const starts = lineStarts(text, start)
  const point = (offset: number): Point => {
    const at = Math.max(start, Math.min(offset, text.length))
    const line = lineOf(starts, at)
    return {line: line + 1, column: at - (starts[line] ?? 0) + 1, offset: at}
  }
  return {
    text,
    path,
    start,
    point,
    position: (from, to) => ({start: point(from), end: point(to)})
  }
}

function lineStarts(text: string, start: number): number[] {
  const starts = [start]
  const next = lineEnds(text, start)
  for (let line = next(); line; line = next()) starts.push(line.end)
  return starts
}

/** Index of the last line that starts at or before an offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
