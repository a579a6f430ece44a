import type {Nodes, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Document} from '../source/document.ts'
import type {FrontMatter} from './front-matter.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .freeze()

/**
 * Parse a post's text to mdast, its offsets those of the file as given.
 *
 * Front matter that only we can tell from the body (JSON, a near miss) is
 * blanked first: no block may begin in it and end in the body.
 *
 * @throws RangeError
 *   Where containers are nested deeper than the parser's stack.
 */
export function markdown(document: Document, matter: FrontMatter): Root {
  const text = matter.standard ? document.text : blanked(document, matter.end)
  return shifted(processor.parse(text), document)
}

/**
 * Move a tree to where things are in the file: micromark drops a byte order
 * mark, so that every offset is one short. The tree is changed.
 */
export function shifted(tree: Root, document: Document): Root {
  if (document.start) shift(tree, document.start, new Set())
  return tree
}

function shift(node: Nodes, by: number, seen: Set<object>): void {
  const {position} = node
  if (position)
    for (const point of [position.start, position.end])
      if (point.offset !== undefined && !seen.has(point)) {
        seen.add(point)
        point.offset += by
      }
  if ('children' in node)
    for (const child of node.children) shift(child, by, seen)
}

function blanked({text, start}: Document, end: number): string {
  return (
    text.slice(0, start) +
    text.slice(start, end).replace(/[^\r\n]/g, ' ') +
    text.slice(end)
  )
}
