import type {Link, Nodes, Parents, Root, Text} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {align} from '../source/align.ts'
import type {Document} from '../source/document.ts'
import {type Offsets, offsetAt} from '../source/offsets.ts'

/** What a text was cut into. */
type Piece = Text | Link

/** Children of a parent that have lost their places, from one index on. */
interface Run {
  parent: Parents
  index: number
  nodes: Piece[]
}

/**
 * Text and links without a place, in parents that have one.
 *
 * mdast-util-gfm-autolink-literal finds some bare URLs in the tree and not in
 * the source: it cuts a text in pieces, none of which has a position.
 */
export function lostRuns(tree: Root): Run[] {
  const runs: Run[] = []
  const stack: Parents[] = [tree]
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    let run: Run | undefined
    for (const [index, child] of parent.children.entries()) {
      if (child.position || !parent.position || !isPiece(child)) run = undefined
      else if (run) run.nodes.push(child)
      else {
        run = {parent, index, nodes: [child]}
        runs.push(run)
      }
      if ('children' in child) stack.push(child)
    }
  }
  return runs
}

/** Find the pieces of a text again, and give each its place. */
export function findAgain(runs: readonly Run[], document: Document): void {
  for (const {parent, index, nodes} of runs) {
    const before = parent.children[index - 1]
    const behind = parent.children[index + nodes.length]
    const start = before
      ? before.position?.end.offset
      : contentStart(parent, document)
    const end = (behind ?? parent).position?.[behind ? 'start' : 'end'].offset
    if (start === undefined || end === undefined) continue
    const value = nodes.map((node) => textOf(node)).join('')
    const offsets = align(value, document.text, start, end)
    // What is not in the source is a plugin's, and stands nowhere.
    if (offsetAt(offsets, value.length - 1) === end) continue
    let at = 0
    let reached = start
    for (const node of nodes) {
      const first = offsetAt(offsets, at)
      const isEscaped = document.text.slice(reached, first) === '\\'
      at += textOf(node).length
      const last = endOf(offsets, at, document.text, end)
      give(node, document, isEscaped ? reached : first, last)
      reached = last
    }
  }
}

/** Whether a node is a text, or a link of one text as a bare URL is. */
function isPiece(node: Nodes): node is Piece {
  if (node.type === 'text') return node.value !== ''
  if (node.type !== 'link' || node.children.length !== 1) return false
  const [child] = node.children
  return child?.type === 'text' && child.value !== '' && !child.position
}

/** Where the content of a parent begins, behind its own mark. */
function contentStart(parent: Parents, {text}: Document): number | undefined {
  const start = parent.position?.start.offset
  const mark = marks[parent.type]
  if (start === undefined || !mark) return start
  return start + (mark.exec(text.slice(start, start + 64))?.[0].length ?? 0)
}

const marks: Partial<Record<Nodes['type'], RegExp>> = {
  delete: /^~{1,2}/,
  emphasis: /^[*_]/,
  heading: /^#{1,6}(?=[ \t])/,
  strong: /^(?:\*\*|__)/,
  tableCell: /^\|/
}

/** Behind the code unit before an index, or the reference it came out of. */
function endOf(
  offsets: Offsets,
  index: number,
  text: string,
  limit: number
): number {
  const last = offsetAt(offsets, index - 1)
  if (text[last] !== '&' || offsetAt(offsets, index) === last + 1)
    return last + 1
  const semicolon = text.indexOf(';', last)
  return semicolon < 0 || semicolon >= limit ? last + 1 : semicolon + 1
}

function give(
  node: Nodes,
  document: Document,
  start: number,
  end: number
): void {
  node.position = document.position(start, end)
  if ('children' in node)
    for (const child of node.children) give(child, document, start, end)
}
