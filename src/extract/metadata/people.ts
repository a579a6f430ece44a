import type {JsonValue, Person} from '../../model.ts'
import {type Data, facts, isData, textOf} from './fact.ts'

/** `Name <name@example.com>`, `Name (https://example.com)`. */
const behind = /^(.*?)\s*[<(]([^<>()]+)[>)]$/

/** An address of electronic mail. */
const email = /^[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}$/i

/** `Name@Company`, in archives of talks. */
const employed = /^([^@]+?)\s*@\s*(\S[^@]*)$/

/** What stands between two people on one line. */
const between = / ?[,，、;；] ?| (?:&|and) /

/** Who wrote a post: `author` or `authors`, as text, a map or a list. */
export function authors(data: Data): Person[] {
  for (const {value} of facts(data, ['authors', 'author'])) {
    const people = peopleOf(value)
    if (people.length > 0) return people
  }
  return []
}

function peopleOf(value: JsonValue): Person[] {
  if (Array.isArray(value)) return value.flat(2).flatMap(onePerson)
  if (isData(value)) return onePerson(value)
  return line(value).split(between).flatMap(onePerson)
}

function onePerson(value: JsonValue): Person[] {
  if (isData(value)) return fromData(value)
  const text = line(value)
  return text ? fromText(text) : []
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
  const one = (...names: string[]): string | undefined =>
    facts(data, names)
      .map(({value}) => textOf(value))
      .find(Boolean)
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
