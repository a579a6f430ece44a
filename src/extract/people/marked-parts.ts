import {marksOf, type Piece} from '../piece.ts'
import {pages} from './pages.ts'
import type {Part} from './parts.ts'

/**
 * Parts that are cut, too, where a link or bold begins or ends at a space: the
 * author has told what is one thing. Links to what somebody writes are left out.
 */
export function markedParts(parts: readonly Part[], some: Piece): Part[] {
  const {text} = some.line
  const edges = [...marksOf(some, 'link'), ...marksOf(some, 'strong')]
    .flatMap(({start, end}) => [start, end])
    .filter((at) => text[at] === ' ' || text[at - 1] === ' ')
  const left = pages(some)
  for (const {start, end} of left) edges.push(start, end)
  if (edges.length === 0) return [...parts]
  const result: Part[] = []
  for (const part of parts) {
    let {start} = part
    const inner = edges
      .filter((at) => at > part.start && at < part.end)
      .sort((a, b) => a - b)
    for (const edge of [...inner, part.end]) {
      let from = start
      let to = edge
      while (text[from] === ' ') from++
      while (text[to - 1] === ' ') to--
      if (to > from && !left.some((one) => one.start === from)) {
        const joint = start === part.start ? part.joint : 'comma'
        result.push({...part, joint, start: from, end: to})
      }
      start = edge
    }
  }
  return result
}
