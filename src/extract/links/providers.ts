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

/** A path of the table, taken apart. */
interface Path {
  parts: Part[]
  /** Whether any parts may follow. */
  isOpen: boolean
  /** Field of the query that holds an id. */
  field: string | undefined
  role: LinkRole | undefined
}

/** What is around the id in a part of a path, or the part where none is. */
type Part = string | {before: string; after: string; isNumber: boolean}

interface Site {
  provider: string
  paths: Path[]
  reserved: readonly string[]
}

const byHost = new Map<string, Site[]>()
for (const service of services) {
  const {provider, reserved = []} = service
  const site = {provider, reserved, paths: service.paths.map(path)}
  for (const host of service.hosts)
    byHost.set(host, [...(byHost.get(host) ?? []), site])
}

/**
 * The service that an address leads to, by its host and path.
 *
 * A relative or broken address has none; one without a scheme (`//host/…`) is
 * read as the web reads it.
 */
export function provider(address: string): Provider | undefined {
  const url = webUrl(address)
  const sites = url && sitesOf(url.hostname)
  if (!sites) return
  const given = parts(url.pathname)
  for (const {provider, paths, reserved} of sites)
    for (const path of paths) {
      const id = idAt(path, given, url, reserved)
      if (id === undefined) continue
      const {role} = path
      return {provider, ...(id && {id}), ...(role && {role})}
    }
  const [first] = sites
  return first && {provider: first.provider}
}

function webUrl(address: string): URL | undefined {
  const absolute = address.startsWith('//') ? `https:${address}` : address
  if (!/^https?:\/\//i.test(absolute)) return
  // Most addresses are of no service, which their host says by itself.
  const host = /^https?:\/\/([a-z\d.-]+)(?:[/?#]|$)/i.exec(absolute)?.[1]
  if (host && !sitesOf(host)) return
  try {
    return new URL(absolute)
  } catch {
    return
  }
}

/** Services of a host, or of the domain that it is part of. */
function sitesOf(hostname: string): Site[] | undefined {
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

function path([written, role]: Service['paths'][number]): Path {
  const [segments = '', query] = written.split('?')
  const all = parts(segments)
  const isOpen = all.at(-1) === '**'
  return {
    parts: (isOpen ? all.slice(0, -1) : all).map(part),
    isOpen,
    field: query?.slice(0, query.indexOf('=')),
    role
  }
}

function part(written: string): Part {
  const mark = /:(id|number)/.exec(written)
  return mark
    ? {
        before: written.slice(0, mark.index),
        after: written.slice(mark.index + mark[0].length),
        isNumber: mark[1] === 'number'
      }
    : written
}

function parts(path: string): string[] {
  return path.split('/').filter(Boolean)
}

/**
 * What an address has where a path of the table says `:id`; empty where the
 * path has none, nothing where it does not fit.
 */
function idAt(
  {parts: wanted, isOpen, field}: Path,
  given: readonly string[],
  url: URL,
  reserved: readonly string[]
): string | undefined {
  if (given.length < wanted.length) return
  if (given.length > wanted.length && !isOpen) return
  const isPage = given.slice(0, 1).some((first) => reserved.includes(first))
  if (isPage && isId(wanted[0])) return
  const ids: string[] = []
  for (const [index, part] of given.slice(0, wanted.length).entries()) {
    const id = match(wanted[index], part)
    if (id === undefined) return
    if (id) ids.push(id)
  }
  if (field !== undefined) {
    const id = url.searchParams.get(field)
    if (!id) return
    ids.push(id)
  }
  return ids.join('/')
}

/** Whether a part begins with its id. */
function isId(part: Part | undefined): boolean {
  return typeof part === 'object' && part.before === ''
}

/** What of a path's part is its id; empty where it names none. */
function match(wanted: Part | undefined, given: string): string | undefined {
  if (wanted === '*') return ''
  if (typeof wanted !== 'object')
    return wanted === given.toLowerCase() ? '' : undefined
  const {before, after, isNumber} = wanted
  if (!given.startsWith(before) || !given.endsWith(after)) return
  const id = given.slice(before.length, given.length - after.length)
  return !id || (isNumber && !/^\d+$/.test(id)) ? undefined : decoded(id)
}

function decoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
