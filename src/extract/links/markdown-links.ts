import type {Definition, Nodes} from 'mdast'
import type {LinkSyntax} from '../../model.ts'
import type {Document} from '../../source/document.ts'
import {childPlaces, type Place} from './child-places.ts'
import type {FoundLink} from './found-link.ts'
import {plainText, squeezed} from './plain-text.ts'
import {embedAddress, embedName} from './shortcode-names.ts'

/** Links and images that Markdown's own syntax makes. */
export function markdownLinks(
  nodes: readonly Nodes[],
  document: Document
): FoundLink[] {
  const target = targets(nodes)
  const found: FoundLink[] = []
  for (const parent of nodes) {
    if (!('children' in parent) || !parent.children.some(isLink)) continue
    const places = childPlaces(parent, document)
    for (const [index, node] of parent.children.entries()) {
      const place = places[index]
      const link = place && markdownLink(node, place, target, document)
      if (link) found.push(link)
    }
  }
  return found
}

function isLink(node: Nodes): boolean {
  return (
    node.type === 'link' ||
    node.type === 'image' ||
    node.type === 'linkReference' ||
    node.type === 'imageReference'
  )
}

function markdownLink(
  node: Nodes,
  place: Place,
  target: (identifier: string) => Definition | undefined,
  document: Document
): FoundLink | undefined {
  switch (node.type) {
    case 'link': {
      const syntax = syntaxOf(document.text, place.start)
      const text = plainText(node.children, document)
      return shortcode({
        ...resource(node),
        text,
        kind: 'link',
        syntax,
        ...place
      })
    }
    case 'linkReference': {
      const definition = target(node.identifier)
      const text = plainText(node.children, document)
      return (
        definition && {
          ...resource(definition),
          text,
          kind: 'link',
          syntax: 'reference',
          ...place
        }
      )
    }
    case 'image':
      return {
        ...resource(node),
        text: squeezed(node.alt ?? ''),
        kind: 'image',
        syntax: 'inline',
        ...place
      }
    case 'imageReference': {
      const definition = target(node.identifier)
      return (
        definition && {
          ...resource(definition),
          text: squeezed(node.alt ?? ''),
          kind: 'image',
          syntax: 'reference',
          ...place
        }
      )
    }
  }
  return

  /** Zenn's `@[youtube](id)`, which a Markdown renderer makes a link of. */
  function shortcode(link: FoundLink): FoundLink {
    const {text: source} = document
    const {start, syntax, text, url} = link
    if (syntax !== 'inline' || source[start - 1] !== '@') return link
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
}

function resource(node: {url: string; title?: string | null | undefined}): {
  url: string
  title?: string
} {
  const title = squeezed(node.title ?? '')
  return {url: node.url, ...(title && {title})}
}

function syntaxOf(text: string, start: number): LinkSyntax {
  if (text[start] === '<') return 'autolink'
  return text[start] === '[' ? 'inline' : 'literal'
}

/** Definitions by label; as in CommonMark, the first of a label counts. */
function targets(
  nodes: readonly Nodes[]
): (identifier: string) => Definition | undefined {
  const definitions = new Map<string, Definition>()
  for (const node of nodes) {
    if (node.type !== 'definition') continue
    const label = normalized(node.identifier)
    if (!definitions.has(label)) definitions.set(label, node)
  }
  return (identifier) => definitions.get(normalized(identifier))
}

/** Label as CommonMark compares it; `toUpperCase` folds `ß` and its like. */
function normalized(identifier: string): string {
  return identifier
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}
