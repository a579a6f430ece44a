import {leadingCount} from './leading-count.ts'

/**
 * Where the code units of a text stand in its source: a run for each stretch
 * that stands there in one piece too, in order, the first at index 0. A text
 * that is its source unchanged is a single run, however long it is.
 */
export type Offsets = readonly Run[]

/** Code units that follow one another in a text and in its source. */
export interface Run {
  /** Index in the text of the first one. */
  index: number
  /** Offset of the first one. */
  offset: number
}

/** Offset of the code unit at an index, or of the end of the text. */
export function offsetAt(offsets: Offsets, index: number): number {
  const run = offsets[runAt(offsets, index)]
  return run ? run.offset + index - run.index : 0
}

/**
 * Say where the code unit at an index stands, and all behind it until something
 * else is said. What was said of the index before is forgotten; nothing may
 * have been said of those behind it.
 */
export function setOffset(offsets: Run[], index: number, offset: number): void {
  if (offsets.at(-1)?.index === index) offsets.pop()
  const last = offsets.at(-1)
  if (!last || last.offset + index - last.index !== offset)
    offsets.push({index, offset})
}

/**
 * Say, from an index on, where the stretch of another text stands that is put
 * there; {@link setOffset} says more.
 */
export function addOffsets(
  offsets: Run[],
  index: number,
  added: Offsets,
  start: number,
  end: number
): void {
  let at = runAt(added, start)
  setOffset(offsets, index, offsetAt(added, start))
  for (let run = added[++at]; run && run.index < end; run = added[++at])
    setOffset(offsets, index + run.index - start, run.offset)
}

/** Offsets of a stretch of a text, the offset of its end with them. */
export function slicedOffsets(
  offsets: Offsets,
  start: number,
  end: number
): Offsets {
  const sliced: Run[] = []
  addOffsets(sliced, 0, offsets, start, end + 1)
  return sliced
}

/** Index of the run that an index is in. */
function runAt(offsets: Offsets, index: number): number {
  return offsets.length < 2
    ? 0
    : leadingCount(offsets, (run) => run.index <= index) - 1
}
