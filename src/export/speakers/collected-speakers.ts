import type {CollectedSpeaker, CollectedTalk} from '../collection.ts'
import {counted} from '../counted.ts'
import type {People} from './identities.ts'

/** Everybody who gives a talk, with what is known of them. */
export function collectedSpeakers(
  {all}: People,
  talks: readonly CollectedTalk[]
): CollectedSpeaker[] {
  const given = new Map<string, Set<CollectedTalk>>()
  for (const talk of talks)
    for (const {slug} of talk.speakers)
      if (slug !== undefined)
        given.set(slug, (given.get(slug) ?? new Set()).add(talk))
  return all.map(({name, slug, speakers}) => ({
    name,
    slug,
    names: counted(speakers.flatMap((one) => one.name ?? [])),
    handles: counted(speakers.flatMap((one) => one.handle ?? [])),
    roles: once(speakers.flatMap(({role}) => role ?? [])),
    organizations: once(
      speakers.flatMap(({organization}) => organization ?? [])
    ),
    urls: once(speakers.flatMap(({url}) => url ?? [])),
    talks: [...(given.get(slug) ?? [])]
  }))
}

function once(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
