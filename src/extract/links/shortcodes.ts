import type {Document} from '../../source/document.ts'
import type {FoundLink} from './found-link.ts'
import type {LinkNodes} from './nodes.ts'
import {squeezed} from './plain-text.ts'
import {
  type ShortcodeArguments,
  shortcodeArguments
} from './shortcode-arguments.ts'
import {
  type EmbedName,
  embedAddress,
  embedName,
  isAddress
} from './shortcode-names.ts'
import {silentPlaces} from './silent-places.ts'

/** Braces of the generators: Hugo, Jekyll and Hexo, Eleventy. */
const braces: readonly [string, string][] = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{{', '}}'],
  ['{%', '%}']
]

/** Tags whose content the generator does not run. */
const verbatim: ReadonlySet<string> = new Set([
  'codeblock',
  'comment',
  'highlight',
  'raw',
  'verbatim'
])

/** Names under which a shortcode is given its target, best first. */
const targetNames = ['src', 'url', 'href', 'id', 'key', 'image', 'file', 'path']

/**
 * Embeds and images that a generator makes of its own notations.
 *
 * They may stand anywhere in the body, in raw HTML and across Markdown's own
 * syntax too, but not in code or in an HTML comment; so the text is read and
 * not the tree, once from its start to its end.
 */
export function shortcodes(
  nodes: LinkNodes,
  document: Document,
  start: number
): FoundLink[] {
  const {text} = document
  const found: FoundLink[] = []
  if (!/\{[{%]/.test(text)) return found
  const silent = silentPlaces(nodes, document)
  const find = finder(text)
  let at = find('{', start)
  while (at < text.length) {
    const place = silent(at)
    const pair = braces.find(([open]) => text.startsWith(open, at))
    if (place || !pair) at = find('{', place?.end ?? at + 1)
    else at = find('{', shortcode(at, pair))
  }
  return found

  /** Read what stands between braces; tell where to go on. */
  function shortcode(at: number, [open, closing]: [string, string]): number {
    const inside = at + open.length
    const close = find(closing, inside)
    if (close >= text.length || isBroken(inside, close)) return inside
    const end = close + closing.length
    const call = callOf(text.slice(inside, close), open)
    const link = call && embed(call)
    if (link) found.push({...link, start: at, end})
    return call && verbatim.has(call.name) ? behind(call.name, end) : end
  }

  /** Whether what looks like the end of a shortcode is another's. */
  function isBroken(inside: number, close: number): boolean {
    return (
      find('{{', inside) < close ||
      find('{%', inside) < close ||
      silent(close) !== undefined
    )
  }

  /** Where a verbatim tag ends; where nothing ends it, it has no content. */
  function behind(tag: string, start: number): number {
    const end = find(`end${tag}`, start)
    return end < text.length ? end : start
  }
}

/** A shortcode's name and what it is given. */
interface Call extends ShortcodeArguments {
  name: string
}

function callOf(text: string, open: string): Call | undefined {
  // `{{</* … */>}}` shows a shortcode and does not run it.
  if (text.startsWith('/*')) return
  const call = shortcodeArguments(text.replace(/^-|[-/]$/g, ''))
  const {values, named, filter} = call
  if (open === '{{')
    return filter && values.length === 1 ? {...call, name: filter} : undefined
  const [name = '', first = '', ...rest] = values
  if (!name.startsWith('include') && name !== 'partial')
    return {...call, name, values: values.slice(1)}
  const path = first.slice(first.lastIndexOf('/') + 1)
  const file = path.slice(0, path.search(/\.|$/))
  return {...call, name: named.get('provider') ?? file, values: rest}
}

function embed(call: Call): Omit<FoundLink, 'start' | 'end'> | undefined {
  const known = embedName(call.name)
  if (!known) return
  const target = targetOf(call, known)
  if (!target) return
  const {named} = call
  const {kind} = known
  const title = squeezed(named.get('title') ?? '')
  const alt =
    named.get('alt') ?? (kind === 'image' ? textBehind(call, target) : '')
  return {
    url: known.address ? embedAddress(known.address, target) : target,
    text: squeezed(alt),
    ...(title && {title}),
    kind,
    syntax: 'shortcode',
    rendered: false
  }
}

/** What a shortcode embeds: an address, or an id that its name completes. */
function targetOf(call: Call, {kind, address}: EmbedName): string | undefined {
  const {values, named} = call
  const given = targetNames.find((name) => named.get(name)?.trim())
  if (given) return named.get(given)?.trim()
  if (!address) {
    const isTarget = kind === 'image' ? isPath : isAddress
    return values.find(isTarget)?.trim()
  }
  const [first = '', second] = values.map((value) => value.trim())
  // Hugo's `gist user id`: the two are one name.
  const isPair = second !== undefined && address.includes('gist.')
  return isPair ? `${first}/${second}` : first
}

function isPath(value: string): boolean {
  return !/\s/.test(value) && /[/.]/.test(value)
}

function textBehind({values}: Call, target: string): string {
  return values[values.indexOf(target) + 1] ?? ''
}

/** Next place of a mark, remembered, so that none is looked for twice. */
function finder(text: string): (mark: string, from: number) => number {
  const next = new Map<string, number>()
  return (mark, from) => {
    const known = next.get(mark)
    if (known !== undefined && known >= from) return known
    const index = text.indexOf(mark, from)
    const place = index < 0 ? text.length : index
    next.set(mark, place)
    return place
  }
}
