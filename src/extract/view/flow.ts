import type {Nodes, Parents, Root, RootContent, TableRow} from 'mdast'
import {codeUnitAt} from '../../code-unit.ts'
import {align} from '../../source/align.ts'
import type {Document} from '../../source/document.ts'
import {lineEnds} from '../../source/line-ends.ts'
import {type Span, spanOf} from '../../source/span.ts'
import type {Item, List} from '../view.ts'
import {htmlFlow} from './html-flow.ts'
import {phrasing} from './phrasing.ts'
import type {BlockStart, BlockWriter, Place} from './writer.ts'

/** Digits that the number of an item may have. */
const longestNumber = 9

/** Write the flow content of a tree, from an offset on. */
export function flow(
  tree: Root,
  document: Document,
  bodyStart: number,
  writer: BlockWriter
): void {
  inside(tree, {quotes: 0}, bodyStart)

  function inside(parent: Parents, place: Place, from = 0): void {
    for (const node of parent.children) {
      const span = spanOf(node)
      if (span && span.start >= from) block(node, place, span)
    }
  }

  function block(node: RootContent, place: Place, {start, end}: Span): void {
    switch (node.type) {
      case 'heading': {
        const form = document.text[start] === '#' ? 'atx' : 'setext'
        const {depth} = node
        writer.open({kind: 'heading', depth, form, place, start, end})
        phrasing(node, document, writer)
        writer.close()
        break
      }
      case 'paragraph':
        writer.open({kind: 'paragraph', place, start, end})
        phrasing(node, document, writer)
        writer.close()
        break
      case 'blockquote':
        inside(node, {item: place.item, quotes: place.quotes + 1})
        break
      case 'list': {
        const list: List = {
          parent: place.item,
          depth: place.item ? place.item.list.depth + 1 : 0,
          ordered: Boolean(node.ordered),
          marker: '',
          start,
          end
        }
        for (const [index, child] of node.children.entries()) {
          const item = listItem(child, list, index, document)
          if (item) inside(child, {item, quotes: place.quotes})
        }
        break
      }
      case 'code':
        writer.open({kind: 'code', place, start, end})
        code(node.value, start, end, document, writer)
        writer.close()
        break
      case 'table':
        for (const [index, row] of node.children.entries()) {
          const span = spanOf(row)
          if (span)
            tableRow(row, {kind: 'row', head: index === 0, place, ...span})
        }
        break
      case 'thematicBreak':
        writer.open({kind: 'rule', place, start, end})
        writer.close()
        break
      case 'html':
        htmlFlow(node, {place, start, end}, document, writer)
        break
      default:
        if ('children' in node) inside(node, place)
    }
  }

  /** A line for each cell that has text. */
  function tableRow({children}: TableRow, start: BlockStart): void {
    writer.open(start)
    for (const cell of children) {
      writer.cell()
      phrasing(cell, document, writer)
    }
    writer.close()
  }
}

function listItem(
  node: Nodes,
  list: List,
  index: number,
  document: Document
): Item | undefined {
  const span = spanOf(node)
  if (!span) return
  const {text} = document
  const {start, end} = span
  const behind = list.ordered ? digitsEnd(text, start) : start
  list.marker ||= text.charAt(behind)
  const ordinal = behind > start ? Number(text.slice(start, behind)) : undefined
  return {list, index, ordinal, start, end}
}

/** Index behind the digits at another. */
function digitsEnd(text: string, from: number): number {
  const most = from + longestNumber + 1
  let at = from
  while (at < most && isDigit(codeUnitAt(text, at))) at++
  return at
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
  const opening = lineEnds(text.slice(start, end))()?.end ?? end - start
  const from = fenced ? start + opening : start
  const offsets = align(value, text, from, end, {literal: true})
  writer.lines(value, offsets)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
