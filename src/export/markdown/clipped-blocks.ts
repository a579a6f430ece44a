import type {
  BlockContent,
  List,
  Literal,
  Paragraph,
  PhrasingContent,
  RootContent
} from 'mdast'
import type {Document} from '../../source/document.ts'
import {type Span, spanOf} from '../../source/span.ts'
import {clippedPhrasing} from './clipped-phrasing.ts'
import {clippedPosition} from './clipped-position.ts'
import {clippedValue} from './clipped-value.ts'

/** A part of a post. */
export interface Part extends Span {
  document: Document
}

/** What of some blocks is in a part of the post. */
export function clippedBlocks(
  nodes: readonly RootContent[],
  part: Part
): RootContent[] {
  return nodes.flatMap((node) => {
    const span = spanOf(node)
    if (!span || span.end <= part.start || span.start >= part.end) return []
    const isWhole = span.start >= part.start && span.end <= part.end
    return isWhole ? node : clippedBlock(node, part)
  })
}

function clippedBlock(node: RootContent, part: Part): RootContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return paragraph(node.children, part)
    case 'list':
      return clippedList(node, part)
    case 'table':
      return node.children.filter((row) => isInside(row, part)).length > 0
        ? [
            {
              ...node,
              // A row that is cut is no row, and no other block stands there.
              children: node.children.filter((row) => isInside(row, part)),
              ...clippedPosition(node, part)
            }
          ]
        : clippedBlocks(node.children, part)
    case 'code':
    case 'html':
      return literal(node, part)
    default:
      return 'children' in node ? clippedBlocks(node.children, part) : []
  }
}

/** Items that are whole stay in lists; of others there is what is in them. */
function clippedList(list: List, part: Part): RootContent[] {
  const result: RootContent[] = []
  let run: List | undefined
  for (const [index, item] of list.children.entries()) {
    if (!isInside(item, part)) {
      run = undefined
      result.push(...clippedBlocks([item], part))
      continue
    }
    if (!run) {
      run = {...list, children: [], ...clippedPosition(list, part)}
      if (typeof list.start === 'number') run.start = list.start + index
      result.push(run)
    }
    run.children.push(item)
  }
  return result
}

function paragraph(
  children: readonly PhrasingContent[],
  part: Part
): Paragraph[] {
  const clipped = clippedPhrasing(children, part)
  const [first, last] = [spanOf(clipped[0]), spanOf(clipped.at(-1))]
  return first && last
    ? [
        {
          type: 'paragraph',
          children: clipped,
          position: part.document.position(first.start, last.end)
        }
      ]
    : []
}

function literal<Node extends BlockContent & Literal>(
  node: Node,
  part: Part
): Node[] {
  const value = clippedValue(node, part)
  return value === '' ? [] : [{...node, value, ...clippedPosition(node, part)}]
}

function isInside(node: RootContent, part: Part): boolean {
  const span = spanOf(node)
  return !!span && span.start >= part.start && span.end <= part.end
}
