import {codeUnitAt} from '../code-unit.ts'
import {afterBlanks, hash} from './plain-lines.ts'
import type {List, Scalar} from './tree.ts'

/**
 * A list in brackets, on one line.
 *
 * @param read
 *   Reads an item from its first character on.
 * @returns
 *   Nothing where one of its items is not plain, or it does not end.
 */
export function plainList(
  text: string,
  start: number,
  limit: number,
  read: (text: string, start: number, limit: number) => Scalar | undefined
): List | undefined {
  const items: Scalar[] = []
  let at = afterBlanks(text, start + 1)
  if (text.charAt(at) === ']') return {kind: 'list', start, end: at + 1, items}
  while (at < limit) {
    const item = read(text, at, limit)
    if (!item) return
    items.push(item)
    at = afterBlanks(text, item.end)
    const mark = text.charAt(at)
    if (mark === ']') return {kind: 'list', start, end: at + 1, items}
    if (mark !== ',') return
    at = afterBlanks(text, at + 1)
  }
  return
}

/** Whether nothing stands behind an offset on its line, but for a comment. */
export function isLast(text: string, start: number, end: number): boolean {
  const at = afterBlanks(text, start)
  return at >= end || (at > start && codeUnitAt(text, at) === hash)
}
