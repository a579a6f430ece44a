import type {PostDate} from '../../model.ts'
import {isDay} from '../../parse/calendar.ts'

/** What a path says of its post. */
export interface PathFacts {
  date: PostDate
  slug: string
}

/** `2016-03-19-slug.md`, as Jekyll has it (`DATE_FILENAME_MATCHER`). */
const name = /^(\d{4})-(\d{1,2})-(\d{1,2})-(.+)\.[^.]+$/

/** Date and slug that Jekyll takes from the path of a post. */
export function pathFacts(path: string | undefined): PathFacts | undefined {
  const file = path?.slice(
    Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1
  )
  const [, year, month, day, slug] = name.exec(file ?? '') ?? []
  if (!year || !month || !day || !slug) return
  if (!isDay(Number(year), Number(month), Number(day))) return
  return {
    date: {
      text: `${year}-${month}-${day}`,
      date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      from: 'path'
    },
    slug
  }
}
