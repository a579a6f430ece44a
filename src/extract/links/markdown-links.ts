import type {Definition, Nodes, Resource} from 'mdast'
import type {LinkKind, LinkSyntax} from '../../model.ts'
import type {Document} from '../../source/document.ts'
import {type Span, spanOf} from '../../source/span.ts'
import {targets} from '../targets.ts'
import type {FoundLink} from './found-link.ts'
import type {LinkNodes} from './nodes.ts'
import {plainText, squeezed} from './plain-text.ts'
import {embedAddress, embedName} from './shortcode-names.ts'

/** Links and images that Markdown's own syntax makes. */
export function markdownLinks(
  {ofLinks, definitions}: LinkNodes,
  document: Document
): FoundLink[] {
  const target = targets(definitions)
  const found: FoundLink[] = []
  for (const parent of ofLinks) {
    for (const node of parent.children) {
      const span = spanOf(node)
      const link = span && markdownLink(node, span, target, document)
      if (link) found.push(link)
    }
  }
  return found
}

function markdownLink(
  node: Nodes,
  place: Span,
  target: (identifier: string) => Definition | undefined,
  document: Document
): FoundLink | undefined {
  switch (node.type) {
    case 'link': {
      const syntax = syntaxOf(document.text, place.start)
      const text = plainText(node.children, document)
      const link = found(node, text, 'link', syntax, place)
      return syntax === 'inline' ? shortcode(link, document) : link
    }
    case 'linkReference': {
      const definition = target(node.identifier)
      if (!definition) return
      const text = plainText(node.children, document)
      return found(definition, text, 'link', 'reference', place)
    }
    case 'image': {
      const text = squeezed(node.alt ?? '')
      return found(node, text, 'image', 'inline', place)
    }
    case 'imageReference': {
      const definition = target(node.identifier)
      if (!definition) return
      const text = squeezed(node.alt ?? '')
      return found(definition, text, 'image', 'reference', place)
    }
  }
  return
}

function found(
  {url, title: written}: Resource,
  text: string,
  kind: LinkKind,
  syntax: LinkSyntax,
  {start, end}: Span
): FoundLink {
  const title = written && squeezed(written)
  return title
    ? {url, title, text, kind, syntax, start, end}
    : {url, text, kind, syntax, start, end}
}

/** Zenn's `@[youtube](id)`, which a Markdown renderer makes a link of. */
function shortcode(link: FoundLink, {text: source}: Document): FoundLink {
  const {start, text, url} = link
  if (source[start - 1] !== '@') return link
  if (/[\w.+-]/.test(source[start - 2] ?? '')) return link
  const embed = embedName(text)
  if (!embed) return link
  return {
    ...link,
    text: '',
    kind: 'embed',
    syntax: 'shortcode',
    start: start - 1,
    ...(embed.address && {address: embedAddress(embed.address, url)})
  }
}

function syntaxOf(text: string, start: number): LinkSyntax {
  if (text[start] === '<') return 'autolink'
  return text[start] === '[' ? 'inline' : 'literal'
}
