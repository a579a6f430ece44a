/** The ending of a line: LF, CRLF or a lone CR. */
export interface LineEnd {
  /** Index of its first code unit. */
  start: number
  /** Index behind it. */
  end: number
}

/**
 * Line endings of a text, from an index on.
 *
 * Each kind is looked for only from where it was last seen, so that all of a
 * text takes time linear in it.
 *
 * @returns
 *   The next one at each call, as long as there is one.
 */
export function lineEnds(
  text: string,
  from: number = 0
): () => LineEnd | undefined {
  const find = (mark: string, index: number): number => {
    const found = text.indexOf(mark, index)
    return found < 0 ? text.length : found
  }
  let feed = find('\n', from)
  let back = find('\r', from)
  return () => {
    const start = Math.min(feed, back)
    if (start === text.length) return
    const end = start + (text.startsWith('\r\n', start) ? 2 : 1)
    if (feed < end) feed = find('\n', end)
    if (back < end) back = find('\r', end)
    return {start, end}
  }
}
