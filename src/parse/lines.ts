import {lineEnds} from '../source/line-ends.ts'

/** A line of text; `end` is before its line ending, `next` behind it. */
export interface Line {
  start: number
  end: number
  next: number
}

/** Every line of a stretch of text. Lines end at LF, CRLF or a lone CR. */
export function lines(text: string, start: number, end: number): Line[] {
  if (text.slice(start, end).includes('\r'))
    return linesUntil(text, start, end, () => false)
  const result: Line[] = []
  for (let at = start; at < end; ) {
    const found = text.indexOf('\n', at)
    const feed = found < 0 || found > end ? end : found
    const next = Math.min(feed + 1, end)
    result.push({start: at, end: feed, next})
    at = next
  }
  return result
}

/** The lines of a stretch of text, up to the first for which a test holds. */
export function linesUntil(
  text: string,
  start: number,
  end: number,
  isLast: (line: Line) => boolean
): Line[] {
  const result: Line[] = []
  const next = lineEnds(text, start)
  for (let at = start; at < end; ) {
    const line = next() ?? {start: end, end}
    const behind = Math.min(line.end, end)
    const found = {start: at, end: Math.min(line.start, end), next: behind}
    result.push(found)
    if (isLast(found)) break
    at = behind
  }
  return result
}

/** A line by its index; behind the last, an empty one at its end. */
export function lineAt(all: readonly Line[], index: number): Line {
  const end = all.at(-1)?.next ?? 0
  return all[index] ?? {start: end, end, next: end}
}

/** Text of a line by its index; none behind the last. */
export function textAt(texts: readonly string[], index: number): string {
  return texts[index] ?? ''
}
