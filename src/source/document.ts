import type {Point, Position} from 'unist'
import {leadingCount} from './leading-count.ts'
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
 * Lines end at LF, CRLF or a lone CR, as in CommonMark; they are counted as far
 * as somebody asks for a place. A byte order mark counts in the offset but, as
 * nobody sees it, in no column.
 */
export function document(text: string, path?: string): Document {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const startsTo = laterStarts(text, start)
  // Places are asked for in order, most of them: the line of the last is kept.
  let line = 0
  const point = (offset: number): Point => {
    const at = Math.max(start, Math.min(offset, text.length))
    const starts = startsTo(at)
    const isBefore = at < (starts[line - 1] ?? start)
    const isBehind = at >= (starts[line] ?? Number.POSITIVE_INFINITY)
    if (isBefore || isBehind) line = leadingCount(starts, (one) => one <= at)
    const first = starts[line - 1] ?? start
    return {line: line + 1, column: at - first + 1, offset: at}
  }
  return {
    text,
    path,
    start,
    point,
    position: (from, to) => ({start: point(from), end: point(to)})
  }
}

/** Where lines start but for the first, at least as far as an offset. */
function laterStarts(
  text: string,
  start: number
): (offset: number) => readonly number[] {
  const starts: number[] = []
  const next = lineEnds(text, start)
  let reached = start
  return (offset) => {
    while (reached <= offset) {
      const line = next()
      reached = line?.end ?? Number.POSITIVE_INFINITY
      if (line) starts.push(line.end)
    }
    return starts
  }
}
