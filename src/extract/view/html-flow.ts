import type {Html} from 'mdast'
import {type HtmlToken, htmlTokens} from '../../parse/html.ts'
import type {Document} from '../../source/document.ts'
import {offsetAt} from '../../source/offsets.ts'
import type {List} from '../view.ts'
import {inlineToken} from './phrasing.ts'
import type {BlockStart, BlockWriter, Place} from './writer.ts'

/** Elements that end the block before them and the one in them. */
const blockNames = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul'
])

/** Lists in each other; one deeper stands beside the one around it. */
const deepest = 64

/** Write raw HTML that stands as a block of its own. */
export function htmlFlow(
  node: Html,
  at: {place: Place; start: number; end: number},
  document: Document,
  writer: BlockWriter
): void {
  const outer = at.place
  let {item, quotes} = outer
  let list: List | undefined
  let elements = 0
  let verbatim = 0
  let opened: BlockStart | undefined

  for (const token of htmlTokens(node, document)) {
    if (token.type !== 'text' && isBlock(token.name)) element(token)
    else {
      if (!opened && isVisible(token)) open(token)
      write(token)
    }
  }
  close(at.end)

  function element(token: Exclude<HtmlToken, {type: 'text'}>): void {
    const {type, name, start} = token
    const isOpen = type === 'open'
    if (opened?.kind === 'row' && name !== 'tr' && name !== 'table') {
      if (isOpen && (name === 'td' || name === 'th')) writer.cell(name === 'th')
      else writer.breakLine()
      return
    }
    const isOwnEnd = !isOpen && /^(?:h[1-6]|tr)$/.test(name)
    close(isOwnEnd ? token.end : start)
    if (name === 'hr') {
      writer.open({kind: 'rule', place: place(), start, end: token.end})
      writer.close()
      return
    }
    elements = Math.max(0, elements + (isOpen ? 1 : -1))
    if (name === 'pre') verbatim = Math.max(0, verbatim + (isOpen ? 1 : -1))
    else if (name === 'blockquote')
      quotes = Math.max(outer.quotes, quotes + (isOpen ? 1 : -1))
    else if (name === 'ul' || name === 'ol') {
      if (isOpen) list = htmlList(name === 'ol', token.start)
      else {
        item = list?.parent ?? outer.item
        list = item === outer.item ? undefined : item?.list
      }
    } else if (name === 'li' && isOpen && list) {
      const index = item?.list === list ? item.index + 1 : 0
      const ordinal = list.ordered ? index + 1 : undefined
      item = {list, index, ordinal, start, end: at.end}
    } else if (name === 'tr' && isOpen)
      begin({kind: 'row', place: place(), start, end: at.end})
    else if (isOpen && /^h[1-6]$/.test(name))
      begin({
        kind: 'heading',
        depth: Number(name[1]),
        form: 'html',
        place: place(),
        start,
        end: at.end
      })
    if (!isOpen && name === 'li' && item) item.end = token.end
  }

  function htmlList(ordered: boolean, start: number): List {
    const parent = item && item.list.depth >= deepest ? item.list.parent : item
    return {
      parent,
      depth: parent ? parent.list.depth + 1 : 0,
      ordered,
      marker: 'html',
      start,
      end: at.end
    }
  }

  function place(): Place {
    return {item, quotes}
  }

  function open(token: HtmlToken): void {
    const start =
      token.type === 'text'
        ? offsetAt(token.offsets, token.value.search(/\S/))
        : token.start
    begin({kind: 'paragraph', place: place(), start, end: at.end})
  }

  function begin(start: BlockStart): void {
    opened = start
    writer.open(start)
  }

  function close(end: number): void {
    if (!opened) return
    writer.end(end)
    writer.close()
    opened = undefined
  }

  /** A line ending is white space, but behind the last element, as in `pre`. */
  function write(token: HtmlToken): void {
    if (token.type === 'text' && (verbatim || !elements))
      writer.lines(token.value, token.offsets)
    else inlineToken(token, writer)
  }
}

function isBlock(name: string): boolean {
  return blockNames.has(name) || /^h[1-6]$/.test(name)
}

function isVisible(token: HtmlToken): boolean {
  return token.type !== 'text' || /\S/.test(token.value)
}
