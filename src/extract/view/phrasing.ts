import type {Nodes, Parents, PhrasingContent, Text} from 'mdast'
import {type HtmlToken, htmlTokens} from '../../parse/html.ts'
import {type AlignOptions, align} from '../../source/align.ts'
import type {Document} from '../../source/document.ts'
import {slicedOffsets} from '../../source/offsets.ts'
import {spanOf} from '../../source/span.ts'
import type {Mark} from '../view.ts'
import {embedded} from './embedded.ts'
import type {BlockWriter} from './writer.ts'

/** Marks by the name of their element. */
const markOf: Readonly<Record<string, Mark['kind']>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  code: 'code',
  kbd: 'code',
  a: 'link'
}

/** Elements that are seen but not read. */
const mediaNames = new Set([
  'img',
  'iframe',
  'video',
  'audio',
  'embed',
  'object'
])

/** Code has no escapes. */
const literally: AlignOptions = {literal: true}

/** Write the phrasing content of a node. */
export function phrasing(
  parent: Parents,
  document: Document,
  writer: BlockWriter
): void {
  let isMarked = false
  for (const child of parent.children) {
    // Phrasing is all that a heading, a paragraph or a cell holds.
    const node = child as PhrasingContent
    const attributes =
      isMarked && node.type === 'text' ? attributesOf(node.value) : 0
    if (attributes)
      writeValue(node as Text, document, writer, undefined, attributes)
    else phrase(node, document, writer)
    isMarked = node.type !== 'text'
  }
}

/**
 * Length of the attributes that kramdown reads behind what is marked up:
 * `[link](…){:target="_blank"}`, `**bold**{: .note}`.
 */
function attributesOf(value: string): number {
  if (!value.startsWith('{:')) return 0
  return /^\{:[^{}\n]*\}/.exec(value)?.[0].length ?? 0
}

function phrase(
  node: PhrasingContent,
  document: Document,
  writer: BlockWriter
): void {
  switch (node.type) {
    case 'text':
      writeValue(node, document, writer)
      break
    case 'inlineCode':
      writer.mark('code')
      writeValue(node, document, writer, literally)
      writer.unmark('code')
      break
    case 'break':
      writer.breakLine()
      break
    case 'image':
    case 'imageReference':
      writer.media()
      break
    case 'strong':
    case 'emphasis':
      writer.mark(node.type)
      phrasing(node, document, writer)
      writer.unmark(node.type)
      break
    case 'link':
      writer.mark('link', node.url)
      phrasing(node, document, writer)
      writer.unmark('link')
      break
    case 'linkReference':
      writer.mark('link', writer.target(node.identifier))
      phrasing(node, document, writer)
      writer.unmark('link')
      break
    case 'html':
      for (const token of htmlTokens(node, document)) inlineToken(token, writer)
      break
    default:
      if ('children' in node) phrasing(node, document, writer)
  }
}

/** Write the value of a text, a line of the view for each line of it. */
function writeValue(
  node: Extract<Nodes, {value: string}>,
  document: Document,
  writer: BlockWriter,
  options?: AlignOptions,
  from = 0
): void {
  const {value} = node
  const span = spanOf(node)
  if (!span) return
  const offsets = align(value, document.text, span.start, span.end, options)
  if (from === 0) writer.lines(value, offsets)
  else
    writer.lines(value.slice(from), slicedOffsets(offsets, from, value.length))
}

/** Write a token of raw HTML that stands inside a line. */
export function inlineToken(token: HtmlToken, writer: BlockWriter): void {
  if (token.type === 'text') {
    writer.text(token.value, token.offsets)
    return
  }
  const kind = markOf[token.name]
  if (kind && token.type === 'open')
    writer.mark(kind, token.attributes.get('href'))
  else if (kind) writer.unmark(kind)
  else if (token.name === 'br') writer.breakLine()
  else if (token.type === 'open') {
    if (mediaNames.has(token.name)) writer.media()
    const source = embedded(token)
    if (source) writer.embed(source)
  }
}
