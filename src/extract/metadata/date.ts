import type {PostDate} from '../../model.ts'
import {isDay} from '../../parse/calendar.ts'

/** Names of months in the dates of RFC 2822, of JavaScript and of prose. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The first day of one or several: `7th`, `7 - 10`. */
const day = '(\\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?\\d{1,2}(?:st|nd|rd|th)?)?'

const month = '([a-z]{3})[a-z]{0,6}\\.?'

/** Notations of a date, with the order in which they name its parts. */
const notations: {pattern: RegExp; order: string}[] = [
  {pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, order: 'y-md'},
  {pattern: /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/, order: 'ymd'},
  {pattern: /^(\d{4})(\d{2})(\d{2})(?!\d)/, order: 'ymd'},
  {pattern: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/, order: 'n-ny'},
  {
    pattern: new RegExp(
      `^(?:[a-z]{3,9},? )?${month} ${day},? (\\d{4})\\b`,
      'i'
    ),
    order: 'mdy'
  },
  {
    pattern: new RegExp(
      `^(?:[a-z]{3,9},? )?${day} (?:of )?${month},? (\\d{4})\\b`,
      'i'
    ),
    order: 'dmy'
  }
]

/** A time of day behind a date, with its zone. */
const clock =
  /^[T ,]{0,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?([ap]m\b)? ?(Z\b|UTC|GMT)? ?(?:([+-])(\d{1,2}):?(\d{2})?(?!\d))?/i

/** Longer text is no date. */
const longest = 99

/**
 * Read a date as authors write it, or nothing where the day cannot be told.
 *
 * No time zone is applied: the day is the author's own. Of several days it is
 * the first. `3/4/2016` is not read, as nobody can tell its month.
 */
export function dateOf(text: string): Omit<PostDate, 'from'> | undefined {
  if (text.length > longest) return
  const line = text.trim().replace(/\s+/g, ' ')
  for (const {pattern, order} of notations) {
    const found = pattern.exec(line)
    const date = found && isoDate(found.slice(1), order)
    if (date) return {text, date, ...timeOf(line.slice(found[0].length))}
  }
  return
}

function isoDate(parts: readonly string[], order: string): string | undefined {
  const part = (name: string): string => parts[order.indexOf(name)] ?? ''
  let month = part('m') || part('n')
  let day = part('d') || (parts[order.lastIndexOf('n')] ?? '')
  if (order.includes('n')) {
    if (Number(month) <= 12 && Number(day) <= 12 && month !== day) return
    if (Number(month) > 12) [month, day] = [day, month]
  }
  const number = /\d/.test(month)
    ? Number(month)
    : months.indexOf(month.toLowerCase()) + 1
  if (!isDay(Number(part('y')), number, Number(day))) return
  return `${part('y')}-${padded(number)}-${padded(Number(day))}`
}

function timeOf(rest: string): Pick<PostDate, 'time' | 'offset'> {
  const found = clock.exec(rest)
  if (!found) return {}
  const [, hours, minutes, seconds, half, zone, sign, east, more] = found
  const hour =
    (Number(hours) % (half ? 12 : 24)) + (/p/i.test(half ?? '') ? 12 : 0)
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60)
    return {}
  const time = [padded(hour), minutes, seconds].filter(Boolean).join(':')
  if (sign)
    return {time, offset: `${sign}${padded(Number(east))}:${more ?? '00'}`}
  return {time, ...(zone && {offset: 'Z'})}
}

function padded(number: number): string {
  return String(number).padStart(2, '0')
}
