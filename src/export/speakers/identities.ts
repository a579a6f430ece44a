import type {Speaker} from '../../model.ts'
import {byCodeUnits} from '../by-code-units.ts'
import {counted} from '../counted.ts'
import {folded} from '../folded.ts'
import {slugs} from '../slugs.ts'
import type {Aliases} from './aliases.ts'
import type {NameReader} from './name-reader.ts'

/** Somebody, and all that tells of them. */
export interface Identity {
  name: string
  /** The name, without differences of case and width. */
  key: string
  slug: string
  /** Folded account names. */
  handles: ReadonlySet<string>
  /** As the posts have them, in order. */
  speakers: readonly Speaker[]
}

/** Everybody, by what posts say of them. */
export interface People {
  /** In the order of their keys. */
  all: readonly Identity[]
  of(speaker: Speaker): Identity | undefined
}

/** A speaker with the names that they are known by. */
interface Mention {
  speaker: Speaker
  /** Name without honorific, where it is not the handle. */
  text?: string
  /** Key of the name or the handle that they go by. */
  key: string
  /** Folded account name. */
  handle?: string
  /** Whether nothing but a handle says who it is. */
  isHandle: boolean
}

/**
 * Tell who is who. The same name is the same person, and so is a handle alone,
 * where it is the handle of one name only: a company's is that of many.
 */
export function identities(
  speakers: readonly Speaker[],
  aliases: Aliases,
  nameOf: NameReader
): People {
  const mentions = speakers.flatMap((speaker) =>
    mentionsOf(speaker, aliases, nameOf)
  )
  const owners = ownersOf(mentions)
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const [owner, ...others] = mention.isHandle
      ? (owners.get(mention.key) ?? [])
      : []
    const key = owner !== undefined && others.length === 0 ? owner : mention.key
    const group = groups.get(key) ?? []
    group.push(mention)
    groups.set(key, group)
  }
  const all = known(groups, aliases)
  const bySpeaker = new Map(
    all.flatMap((one) => one.speakers.map((speaker) => [speaker, one] as const))
  )
  return {all, of: (speaker) => bySpeaker.get(speaker)}
}

/** None where nothing says who it is. */
function mentionsOf(
  speaker: Speaker,
  {keys}: Aliases,
  nameOf: NameReader
): Mention[] {
  const {text, key} = nameOf(speaker.name ?? '')
  const handle = folded(
    speaker.handle ?? (key.startsWith('@') ? key : '')
  ).replace(/^@/, '')
  const isHandle = key === '' || key.replace(/^@/, '') === handle
  const alias = keys.get(key || handle) ?? keys.get(`@${handle}`)
  if (!key && !handle) return []
  return [
    {
      speaker,
      ...(!isHandle && {text}),
      key: alias ?? (isHandle ? handle : key),
      ...(handle && {handle}),
      isHandle: isHandle && alias === undefined
    }
  ]
}

/** Keys of the names that have a handle, by the handle. */
function ownersOf(
  mentions: readonly Mention[]
): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>()
  for (const {handle, key, isHandle} of mentions) {
    if (isHandle || !handle) continue
    owners.set(handle, (owners.get(handle) ?? new Set()).add(key))
  }
  return owners
}

function known(
  groups: ReadonlyMap<string, readonly Mention[]>,
  {names}: Aliases
): Identity[] {
  const slug = slugs()
  return [...groups]
    .map(([group, mentions]) => {
      const written = counted(mentions.flatMap(({text}) => text ?? []))
      const handles = mentions.flatMap(({handle}) => handle ?? [])
      const [account = group] = counted(
        mentions.flatMap(({speaker}) => speaker.handle ?? [])
      )
      const name = names.get(group) ?? written[0] ?? account
      return {
        group,
        name,
        key: folded(name),
        handles: new Set(handles),
        speakers: mentions.map(({speaker}) => speaker)
      }
    })
    .sort((a, b) => byCodeUnits(a.key, b.key) || byCodeUnits(a.group, b.group))
    .map(({group, ...identity}) => ({...identity, slug: slug(identity.name)}))
}
