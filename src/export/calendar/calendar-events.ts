import ICAL from 'ical.js'
import type {Post, Talk} from '../../model.ts'
import {hash} from '../../report/hash.ts'
import {printableValue} from '../../report/printable.ts'
import {checkedDate, type EventDay, eventDay, talkSpan} from '../event-day.ts'
import {utcTime} from '../utc-time.ts'
import {foldedLines} from './folded-lines.ts'
import type {CalendarSettings} from './options.ts'
import {stamp} from './stamp.ts'

/** The talks of a post that have a time, as events, if the post has a day. */
export function calendarEvents(
  post: Post<unknown>,
  set: CalendarSettings
): string {
  const day = eventDay(post, checkedDate(set.date(post)))
  if (!day) return ''
  const counts = new Map<string, number>()
  return post.talks
    .map((talk) => {
      const count = (counts.get(talk.title) ?? 0) + 1
      counts.set(talk.title, count)
      return talk.time
        ? event(post, {...talk, time: talk.time}, count, day, set)
        : ''
    })
    .join('')
}

function event(
  post: Post<unknown>,
  talk: Talk & Required<Pick<Talk, 'time'>>,
  count: number,
  day: EventDay,
  set: CalendarSettings
): string {
  const component = new ICAL.Component('vevent')
  const text = (name: string, value: string | undefined): void => {
    if (value) component.addPropertyWithValue(name, value)
  }
  const time = (name: string, local: string | undefined): void => {
    if (local === undefined) return
    const {timeZone} = set
    const isFixed = timeZone === undefined && day.offset !== undefined
    const value = (isFixed && utcTime(`${local}${day.offset}`)) || `${local}:00`
    const property = component.addPropertyWithValue(
      name,
      ICAL.Time.fromDateTimeString(value)
    )
    if (timeZone !== undefined) property.setParameter('tzid', timeZone)
  }
  const {start, end} = talkSpan(day, talk.time)
  text('uid', `${identity(post, talk, count)}@talkmark`)
  component.addPropertyWithValue(
    'dtstamp',
    ICAL.Time.fromDateTimeString(stamp(post, day))
  )
  time('dtstart', start)
  time('dtend', end)
  text('summary', printableValue(talk.title || (post.metadata.title ?? '')))
  text('description', description(talk))
  text('location', printableValue(set.location(post) ?? ''))
  text('url', printableValue(set.url(post) ?? ''))
  return foldedLines(component.toString())
}

/** The same talk in the same post is the same event, wherever it stands. */
function identity(
  {path, metadata}: Post<unknown>,
  {title}: Talk,
  count: number
): string {
  const post = path ?? `${metadata.date?.date ?? ''} ${metadata.title ?? ''}`
  return hash([post, title, count].join('\n'))
}

function description({speakers, links}: Talk): string {
  return [
    ...speakers.map(({name, handle, role, organization}) =>
      [name ?? handle, role, organization].filter(Boolean).join(', ')
    ),
    ...links
      .filter(({role}) => role === 'slides' || role === 'video')
      .map(({url}) => url)
  ]
    .map(printableValue)
    .join('\n')
}
