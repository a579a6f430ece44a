import type {Root} from 'mdast'
import type {Link} from '../model.ts'
import type {FrontMatter} from '../parse/front-matter.ts'
import type {Document} from '../source/document.ts'
import type {FoundLink} from './links/found-link.ts'
import {htmlLinks} from './links/html-links.ts'
import {labels} from './links/labels.ts'
import {markdownLinks} from './links/markdown-links.ts'
import {matterLinks} from './links/matter-links.ts'
import {nodes} from './links/nodes.ts'
import {provider} from './links/providers.ts'
import {type LinkWords, role} from './links/roles.ts'
import {shortcodes} from './links/shortcodes.ts'

const noWords: LinkWords = {role: () => undefined}

/**
 * Every link of a post, in document order; an outer link before the image in
 * it, and those of front matter first.
 */
export function links(
  tree: Root,
  document: Document,
  matter: FrontMatter,
  words: LinkWords = noWords
): Link[] {
  const all = nodes(tree)
  const body = joined(
    [
      ...markdownLinks(all, document),
      ...htmlLinks(all, document),
      ...shortcodes(all, document, matter.end)
    ].filter(({start}) => start >= matter.end)
  )
  const label = body.length ? labels(all, document) : () => ''
  let back = matter.end
  return [
    ...matterLinks(matter, words)
      .sort(byPlace)
      .map(({key, ...found}) => link(found, key)),
    ...body.map((found) => {
      const before = label(found.start, back)
      if (found.start >= back) back = found.end
      return link(found, before)
    })
  ]

  // Written out: a post has many a link, and spreading one is slow.
  function link(found: FoundLink, before: string): Link {
    const {url, text, title, kind, syntax, rendered, start, end} = found
    const service = provider(found.address ?? url)
    const leadsTo = role(found, before, service?.role, words)
    const result: Omit<Link, 'position'> = {url, text, kind, syntax}
    if (title) result.title = title
    if (leadsTo) result.role = leadsTo
    if (service) result.provider = service.provider
    if (service?.id) result.id = service.id
    if (rendered === false) result.rendered = rendered
    return Object.assign(result, {position: document.position(start, end)})
  }
}

/**
 * Links in order; a bare address in a shortcode that embeds that very address
 * is one link with it, and a renderer does make a link of it.
 */
function joined(found: FoundLink[]): FoundLink[] {
  const sorted = found.sort(byPlace)
  const links: FoundLink[] = []
  let shortcode: FoundLink | undefined
  for (const link of sorted) {
    if (
      shortcode?.rendered === false &&
      link.syntax === 'literal' &&
      link.end <= shortcode.end &&
      link.url === shortcode.url
    )
      delete shortcode.rendered
    else links.push(link)
    if (link.syntax === 'shortcode') shortcode = link
  }
  return links
}

function byPlace(a: FoundLink, b: FoundLink): number {
  return a.start - b.start || b.end - a.end
}
