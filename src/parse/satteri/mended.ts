import type {Link, ListItem, Nodes, Parents, Root} from 'mdast'
import type {Document} from '../../source/document.ts'
import {isDoubtfulEnd, isDoubtfulLiteral, isDoubtfulText} from './doubt.ts'

/**
 * Sätteri's tree as remark-parse and remark-gfm make it, as far as the stages
 * look at one; it is changed in place.
 *
 * @returns
 *   The tree; nothing where remark might have made another of the text.
 */
export function mended(tree: Root, document: Document): Root | undefined {
  const {text, start} = document
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    // Both parsers drop a byte order mark; we count it.
    if (start && node.position) {
      node.position.start.offset = startOf(node) + start
      node.position.end.offset = endOf(node) + start
    }
    if (node.type === 'listItem' && !mendTask(node, text, start)) return
    // To remark a row of a table goes before a definition.
    if (node.type === 'definition' && node.url.includes('|')) return
    if (!('children' in node)) continue
    for (const [index, child] of node.children.entries()) {
      stack.push(child)
      if (child.type === 'text') {
        if (isDoubtfulEnd(child.value)) return
        if (node.type !== 'link' && isDoubtfulText(child.value)) return
      } else if (child.type === 'link' && isLiteral(child)) {
        if (!mendCell(node, child)) return
        const before = node.children[index - 1]
        const lead = before?.type === 'text' ? before.value : ''
        if (isDoubtfulLiteral(child.url, lead)) return
      }
    }
  }
  return tree
}

/**
 * To remark the paragraph of a task begins at its box, unless with text.
 *
 * @returns
 *   Whether that is all there is to it: a box alone on its line, or in a
 *   heading, is text.
 */
function mendTask(node: ListItem, text: string, start: number): boolean {
  if (typeof node.checked !== 'boolean') return true
  const [first] = node.children
  if (first?.type !== 'paragraph' || !first.position) return false
  const from = startOf(first) + start
  const box = text.lastIndexOf('[', from - 1)
  if (/[\r\n]/.test(text.slice(box, from))) return false
  if (first.children[0]?.type !== 'text') {
    first.position.start.column -= from - box
    first.position.start.offset = box - start
  }
  return true
}

/** Whether a link is a bare URL or address: its text is all of its source. */
function isLiteral({children, position}: Link): boolean {
  const [child] = children
  return (
    child?.type === 'text' &&
    child.position?.start.offset === position?.start.offset
  )
}

/**
 * Take the mark that ends a row out of a bare URL at its end.
 *
 * @returns
 *   Whether there is no other such mark in it, which ends a cell to remark.
 */
function mendCell(parent: Parents, link: Link): boolean {
  const pipe = link.url.indexOf('|')
  if (pipe < 0) return true
  const [child] = link.children
  const isEnd = pipe === link.url.length - 1 && endOf(link) === endOf(parent)
  if (parent.type !== 'tableCell' || !isEnd || child?.type !== 'text')
    return false
  link.url = link.url.slice(0, pipe)
  child.value = child.value.slice(0, -1)
  for (const {position} of [link, child]) {
    if (position) {
      position.end.column--
      position.end.offset = (position.end.offset ?? 0) - 1
    }
  }
  return /[\w/=-]$/.test(link.url)
}

function startOf({position}: Nodes): number {
  return position?.start.offset ?? 0
}

function endOf({position}: Nodes): number {
  return position?.end.offset ?? 0
}
