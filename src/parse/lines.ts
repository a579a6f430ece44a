/** A line of text; `end` is before its line ending, `next` behind it. */
export interface Line {
  start: number
  end: number
  next: number
}

/** Every line of a stretch of text. Lines end at LF, CRLF or a lone CR. */
export function lines(text: string, start: number, end: number): Line[] {
  const result: Line[] = []
  let at = start
  while (at < end) {
    const line = readLine(text, at, end)
    result.push(line)
    at = line.next
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

function readLine(text: string, start: number, limit: number): Line {
  let end = start
  while (end < limit && !isLineEnd(text, end)) end++
  const width = text.startsWith('\r\n', end) ? 2 : 1
  return {start, end, next: Math.min(end + width, limit)}
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 10 || code === 13
}
