import {tzlib_get_timezones} from 'timezones-ical-library'
import type {Post} from '../../model.ts'
import {inCode} from '../../source/message.ts'

/** Options of `toCalendar`. */
export interface CalendarOptions {
  /**
   * Day on which the talks of a post are given, `YYYY-MM-DD`; `false` where it
   * is not known, and its talks are left out. Default: the date of the post.
   */
  date?: ((post: Post<unknown>) => string | false | undefined) | undefined
  /** Time zone of all talks, as IANA names it: `Asia/Taipei`. Default: none. */
  timeZone?: string | undefined
  /** Address of a post. Default: events have none. */
  url?: ((post: Post<unknown>) => string | undefined) | undefined
  /** Where the talks of a post are given. Default: events do not say. */
  location?: ((post: Post<unknown>) => string | undefined) | undefined
}

/** Options as the parts of a calendar see them. */
export interface CalendarSettings {
  date: (post: Post<unknown>) => string | false | undefined
  timeZone: string | undefined
  url: (post: Post<unknown>) => string | undefined
  location: (post: Post<unknown>) => string | undefined
}

/**
 * Resolve options of `toCalendar`.
 *
 * @throws TypeError
 *   Where an option is not of its type; the message names it.
 */
export function calendarSettings(options: CalendarOptions): CalendarSettings {
  const {timeZone} = options
  for (const name of ['date', 'url', 'location'] as const)
    if (options[name] !== undefined && typeof options[name] !== 'function')
      throw new TypeError(
        `Unexpected value, expected \`options.${name}\` as a function`
      )
  if (timeZone !== undefined && !isTimeZone(timeZone))
    throw new TypeError(
      `Unexpected time zone ${inCode(String(timeZone))}, expected \`options.timeZone\` as a name of IANA, such as \`Europe/Paris\``
    )
  const {date = none, url = none, location = none} = options
  return {date, timeZone, url, location}
}

/** Whether a text is a time zone as IANA names it. */
export function isTimeZone(name: unknown): boolean {
  return typeof name === 'string' && tzlib_get_timezones().includes(name)
}

function none(): undefined {
  return undefined
}
