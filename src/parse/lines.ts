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
    const line = lineAt(text, at, end)
    result.push(line)
    at = line.next
  }
  return result
}

function lineAt(text: string, start: number, limit: number): Line {
  let end = start
  while (end < limit && !isLineEnd(text, end)) end++
  const width = text.startsWith('\r\n', end) ? 2 : 1
  return {start, end, next: Math.min(end + width, limit)}
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 10 || code === 13
}
