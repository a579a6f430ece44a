import type {Nodes} from 'mdast'
import {type HtmlToken, htmlTokens} from '../../parse/html.ts'
import type {Document} from '../../source/document.ts'

/** Nodes whose children stand below one another, or in cells of their own. */
const stacked: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'footnoteDefinition',
  'list',
  'listItem',
  'table',
  'tableRow'
])

/** Elements before and behind which a line ends. */
const lines: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote br dd div dl dt figcaption figure ' +
    'footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table ' +
    'td th tr ul'
  ).split(' ')
)

/**
 * Text of nodes without markup: white space squeezed, ends trimmed.
 *
 * As mdast-util-to-string has it, but that what stands on lines of its own is
 * not run together, and that raw HTML is what it shows.
 */
export function plainText(nodes: readonly Nodes[], document: Document): string {
  const [first, ...rest] = nodes
  let text = first ? rawText(first, document) : ''
  for (const node of rest) text += rawText(node, document)
  return squeezed(text)
}

/** Text of a node, white space as written. */
export function rawText(node: Nodes, document: Document): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'html')
    return htmlTokens(node, document).map(shownText).join('')
  if ('value' in node) return node.value
  if ('children' in node)
    return node.children
      .map((child) => rawText(child, document))
      .join(stacked.has(node.type) ? '\n' : '')
  return ('alt' in node && node.alt) || ''
}

/** What a token of raw HTML shows. */
export function shownText(token: HtmlToken): string {
  if (token.type === 'text') return token.value
  if (lines.has(token.name)) return '\n'
  if (token.type === 'close' || token.name !== 'img') return ''
  return token.attributes.get('alt') ?? ''
}

/** Text with each run of white space made one space, and none at the ends. */
export function squeezed(text: string): string {
  const isPlain = !/\s\s|[^\S ]/.test(text)
  return (isPlain ? text : text.replace(/\s+/g, ' ')).trim()
}
