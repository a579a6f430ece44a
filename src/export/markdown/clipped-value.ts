import type {Literal, Nodes} from 'mdast'
import {align} from '../../source/align.ts'
import {offsetAt} from '../../source/offsets.ts'
import {spanOf} from '../../source/span.ts'
import type {Part} from './clipped-blocks.ts'

/** What of a node's value stands in a part of the post. */
export function clippedValue(
  node: Nodes & Literal,
  {start, end, document}: Part
): string {
  const span = spanOf(node)
  if (!span) return ''
  const {type, value} = node
  const literal = type !== 'text'
  const offsets = align(value, document.text, span.start, span.end, {literal})
  const before = (offset: number): number => {
    let low = 0
    let high = value.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (offsetAt(offsets, middle) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return value.slice(before(start), before(end))
}
