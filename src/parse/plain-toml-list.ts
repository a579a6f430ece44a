import type {List, Scalar} from './tree.ts'

/**
 * A list in brackets of TOML, which may go on on other lines, and end with a
 * comma.
 *
 * @param to
 *   Offset before which it has to end.
 * @param read
 *   Reads an item from its first character on, up to the end of its line.
 * @returns
 *   Nothing where one of its items is not plain, it has comments, or does not
 *   end.
 */
export function plainTomlList(
  text: string,
  start: number,
  to: number,
  read: (text: string, start: number, limit: number) => Scalar | undefined
): List | undefined {
  const items: Scalar[] = []
  let at = afterWhite(text, start + 1)
  while (at < to) {
    if (text.charAt(at) === ']')
      return {kind: 'list', start, end: at + 1, items}
    const item = read(text, at, lineEnd(text, at, to))
    if (!item) return
    items.push(item)
    at = afterWhite(text, item.end)
    const mark = text.charAt(at)
    if (mark === ',') at = afterWhite(text, at + 1)
    else if (mark !== ']') return
  }
  return
}

/** Offset at which the line ends that an offset is on. */
export function lineEnd(text: string, start: number, to: number): number {
  let at = start
  while (at < to && !isEnding(text.charCodeAt(at))) at++
  return at
}

/** Offset of the first character, from one on, that is no white space. */
function afterWhite(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) === 0x20 || isEnding(text.charCodeAt(at))) at++
  return at
}

function isEnding(code: number): boolean {
  return code === 0x0a || code === 0x0d
}
