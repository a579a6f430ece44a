import type {Link, Post, Talk} from '../../model.ts'
import {address} from './address.ts'
import type {NodeReference, PresentationNode, VideoObjectNode} from './graph.ts'
import type {JsonLdSettings} from './options.ts'
import {performer} from './people.ts'

/** What there is to see of a talk. */
export interface TalkMedia {
  nodes: (VideoObjectNode | PresentationNode)[]
  recordings: NodeReference[]
  slides: NodeReference[]
}

/** A link to a recording or to slides. */
interface Medium {
  link: Link
  /** Its address, for others to follow. */
  url: string
  talk: Talk
  /** Name of the talk's node. */
  of: string
}

/** Recordings and slides of each talk of a post, each address once. */
export function media(
  {talks}: Post<unknown>,
  set: JsonLdSettings
): TalkMedia[] {
  return talks.map((talk, index) => {
    const of = `talk-${index + 1}`
    const nodes = once(talk, of, set.url).map((medium, number) => {
      const id = set.id(`${of}-link-${number + 1}`)
      return medium.link.role === 'video'
        ? video(medium, id, set)
        : slides(medium, id, set)
    })
    return {
      nodes,
      recordings: references(nodes, 'VideoObject'),
      slides: references(nodes, 'PresentationDigitalDocument')
    }
  })
}

function once(talk: Talk, of: string, base: string | undefined): Medium[] {
  const found = new Map<string, Medium>()
  for (const link of talk.links) {
    if (link.role !== 'video' && link.role !== 'slides') continue
    const url = address(link.url, base)
    const key = `${link.role} ${url}`
    if (url !== undefined && !found.has(key))
      found.set(key, {link, url, talk, of})
  }
  return [...found.values()]
}

function video(
  {link, url, talk, of}: Medium,
  id: string,
  set: JsonLdSettings
): VideoObjectNode {
  const thumbnailUrl = set.thumbnailUrl(link)
  const uploadDate = set.uploadDate(link)
  return {
    '@type': 'VideoObject',
    '@id': id,
    ...nameOf(talk, link),
    ...(link.kind === 'embed' ? {embedUrl: url} : {url}),
    ...(thumbnailUrl !== undefined && {thumbnailUrl}),
    ...(uploadDate !== undefined && {uploadDate}),
    recordedAt: {'@id': set.id(of)}
  }
}

function slides(
  {link, url, talk}: Medium,
  id: string,
  set: JsonLdSettings
): PresentationNode {
  const author = talk.speakers.flatMap((one) => performer(one, set.url))
  return {
    '@type': 'PresentationDigitalDocument',
    '@id': id,
    ...nameOf(talk, link),
    url,
    ...(author.length > 0 && {author})
  }
}

function nameOf({title}: Talk, {text}: Link): {name?: string} {
  const name = title || text
  return name ? {name} : {}
}

function references(
  nodes: TalkMedia['nodes'],
  type: TalkMedia['nodes'][number]['@type']
): NodeReference[] {
  return nodes
    .filter((node) => node['@type'] === type)
    .map((node) => ({'@id': node['@id']}))
}
