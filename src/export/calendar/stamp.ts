import type {Post} from '../../model.ts'
import type {EventDay} from '../event-day.ts'
import {utcTime} from '../utc-time.ts'

/** When an event was last written, in UTC: as the post was, else on its day. */
export function stamp({metadata}: Post<unknown>, day: EventDay): string {
  const {
    date,
    time = '00:00',
    offset = 'Z'
  } = metadata.updated ?? metadata.date ?? {date: day.date}
  return (
    utcTime(`${date}T${time}${offset}`) ??
    utcTime(`${day.date}T00:00Z`) ??
    epoch
  )
}

/** Of a day that is none, as no post has. */
const epoch = '1970-01-01T00:00:00Z'
