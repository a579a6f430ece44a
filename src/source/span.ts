import type {Position} from 'unist'

/** A stretch of a text, by offsets. */
export interface Span {
  /** Offset of its first character. */
  start: number
  /** Offset behind its last. */
  end: number
}

/** Where a node stands; nowhere, where a plugin made it up. */
export function spanOf(
  node: {position?: Position | undefined} | undefined
): Span | undefined {
  const start = node?.position?.start.offset
  const end = node?.position?.end.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}
