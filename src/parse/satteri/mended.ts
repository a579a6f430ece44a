import type {Link, ListItem, Nodes, Parents, Root} from 'mdast'
import type {Point} from 'unist'
import {isDoubtfulLiteral, isDoubtfulText} from './doubt.ts'

type Place = Point & {offset: number}

/** Where what was parsed begins in its text. */
export interface Shift {
  /** Lines before it. */
  lines: number
  /** Characters in them. */
  characters: number
}

/**
 * Sätteri's tree as remark-parse and remark-gfm make it, as far as the stages
 * look at one; it is changed in place.
 *
 * @param text
 *   The whole text, of which the last part was parsed.
 * @returns
 *   The tree; nothing where remark might have made another of the text.
 */
export function mended(
  tree: Root,
  text: string,
  {lines, characters}: Shift
): Root | undefined {
  const stack: Nodes[] = [tree]
  let hasNote = false
  let hasBracket = false
  for (let node = stack.pop(); node; node = stack.pop()) {
    const {start, end} = placeOf(node)
    start.line += lines
    start.offset += characters
    end.line += lines
    end.offset += characters
    if (node.type === 'listItem' && !mendTask(node, text, characters)) return
    // To remark a row of a table goes before a definition, HTML before a row.
    if (node.type === 'definition' && node.url.includes('|')) return
    if (node.type === 'tableRow' && text[start.offset] === '<') return
    if (node.type === 'footnoteReference') hasNote = true
    if ('alt' in node && node.alt?.endsWith('\\')) return
    if (!('children' in node)) continue
    let before: Nodes | undefined
    for (const child of node.children) {
      stack.push(child)
      if (child.type === 'text') {
        if (isInline(node) && child.value.endsWith('\\')) return
        hasBracket ||= child.value.includes('[')
        if (!isLink(node) && isDoubtfulText(child.value)) return
      } else if (child.type === 'link' && isLiteral(child)) {
        if (!mendCell(node, child, characters)) return
        const lead = before?.type === 'text' ? before.value : ''
        if (isDoubtfulLiteral(child.url, lead)) return
      }
      before = child
    }
  }
  // To remark a link or an image may hold a footnote.
  return hasNote && hasBracket ? undefined : tree
}

/** Sätteri gives every node a place, with its offsets. */
function placeOf(node: Nodes): {start: Place; end: Place} {
  return node.position as ReturnType<typeof placeOf>
}

/**
 * To remark the paragraph of a task begins at its box, unless with text.
 *
 * @returns
 *   Whether that is all there is to it: a box alone on its line, or in a
 *   heading, is text.
 */
function mendTask(node: ListItem, text: string, before: number): boolean {
  if (typeof node.checked !== 'boolean') return true
  const [first] = node.children
  if (first?.type !== 'paragraph') return false
  const place = placeOf(first).start
  const from = place.offset + before
  const box = text.lastIndexOf('[', from - 1)
  if (/[\r\n]/.test(text.slice(box, from))) return false
  if (first.children[0]?.type !== 'text') {
    place.column -= from - box
    place.offset = box - before
  }
  return true
}

/**
 * Whether a node stands in a line of text. A hard break at the end of one, as
 * behind `[tide\`, is a backslash to Sätteri.
 */
function isInline({type}: Nodes): boolean {
  return type !== 'paragraph' && type !== 'heading' && type !== 'tableCell'
}

/** Whether a node's text is a link already, in which no other one is. */
function isLink({type}: Nodes): boolean {
  return type === 'link' || type === 'linkReference'
}

/** Whether a link is a bare URL or address: its text is all of its source. */
function isLiteral(link: Link): boolean {
  const [child] = link.children
  return (
    child?.type === 'text' &&
    placeOf(child).start.offset === placeOf(link).start.offset
  )
}

/**
 * Take the mark that ends a row out of a bare URL at its end.
 *
 * @returns
 *   Whether there is no other such mark in it, which ends a cell to remark.
 */
function mendCell(parent: Parents, link: Link, before: number): boolean {
  const pipe = link.url.indexOf('|')
  if (pipe < 0) return true
  const {end} = placeOf(link)
  // The cell was moved already.
  const isLast = end.offset + before === placeOf(parent).end.offset
  if (parent.type !== 'tableCell' || !isLast || pipe < link.url.length - 1)
    return false
  link.url = link.url.slice(0, pipe)
  end.column--
  end.offset--
  for (const child of link.children)
    if (child.type === 'text') {
      child.value = child.value.slice(0, -1)
      child.position = structuredClone(placeOf(link))
    }
  return /[\w/=-]$/.test(link.url)
}
