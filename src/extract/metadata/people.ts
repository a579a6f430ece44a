import type {JsonValue, Person} from '../../model.ts'
import {type Data, fact, type Index, indexed, isData, textOf} from './fact.ts'

/** `Name <name@example.com>`, `Name (https://example.com)`. */
const behind = /^(.*?)\s*[<(]([^<>()]+)[>)]$/

/** An address of electronic mail. */
const email = /^[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}$/i

/** `Name@Company`, in archives of talks. */
const employed = /^([^@]+?)\s*@\s*(\S[^@]*)$/

/** What stands between two people on one line. */
const between = / ?[，、;；] ?|,? (?:&|and) /

/** How the words of a name begin: with a capital, or they are particles. */
const word = /^(?:@?\P{Ll}|(?:d[aeiu]|la|v[ao]n|d['’].*)$)/u

/** Who wrote a post: `author` or `authors`, as text, a map or a list. */
export function authors(index: Index): Person[] {
  const found = fact(index, ['authors', 'author'], (value) => {
    const people = peopleOf(value)
    return people.length > 0 ? people : undefined
  })
  return found ?? []
}

function peopleOf(value: JsonValue): Person[] {
  if (Array.isArray(value)) return value.flat(2).flatMap(peopleOf)
  return isData(value) ? fromData(value) : listed(line(value)).flatMap(fromText)
}

/** Names on one line; a comma is between two only where both are names. */
function listed(text: string): string[] {
  const parts = text.split(between).filter(Boolean)
  return parts.flatMap((part) => {
    const names = part.split(/ ?, ?/).filter(Boolean)
    return names.every(isName) ? names : [part]
  })
}

/** Whether text can be a name: an account, or words with capitals. */
function isName(text: string): boolean {
  const words = text.split(' ')
  return words.length === 1 || words.every((one) => word.test(one))
}

/** Text on one line, with single spaces. */
function line(value: JsonValue): string {
  return (textOf(value) ?? '').replace(/\s+/g, ' ')
}

function fromText(text: string): Person[] {
  const [, before = '', inside = ''] = behind.exec(text.slice(0, 500)) ?? []
  if (before && email.test(inside)) return [{name: before, email: inside}]
  if (before && isUrl(inside)) return [{name: before, url: inside}]
  if (before && inside.startsWith('@'))
    return [{name: before, handle: inside.slice(1)}]
  if (email.test(text))
    return [{name: text.slice(0, text.indexOf('@')), email: text}]
  if (/^@\S+$/.test(text)) return [{name: text.slice(1), handle: text.slice(1)}]
  const [, name, organization] = employed.exec(text.slice(0, 500)) ?? []
  return name && organization ? [{name, organization}] : [{name: text}]
}

function fromData(data: Data): Person[] {
  const index = indexed(data)
  const one = (...names: string[]): string | undefined =>
    fact(index, names, textOf)
  const handle = one('handle', 'username', 'twitter', 'github', 'mastodon')
  const name = one('name', 'fullname', 'displayname', 'title') ?? handle
  if (!name) return []
  const url = one('url', 'website', 'homepage', 'link', 'href', 'site')
  const mail = one('email', 'mail')
  const organization = one(
    'organization',
    'organisation',
    'company',
    'org',
    'affiliation'
  )
  const account =
    handle && !isUrl(handle) ? handle.replace(/^@/, '') : undefined
  const home = url ?? (handle && isUrl(handle) ? handle : undefined)
  return [
    {
      name: name.replace(/^@(?=\S+$)/, ''),
      ...(account && {handle: account}),
      ...(mail && {email: mail}),
      ...(home && {url: home}),
      ...(organization && {organization})
    }
  ]
}

function isUrl(text: string): boolean {
  return /^(?:https?:)?\/\//i.test(text)
}
