import type {Link} from '../../model.ts'
import {checkedDate} from '../event-day.ts'

/** Where an event is: a place, or an address on the web. */
export type JsonLdLocation = {name?: string; address: string} | {url: string}

/** Options of `toJsonLd`: what no post says of itself. */
export interface JsonLdOptions {
  /**
   * Address of the post, absolute. Ids of nodes begin with it, and relative
   * links are resolved against it. Default: ids and links are relative to
   * whatever page the graph is on.
   */
  url?: string | undefined
  /**
   * Day of the event, `YYYY-MM-DD`; `false` where it is not known. Default:
   * the date of the post.
   */
  date?: string | false | undefined
  /** Where the event is. Default: no post says so, and nor does the graph. */
  location?: JsonLdLocation | undefined
  /** Address of a picture of a recording. Default: there is none. */
  thumbnailUrl?: ((link: Link) => string | undefined) | undefined
  /** When a recording was published, as ISO 8601. Default: it is not known. */
  uploadDate?: ((link: Link) => string | undefined) | undefined
}

/** Options as the parts of the graph see them. */
export interface JsonLdSettings {
  url: string | undefined
  date: string | false | undefined
  location: JsonLdLocation | undefined
  thumbnailUrl: (link: Link) => string | undefined
  uploadDate: (link: Link) => string | undefined
  /** The id of a node, by its name. */
  id(name: string): string
}

/**
 * Resolve options of `toJsonLd`.
 *
 * @throws TypeError
 *   Where an option is not of its type; the message names it.
 */
export function jsonLdSettings(options: JsonLdOptions): JsonLdSettings {
  const {url, location} = options
  if (url !== undefined && !(typeof url === 'string' && URL.canParse(url)))
    throw new TypeError(
      'Unexpected value, expected `options.url` as an absolute URL'
    )
  if (location !== undefined && !isLocation(location))
    throw new TypeError(
      'Unexpected value, expected `options.location` with an `address` or a `url`'
    )
  for (const name of ['thumbnailUrl', 'uploadDate'] as const)
    if (options[name] !== undefined && typeof options[name] !== 'function')
      throw new TypeError(
        `Unexpected value, expected \`options.${name}\` as a function`
      )
  const page = url?.replace(/#.*$/s, '') ?? ''
  return {
    url,
    date: checkedDate(options.date),
    location,
    thumbnailUrl: options.thumbnailUrl ?? none,
    uploadDate: options.uploadDate ?? none,
    id: (name) => `${page}#${name}`
  }
}

function isLocation(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false
  return (
    ('address' in value && typeof value.address === 'string') ||
    ('url' in value && typeof value.url === 'string')
  )
}

function none(): undefined {
  return undefined
}
