import type {Nodes, Parents} from 'mdast'
import {align} from '../../source/align.ts'
import type {Document} from '../../source/document.ts'
import {offsetAt} from '../../source/offsets.ts'

/** Offsets of a node: of its first character, and behind its last. */
export interface Place {
  start: number
  end: number
}

/**
 * Where the children of a node stand.
 *
 * mdast-util-gfm-autolink-literal finds some bare URLs in the tree and not in
 * the source: it cuts a text node in pieces, none of which has a position.
 * Those are found again, between the neighbours that have one. What a plugin
 * made up, a parent without a position, is nowhere: its children are left out.
 */
export function childPlaces(parent: Parents, document: Document): Place[] {
  const {children} = parent
  const places: Place[] = []
  let index = 0
  while (index < children.length) {
    const known = place(children[index])
    if (known) {
      places.push(known)
      index++
      continue
    }
    const run: Nodes[] = []
    for (let child = children[index]; child && !place(child); ) {
      run.push(child)
      child = children[++index]
    }
    const around = place(parent)
    if (!around) return places
    const start = places.at(-1)?.end ?? around.start
    const end = place(children[index])?.start ?? around.end
    for (const piece of cut(run, document.text, start, end)) places.push(piece)
  }
  return places
}

function place(node: Nodes | undefined): Place | undefined {
  const start = node?.position?.start.offset
  const end = node?.position?.end.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}

/** Where the pieces of what was one text node stand. */
function cut(
  pieces: readonly Nodes[],
  text: string,
  start: number,
  end: number
): Place[] {
  const values = pieces.map(value)
  const offsets = align(values.join(''), text, start, end)
  let index = 0
  return values.map((value) => {
    const from = offsetAt(offsets, index)
    if (value) index += value.length
    return {
      start: from,
      end: value ? behind(offsetAt(offsets, index - 1)) : from
    }
  })

  function behind(last: number): number {
    if (text[last] !== '&') return Math.min(last + 1, end)
    const semicolon = text.indexOf(';', last)
    const isReference = offsetAt(offsets, index) !== last + 1 && semicolon >= 0
    return isReference ? Math.min(semicolon + 1, end) : last + 1
  }
}

function value(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(value).join('') : ''
}
