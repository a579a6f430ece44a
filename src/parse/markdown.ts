import type {Nodes, Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Point} from 'unist'
import type {Message} from '../model.ts'
import type {Document} from '../source/document.ts'
import {spanOf} from '../source/span.ts'
import type {FrontMatter} from './front-matter.ts'
import {gfm} from './gfm.ts'
import {findAgain, lostRuns} from './lost-places.ts'
import {unreadable} from './readable.ts'
import {isStandard, opens} from './standard.ts'

/** A post's Markdown as mdast, its offsets those of the file as given. */
export interface Body {
  tree: Root
  messages: Message[]
}

/**
 * Parse a post's Markdown.
 *
 * The parser gets what is behind the front matter alone: no block can begin in
 * front matter and end in the body, a fence that is never closed hides nothing,
 * and an extension for front matter would slow down every line. Containers
 * nested deeper than the parser's stack leave nothing to read but a message.
 */
export function body(document: Document, matter: FrontMatter): Body {
  const content = document.text.slice(matter.end)
  // micromark drops a byte order mark, wherever its text is from.
  const before = content.startsWith('\ufeff') ? '\n' : ''
  try {
    const text = before + content
    const tree = unified().use(remarkParse).data(gfm(text)).parse(text)
    const {line} = document.point(matter.end)
    shift(tree, line - 1 - before.length, matter.end - before.length)
    if (tree.position) tree.position.start = document.point(document.start)
    findAgain(lostRuns(tree), document)
    return {tree, messages: []}
  } catch (error) {
    return unreadable(error, document, matter)
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
  if (!isSame || !isStandard(document, spanOf(matter)))
    return body(document, matter)
  const end = tree.position?.end.offset
  const isShort = document.start > 0 && end !== document.text.length
  if (!isShort && lostRuns(tree).length === 0) return {tree, messages: []}
  const own = structuredClone(tree)
  if (isShort) shift(own, 0, document.start)
  findAgain(lostRuns(own), document)
  return {tree: own, messages: []}
}

/** Whether a tree has the front matter in a node of its own. */
function isApart(tree: Root): boolean {
  const type: string | undefined = tree.children[0]?.type
  return type === 'yaml' || type === 'toml'
}

/** Move a tree by whole lines and the characters in them. */
function shift(node: Nodes, lines: number, characters: number): void {
  // A new point for each: a plugin may have given one to several nodes.
  const moved = (point: Point): Point => {
    const {line, column, offset} = point
    return offset === undefined
      ? point
      : {line: line + lines, column, offset: offset + characters}
  }
  const move = (node: Nodes): void => {
    const {position} = node
    if (position)
      node.position = {start: moved(position.start), end: moved(position.end)}
    if ('children' in node) for (const child of node.children) move(child)
  }
  move(node)
}
