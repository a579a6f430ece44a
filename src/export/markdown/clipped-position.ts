import type {Nodes} from 'mdast'
import type {Position} from '../../model.ts'
import {spanOf} from '../../source/span.ts'
import type {Part} from './clipped-blocks.ts'

/** Where of a node there is what is in a part. */
export function clippedPosition(
  node: Nodes,
  {start, end, document}: Part
): {position?: Position} {
  const span = spanOf(node)
  return span
    ? {
        position: document.position(
          Math.max(start, span.start),
          Math.min(end, span.end)
        )
      }
    : {}
}
