import type {Position} from '../model.ts'

/** A line of a file, or as much of a long one as a reader needs. */
export interface Frame {
  /** Number of the line, from 1. */
  line: number
  /** Text in front of the place. */
  before: string
  /** Text at the place; empty where it is a point. */
  marked: string
  /** Text behind the place. */
  after: string
}

/** Code units of each part of a frame. */
const most = {before: 40, marked: 80, after: 40}

/**
 * The first line of a place, cut on both sides where it is long.
 *
 * The parts are as written: what shows them makes them printable.
 */
export function frame(source: string, {start, end}: Position): Frame {
  const at = start.offset ?? 0
  const begin = at - (start.column - 1)
  const lineEnd = endOfLine(source, at)
  const close =
    start.line === end.line ? Math.min(end.offset ?? at, lineEnd) : lineEnd
  return {
    line: start.line,
    before: tail(source.slice(begin, at), most.before),
    marked: head(source.slice(at, close), most.marked),
    after:
      close - at > most.marked
        ? ''
        : head(source.slice(close, lineEnd), most.after)
  }
}

/** Offset at which the line of an offset ends, its ending left out. */
export function endOfLine(source: string, offset: number): number {
  for (let at = offset; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || code === 13) return at
  }
  return source.length
}

function head(text: string, length: number): string {
  return text.length > length
    ? `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…`
    : text
}

function tail(text: string, length: number): string {
  return text.length > length
    ? `…${text.slice(-length).replace(/^[\udc00-\udfff]/, '')}`
    : text
}
