import type {Parents} from 'mdast'
import type {LinkKind} from '../../model.ts'
import {htmlTokens} from '../../parse/html.ts'
import type {Document} from '../../source/document.ts'
import type {FoundLink} from './found-link.ts'
import type {LinkNodes} from './nodes.ts'
import {rawText, shownText, squeezed} from './plain-text.ts'

/** Elements that lead somewhere: the attribute that says where, the kind. */
const elements: Record<string, {attribute: string; kind: LinkKind}> = {
  a: {attribute: 'href', kind: 'link'},
  area: {attribute: 'href', kind: 'link'},
  audio: {attribute: 'src', kind: 'embed'},
  embed: {attribute: 'src', kind: 'embed'},
  iframe: {attribute: 'src', kind: 'embed'},
  img: {attribute: 'src', kind: 'image'},
  object: {attribute: 'data', kind: 'embed'},
  source: {attribute: 'src', kind: 'embed'},
  video: {attribute: 'src', kind: 'embed'}
}

/** Elements with an end tag, to which their link reaches. */
const containers = new Set(['a', 'audio', 'iframe', 'object', 'video'])

/**
 * Links, images and embeds of raw HTML.
 *
 * An element may begin and end in different nodes, with Markdown between; it
 * reaches to its end tag where both are children of one node, and is its start
 * tag alone where they are not.
 */
export function htmlLinks(
  {ofHtml}: LinkNodes,
  document: Document
): FoundLink[] {
  return ofHtml.flatMap((parent) => linksOf(parent, document))
}

function linksOf(parent: Parents, document: Document): FoundLink[] {
  const found: FoundLink[] = []
  const open = new Map<string, (FoundLink | undefined)[]>()
  // Text of the `a` that is open; none stands in another.
  let text: string[] | undefined
  for (const node of parent.children) {
    if (node.type !== 'html') {
      text?.push(rawText(node, document), parent.type === 'root' ? '\n' : '')
      continue
    }
    for (const token of htmlTokens(node, document)) {
      text?.push(shownText(token))
      if (token.type === 'text') continue
      const {name, end} = token
      if (token.type === 'open') {
        const link = linkOf(name, token.attributes, token.start, end)
        if (link) found.push(link)
        if (name === 'a') {
          open.set(name, [link])
          text = []
        } else if (containers.has(name)) {
          const outer = open.get(name)
          if (outer) outer.push(link)
          else open.set(name, [link])
        }
      } else {
        const link = open.get(name)?.pop()
        if (link) link.end = end
        if (name !== 'a') continue
        if (link && text) link.text = squeezed(text.join(''))
        text = undefined
      }
    }
  }
  return found
}

function linkOf(
  name: string,
  attributes: Map<string, string>,
  start: number,
  end: number
): FoundLink | undefined {
  const element = Object.hasOwn(elements, name) ? elements[name] : undefined
  const url = element && attributes.get(element.attribute)
  if (!element || url === undefined) return
  const title = squeezed(attributes.get('title') ?? '')
  return {
    url: url.trim(),
    text: squeezed(attributes.get('alt') ?? ''),
    ...(title && {title}),
    kind: element.kind,
    syntax: 'html',
    start,
    end
  }
}
