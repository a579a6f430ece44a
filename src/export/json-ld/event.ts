import type {Post, Talk} from '../../model.ts'
import {type EventDay, talkSpan} from '../event-day.ts'
import type {EventNode, PlaceNode, VirtualLocationNode} from './graph.ts'
import {languageOf} from './language-of.ts'
import type {TalkMedia} from './media.ts'
import type {JsonLdLocation, JsonLdSettings} from './options.ts'
import {performer} from './people.ts'

/**
 * The event of a post, with its talks; the talk itself where the post as a
 * whole is one. None where there are no talks.
 */
export function event(
  post: Post<unknown>,
  set: JsonLdSettings,
  given: readonly TalkMedia[],
  day: EventDay | undefined
): EventNode | undefined {
  const [only, ...others] = post.talks
  if (!only) return
  const {metadata} = post
  const shared: Partial<EventNode> = {
    ...languageOf(metadata),
    ...(set.url !== undefined && {url: set.url}),
    ...(set.location && {location: place(set.location)})
  }
  const talks = post.talks.map((talk, index) =>
    talkEvent(talk, index, shared, set, given[index], day)
  )
  const {title} = metadata
  const name = title ? {name: title} : {}
  const [whole] = talks
  if (whole && others.length === 0 && only.from === 'document')
    return {...name, ...whole}
  const id = set.id('event')
  return {
    '@type': 'Event',
    '@id': id,
    ...name,
    ...(day && {startDate: day.date}),
    ...shared,
    subEvent: talks.map((talk) => ({...talk, superEvent: {'@id': id}}))
  }
}

function talkEvent(
  {title, speakers, time}: Talk,
  index: number,
  shared: Partial<EventNode>,
  {id, url}: JsonLdSettings,
  given: TalkMedia | undefined,
  day: EventDay | undefined
): EventNode {
  const performers = speakers.flatMap((speaker) => performer(speaker, url))
  const {recordings = [], slides = []} = given ?? {}
  return {
    '@type': 'Event',
    '@id': id(`talk-${index + 1}`),
    ...(title && {name: title}),
    ...(day && dates(day, time)),
    ...shared,
    ...(performers.length > 0 && {performer: performers}),
    ...(recordings.length > 0 && {recordedIn: recordings}),
    ...(slides.length > 0 && {workFeatured: slides})
  }
}

function dates(
  day: EventDay,
  time: Talk['time']
): Pick<EventNode, 'startDate' | 'endDate'> {
  if (!time) return {startDate: day.date}
  const {offset = ''} = day
  const {start, end} = talkSpan(day, time)
  return {
    startDate: start + offset,
    ...(end !== undefined && {endDate: end + offset})
  }
}

function place(location: JsonLdLocation): PlaceNode | VirtualLocationNode {
  return 'url' in location
    ? {'@type': 'VirtualLocation', url: location.url}
    : {
        '@type': 'Place',
        ...(location.name !== undefined && {name: location.name}),
        address: location.address
      }
}
