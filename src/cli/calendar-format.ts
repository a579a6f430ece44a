import {calendarEvents} from '../export/calendar/calendar-events.ts'
import {calendarEnd, calendarStart} from '../export/calendar/frame.ts'
import {calendarSettings} from '../export/calendar/options.ts'
import type {Format} from './format.ts'

/** Talks that have a time, as one calendar. */
export function calendarFormat({
  timeZone
}: {
  timeZone: string | undefined
}): Format {
  const set = calendarSettings({timeZone})
  return {
    open: calendarStart(set),
    text: (post) => calendarEvents(post, set),
    between: '',
    close: calendarEnd,
    isWhole: true
  }
}
