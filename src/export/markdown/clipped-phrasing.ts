import type {PhrasingContent} from 'mdast'
import {spanOf} from '../../source/span.ts'
import type {Part} from './clipped-blocks.ts'
import {clippedPosition} from './clipped-position.ts'
import {clippedValue} from './clipped-value.ts'

/**
 * What of some phrasing is in a part of the post. Of bold text or a link that
 * is cut, what is left is bold or linked still.
 */
export function clippedPhrasing(
  nodes: readonly PhrasingContent[],
  part: Part
): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    const span = spanOf(node)
    if (!span || span.end <= part.start || span.start >= part.end) return []
    if (span.start >= part.start && span.end <= part.end) return [node]
    if ('children' in node) {
      const children = clippedPhrasing(node.children, part)
      return children.length > 0
        ? [{...node, children, ...clippedPosition(node, part)}]
        : []
    }
    if (node.type !== 'text' && node.type !== 'inlineCode') return []
    const value = clippedValue(node, part)
    return value === ''
      ? []
      : [{...node, value, ...clippedPosition(node, part)}]
  })
}
