import type {HtmlToken} from '../../parse/html.ts'
import {embedAddress, embedName} from '../links/shortcode-names.ts'

/** What components add to the name of the service that they show. */
const additions = /^lite|(?:embed|player|video)$/g

/**
 * Address of what an element embeds: its own, or of what a component shows by
 * an address or an id, `<ReactPlayer url="…" />`, `<YouTube videoId="…" />`.
 */
export function embedded({
  name,
  attributes
}: Extract<HtmlToken, {type: 'open'}>): string | undefined {
  if (name === 'img') return
  const source = attributes.get('src') ?? attributes.get('url')
  if (source) return source
  const id = attributes.get('videoid') ?? attributes.get('id')
  const address = id && embedName(name.replace(additions, ''))?.address
  return address ? embedAddress(address, id) : undefined
}
