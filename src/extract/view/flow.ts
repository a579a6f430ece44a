import type {Nodes, Parents, RootContent} from 'mdast'
import {align} from '../../source/align.ts'
import type {Document} from '../../source/document.ts'
import type {Block, Item, List} from '../view.ts'
import {htmlFlow} from './html-flow.ts'
import {phrasing, writeLines} from './phrasing.ts'
import type {BlockWriter} from './writer.ts'

/** Where a block stands. */
export interface Place {
  item?: Item
  quotes: number
}

/** Write the flow content of a node, from an offset on. */
export function flow(
  parent: Parents,
  document: Document,
  from: number,
  writer: BlockWriter,
  place: Place = {quotes: 0}
): void {
  for (const node of parent.children) {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined || start < from) continue
    block(node as RootContent, {...place, start, end}, document, writer)
  }
}

function block(
  node: RootContent,
  at: Place & {start: number; end: number},
  document: Document,
  writer: BlockWriter
): void {
  const {start, end, ...place} = at
  const inside = (parent: Parents, where: Place = place): void =>
    flow(parent, document, 0, writer, where)
  switch (node.type) {
    case 'heading':
      writer.open({
        ...at,
        kind: 'heading',
        depth: node.depth,
        form: document.text[start] === '#' ? 'atx' : 'setext'
      })
      phrasing(node, document, writer)
      writer.close()
      break
    case 'paragraph':
      writer.open({...at, kind: 'paragraph'})
      phrasing(node, document, writer)
      writer.close()
      break
    case 'blockquote':
      inside(node, {...place, quotes: place.quotes + 1})
      break
    case 'list': {
      const list: List = {
        ...(place.item && {parent: place.item}),
        depth: place.item ? place.item.list.depth + 1 : 0,
        ordered: Boolean(node.ordered),
        marker: '',
        start,
        end
      }
      for (const [index, child] of node.children.entries()) {
        const item = listItem(child, list, index, document)
        if (item) inside(child, {...place, item})
      }
      break
    }
    case 'code':
      writer.open({...at, kind: 'code'})
      code(node.value, start, end, document, writer)
      writer.close()
      break
    case 'table':
      for (const [index, row] of node.children.entries()) {
        const from = row.position?.start.offset ?? start
        const to = row.position?.end.offset ?? end
        const head = index === 0
        writer.open({...place, kind: 'row', head, start: from, end: to})
        for (const cell of row.children) {
          phrasing(cell, document, writer)
          writer.breakLine()
        }
        writer.close()
      }
      break
    case 'thematicBreak':
      writer.open({...at, kind: 'rule'})
      writer.close()
      break
    case 'html':
      htmlFlow(node, at, document, writer)
      break
    default:
      if ('children' in node) inside(node)
  }
}

function listItem(
  node: Nodes,
  list: List,
  index: number,
  document: Document
): Item | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return
  const written = /^\d{1,9}/.exec(document.text.slice(start, start + 9))
  list.marker ||= document.text[start + (written?.[0].length ?? 0)] ?? ''
  return {
    list,
    index,
    ...(written && {ordinal: Number(written[0])}),
    start,
    end
  }
}

/** A line for each line of code that is not blank. */
function code(
  value: string,
  start: number,
  end: number,
  document: Document,
  writer: BlockWriter
): void {
  const {text} = document
  const fenced = /^(?:`{3}|~{3})/.test(text.slice(start, start + 3))
  const ending = fenced ? text.slice(start, end).search(/[\r\n]/) : 0
  const from = ending < 0 ? end : start + ending
  const lead = fenced ? 1 : 0
  const offsets = align('\n'.repeat(lead) + value, text, from, end, {
    literal: true
  })
  writeLines(value, (index) => offsets[index + lead] ?? from, writer)
}

export type {Block}
