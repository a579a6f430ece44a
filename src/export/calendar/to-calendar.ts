import type {Post} from '../../model.ts'
import {calendarEvents} from './calendar-events.ts'
import {calendarEnd, calendarStart} from './frame.ts'
import {type CalendarOptions, calendarSettings} from './options.ts'

/**
 * Make a calendar (iCalendar, RFC 5545) of the talks of posts that have a time
 * of day and a date; others are left out.
 *
 * The day of a talk is the date of its post, unless the option `date` knows it
 * better. Its clock is that of the option `timeZone`, else that of the offset
 * that the date of the post has, else whatever clock is where it is read: a
 * floating time. An offset `Z` is a tool's and counts as none.
 *
 * The same posts give the same calendar: events are stamped by the date of the
 * post, and known by its path and the title of the talk. Control characters are
 * escaped, as `\x1b`.
 *
 * @param posts
 *   The posts, in the order of the calendar.
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   The calendar, lines ended by CRLF and folded. One without a talk has no
 *   events.
 * @throws TypeError
 *   Where an argument is not of its type, or the time zone is not known.
 */
export function toCalendar(
  posts: Iterable<Post<unknown>>,
  options: CalendarOptions = {}
): string {
  if (typeof posts?.[Symbol.iterator] !== 'function')
    throw new TypeError('Unexpected value, expected `posts` as an iterable')
  const set = calendarSettings(options)
  const events = Array.from(posts, (post) => calendarEvents(post, set))
  return calendarStart(set) + events.join('') + calendarEnd
}
