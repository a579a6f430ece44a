import type {Nodes, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Message} from '../model.ts'
import type {Document} from '../source/document.ts'
import {message} from '../source/message.ts'
import {blanked} from './blanked.ts'
import type {FrontMatter} from './front-matter.ts'
import {findAgain, lostRuns} from './lost-places.ts'
import {opens} from './standard.ts'

const plain = unified().use(remarkParse).use(remarkGfm).freeze()
const fenced = plain().use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/** A post's Markdown as mdast, its offsets those of the file as given. */
export interface Body {
  tree: Root
  messages: Message[]
}

/**
 * Parse a post's Markdown.
 *
 * Front matter that only we can tell from the body (JSON, a near miss) is
 * blanked first: no block may begin in it and end in the body. Where there is
 * none, nor is it looked for: behind a fence that is never closed, micromark
 * would see no container any more. Containers nested deeper than the parser's
 * stack leave nothing to read but a message.
 */
export function body(document: Document, matter: FrontMatter): Body {
  const isFenced = matter.standard && matter.position !== undefined
  const text = isFenced ? document.text : blanked(document, matter.end)
  try {
    const tree = (isFenced ? fenced : plain).parse(text)
    if (document.start) shift(tree, document.start, new Set())
    findAgain(lostRuns(tree), document)
    return {tree, messages: []}
  } catch (error) {
    const reason = `Unexpected ${error}, expected Markdown that is nested less deep`
    const position = document.position(matter.end, document.text.length)
    return {
      tree: {type: 'root', children: []},
      messages: [message('body-unreadable', reason, {position})]
    }
  }
}

/**
 * Take a tree that somebody else parsed, which stays as it is.
 *
 * It is parsed anew where it takes front matter for body, and where it may have
 * lost containers behind a fence that is never closed. micromark drops a
 * byte order mark, so that every offset is one short; a tree that ends before
 * its text by just that is moved. What has lost its place is found again.
 */
export function bodyOf(
  tree: Root,
  document: Document,
  matter: FrontMatter
): Body {
  const isSame = matter.position ? isApart(tree) : !opens(document)
  if (!matter.standard || !isSame) return body(document, matter)
  const end = tree.position?.end.offset
  const isShort = document.start > 0 && end !== document.text.length
  if (!isShort && lostRuns(tree).length === 0) return {tree, messages: []}
  const own = structuredClone(tree)
  if (isShort) shift(own, document.start, new Set())
  findAgain(lostRuns(own), document)
  return {tree: own, messages: []}
}

/** Whether a tree has the front matter in a node of its own. */
function isApart(tree: Root): boolean {
  const type: string | undefined = tree.children[0]?.type
  return type === 'yaml' || type === 'toml'
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
