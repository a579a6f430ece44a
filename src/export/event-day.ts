import type {Post, PostDate, TalkTime} from '../model.ts'
import {utcTime} from './utc-time.ts'

/** Day of an event, `YYYY-MM-DD`, and what its clocks show. */
export interface EventDay {
  date: string
  /** `±HH:MM`, where the post says so. */
  offset?: string
}

/** When a talk begins and ends: ISO 8601 without offset. */
export interface TalkSpan {
  start: string
  end?: string
}

/**
 * Day on which the talks of a post are given: as asked, else the date of the
 * post.
 *
 * The offset of that date counts for the talks, but not `Z`: who writes it
 * mostly has a tool that does, wherever the event is.
 */
export function eventDay(
  {metadata: {date}}: Post<unknown>,
  asked: string | false | undefined
): EventDay | undefined {
  if (asked === false || (asked === undefined && !date)) return
  const offset = date?.offset === 'Z' ? undefined : date?.offset
  return {
    date: asked ?? date?.date ?? '',
    ...(offset !== undefined && {offset})
  }
}

/** When on a day a talk is given; one that ends before it begins goes on over midnight. */
export function talkSpan({date}: EventDay, {start, end}: TalkTime): TalkSpan {
  return {
    start: `${date}T${start}`,
    ...(end !== undefined && {
      end: `${end < start ? dayAfter(date) : date}T${end}`
    })
  }
}

/** A date of a post as ISO 8601, with all that the post has of it. */
export function isoDate({date, time, offset = ''}: PostDate): string {
  return time === undefined ? date : `${date}T${time}${offset}`
}

/**
 * An option that is a day, or `false`.
 *
 * @throws TypeError
 *   Where it is neither.
 */
export function checkedDate(
  value: string | false | undefined
): string | false | undefined {
  if (value === undefined || value === false || isDay(value)) return value
  throw new TypeError(
    'Unexpected value, expected `options.date` as a day, `YYYY-MM-DD`, or `false`'
  )
}

function isDay(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    utcTime(`${value}T00:00Z`)?.slice(0, 10) === value
  )
}

function dayAfter(day: string): string {
  // Hour 24 of a day is hour 0 of the next.
  return utcTime(`${day}T24:00Z`)?.slice(0, 10) ?? day
}
