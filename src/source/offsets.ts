/**
 * Where the code units of a text stand in its source, as runs of code units
 * that follow one another in both: two numbers for each run, the index in the
 * text of its first code unit and the offset of that, in order, the first at
 * index 0. A text that is its source unchanged is a single run, however long.
 */
export type Offsets = readonly number[]

/** Offset of the code unit at an index, or of the end of the text. */
export function offsetAt(offsets: Offsets, index: number): number {
  return offsets.length ? index + shiftOf(offsets, runAt(offsets, index)) : 0
}

/**
 * Say where the code unit at an index stands, and all behind it until something
 * else is said. What was said of the index before is forgotten; nothing may
 * have been said of those behind it.
 */
export function setOffset(
  offsets: number[],
  index: number,
  offset: number
): void {
  if (offsets.length && offsets[offsets.length - 2] === index)
    offsets.length -= 2
  const {length} = offsets
  if (!length || offset - index !== shiftOf(offsets, length - 2))
    offsets.push(index, offset)
}

/**
 * Say, from an index on, where the stretch of another text stands that is put
 * there; {@link setOffset} says more.
 */
export function addOffsets(
  offsets: number[],
  index: number,
  added: Offsets,
  start: number,
  end: number
): void {
  setOffset(offsets, index, offsetAt(added, start))
  addRuns(offsets, index, added, start, end)
}

/** Offsets of a stretch of a text, the offset of its end with them. */
export function slicedOffsets(
  offsets: Offsets,
  start: number,
  end: number
): number[] {
  const sliced = [0, offsetAt(offsets, start)]
  addRuns(sliced, 0, offsets, start, end + 1)
  return sliced
}

/** Add the runs that begin behind the start of a stretch. */
function addRuns(
  offsets: number[],
  index: number,
  added: Offsets,
  start: number,
  end: number
): void {
  if (added.length < 3) return
  const shift = index - start
  for (let at = runAt(added, start) + 2; at < added.length; at += 2) {
    const from = numberAt(added, at)
    if (from >= end) return
    setOffset(offsets, from + shift, numberAt(added, at + 1))
  }
}

/** Place of the run that an index is in. */
function runAt(offsets: Offsets, index: number): number {
  let low = 0
  let high = (offsets.length >> 1) - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (numberAt(offsets, 2 * middle) <= index) low = middle
    else high = middle - 1
  }
  return 2 * low
}

/** How far the code units of a run stand from where they are in the text. */
function shiftOf(offsets: Offsets, at: number): number {
  return numberAt(offsets, at + 1) - numberAt(offsets, at)
}

/** A number of offsets, at a place that they have. */
function numberAt(offsets: Offsets, at: number): number {
  return offsets[at] ?? 0
}
