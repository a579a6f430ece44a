import {Tokenizer} from 'htmlparser2'
import type {Html} from 'mdast'
import {align} from '../source/align.ts'
import type {Document} from '../source/document.ts'
import {
  addOffsets,
  type Offsets,
  offsetAt,
  setOffset
} from '../source/offsets.ts'
import {spanOf} from '../source/span.ts'

/** A tag, or a run of text, of raw HTML; offsets are those of the document. */
export type HtmlToken =
  | {
      type: 'open'
      /** Name of the element, in lower case. */
      name: string
      /** Values by name in lower case, references decoded; the first counts. */
      attributes: Map<string, string>
      start: number
      end: number
    }
  | {type: 'close'; name: string; start: number; end: number}
  | {
      type: 'text'
      /** Text with references decoded, white space as written. */
      value: string
      /** Offsets of the code units of `value`, and of its end. */
      offsets: Offsets
    }

/** Elements whose text nobody reads as text. */
const silent = new Set([
  'iframe',
  'noembed',
  'noframes',
  'script',
  'style',
  'template',
  'textarea'
])

/**
 * Tags and text of a node of raw HTML, in order.
 *
 * A node may hold half an element, so nothing is closed that the source does
 * not close. Comments, doctypes, CDATA and processing instructions give
 * nothing, nor does what stands in an element that shows no text, such as
 * `script`; a tag that the node does not finish gives nothing either.
 */
export function htmlTokens(
  node: Html,
  document: Document
): readonly HtmlToken[] {
  const known = read.get(document) ?? new Map<Html, HtmlToken[]>()
  const tokens = known.get(node) ?? tokenized(node, document)
  read.set(document, known.set(node, tokens))
  return tokens
}

/**
 * Several stages read the HTML of a post, which is taken apart once for all. A
 * document is of one reading, so that no other one sees these tokens.
 */
const read = new WeakMap<Document, Map<Html, HtmlToken[]>>()

function tokenized(node: Html, document: Document): HtmlToken[] {
  const {value} = node
  const offsets = offsetsOf(node, document)
  const place = (index: number): number => offsetAt(offsets, index)
  const after = (index: number): number =>
    behind(document.text, place(index - 1))
  const tokens: HtmlToken[] = []
  let name = ''
  let attribute = ''
  let content = ''
  let attributes = new Map<string, string>()
  let tagStart = 0
  let hidden: {name: string; depth: number} | undefined
  let runs: number[] = []

  const open = (index: number): void => {
    if (hidden) {
      if (hidden.name === name) hidden.depth++
      return
    }
    const start = place(tagStart)
    tokens.push({type: 'open', name, attributes, start, end: after(index + 1)})
    if (silent.has(name)) hidden = {name, depth: 1}
  }
  const text = (piece: string, from: number, to: number): void => {
    if (hidden) return
    let token = tokens.at(-1)
    if (token?.type !== 'text') {
      runs = []
      token = {type: 'text', value: '', offsets: runs}
      tokens.push(token)
    }
    const index = token.value.length
    token.value += piece
    if (to - from === piece.length) addOffsets(runs, index, offsets, from, to)
    else
      for (let n = 0; n < piece.length; n++)
        setOffset(runs, index + n, place(from))
    setOffset(runs, token.value.length, after(to))
  }

  const tokenizer = new Tokenizer(
    {decodeEntities: true},
    {
      onopentagname(start, end) {
        name = value.slice(start, end).toLowerCase()
        tagStart = start - 1
        attributes = new Map()
      },
      onattribname(start, end) {
        attribute = value.slice(start, end).toLowerCase()
        content = ''
      },
      onattribdata(start, end) {
        content += value.slice(start, end)
      },
      onattribentity(code) {
        content += String.fromCodePoint(code)
      },
      onattribend() {
        if (!attributes.has(attribute)) attributes.set(attribute, content)
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(start, end) {
        const closed = value.slice(start, end).toLowerCase()
        if (hidden) {
          if (hidden.name !== closed || --hidden.depth > 0) return
          hidden = undefined
        }
        const close = value.indexOf('>', end)
        tokens.push({
          type: 'close',
          name: closed,
          start: place(start - 2),
          end: after(close < 0 ? value.length : close + 1)
        })
      },
      ontext(start, end) {
        text(value.slice(start, end), start, end)
      },
      ontextentity(code, end) {
        const start = value.lastIndexOf('&', end - 1)
        text(String.fromCodePoint(code), start, end)
      },
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {}
    }
  )
  tokenizer.write(value)
  tokenizer.end()
  return tokens
}

/** Where the code units of the node's value stand in the document. */
function offsetsOf(node: Html, {text}: Document): Offsets {
  const {start, end} = spanOf(node) ?? {start: 0, end: text.length}
  return align(node.value, text, start, end, {literal: true})
}

/** Offset behind the character, or the CRLF, at an offset. */
function behind(text: string, offset: number): number {
  return offset + (text.startsWith('\r\n', offset) ? 2 : 1)
}
