import type {LinkRole} from '../../model.ts'
import {type Service, services} from './provider-table.ts'

/** Where an address leads. */
export interface Provider {
  /** Name of the service. */
  provider: string
  /** The service's own name for the thing. */
  id?: string
  /** What things of this kind are. */
  role?: LinkRole
}

const byHost = new Map<string, Service[]>()
for (const service of services)
  for (const host of service.hosts)
    byHost.set(host, [...(byHost.get(host) ?? []), service])

/**
 * The service that an address leads to, by its host and path.
 *
 * A relative or broken address has none; one without a scheme (`//host/…`) is
 * read as the web reads it.
 */
export function provider(address: string): Provider | undefined {
  const url = webUrl(address)
  const candidates = url && servicesOf(url.hostname)
  if (!candidates) return
  for (const service of candidates)
    for (const [path, role] of service.paths) {
      const id = idAt(path, url, service.reserved)
      if (id === undefined) continue
      return {
        provider: service.provider,
        ...(id && {id}),
        ...(role && {role})
      }
    }
  const [first] = candidates
  return first && {provider: first.provider}
}

function webUrl(address: string): URL | undefined {
  const absolute = address.startsWith('//') ? `https:${address}` : address
  if (!/^https?:\/\//i.test(absolute)) return
  try {
    return new URL(absolute)
  } catch {
    return
  }
}

/** Services of a host, or of the domain that it is part of. */
function servicesOf(hostname: string): Service[] | undefined {
  let host = hostname.toLowerCase()
  // No host of the table has more labels than fit in a name of DNS.
  for (let labels = 0; labels < 128; labels++) {
    const found = byHost.get(host)
    if (found) return found
    const dot = host.indexOf('.')
    if (dot < 0) return
    host = host.slice(dot + 1)
  }
  return
}

/**
 * What an address has where a path of the table says `:id`; empty where the
 * path has none, nothing where it does not fit.
 */
function idAt(
  path: string,
  url: URL,
  reserved: readonly string[] = []
): string | undefined {
  const [segments = '', query] = path.split('?')
  const wanted = parts(segments)
  const given = parts(url.pathname)
  const isOpen = wanted.at(-1) === '**'
  if (isOpen) wanted.pop()
  if (given.length < wanted.length) return
  if (given.length > wanted.length && !isOpen) return
  if (wanted[0]?.startsWith(':') && reserved.includes(given[0] ?? '')) return
  const ids: string[] = []
  for (const [index, part] of wanted.entries()) {
    const id = match(part, given[index] ?? '')
    if (id === undefined) return
    if (id) ids.push(id)
  }
  if (query !== undefined) {
    const id = url.searchParams.get(query.slice(0, query.indexOf('=')))
    if (!id) return
    ids.push(id)
  }
  return ids.join('/')
}

function parts(path: string): string[] {
  return path.split('/').filter(Boolean)
}

/** What of a path's part is its id; empty where it names none. */
function match(wanted: string, given: string): string | undefined {
  if (wanted === '*') return ''
  const mark = /:(id|number)/.exec(wanted)
  if (!mark) return wanted === given.toLowerCase() ? '' : undefined
  const before = wanted.slice(0, mark.index)
  const after = wanted.slice(mark.index + mark[0].length)
  if (!given.startsWith(before) || !given.endsWith(after)) return
  const id = given.slice(before.length, given.length - after.length)
  if (!id || (mark[1] === 'number' && !/^\d+$/.test(id))) return
  return decoded(id)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
