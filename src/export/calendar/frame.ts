import {tzlib_get_ical_block} from 'timezones-ical-library'
import type {CalendarSettings} from './options.ts'

/** What stands in front of the events of a calendar. */
export function calendarStart({timeZone}: CalendarSettings): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//talkmark//talkmark//EN',
    'CALSCALE:GREGORIAN',
    // The rules of the time zone, as RFC 5545 wants them; readers know its name.
    ...(timeZone === undefined ? [] : [rulesOf(timeZone)])
  ]
  return `${lines.join('\r\n')}\r\n`
}

/** What stands behind them. */
export const calendarEnd = 'END:VCALENDAR\r\n'

function rulesOf(timeZone: string): string {
  return tzlib_get_ical_block(timeZone)[0] ?? ''
}
