import {pathFacts} from '../extract/metadata/path.ts'
import {inCode} from '../source/message.ts'
import type {Check, Finding, Ground} from './check.ts'

/** Id of a rule about the date of a post. */
export type DateRuleId = 'front-matter-date-mismatch'

/** Rules about the date of a post. */
export const dateRules: Readonly<Record<DateRuleId, Check>> = {
  'front-matter-date-mismatch': {
    severity: 'warning',
    summary: 'A date that is at odds with that of the file name',
    findings: mismatches
  }
}

/** Milliseconds of a day. */
const day = 86_400_000

/** Time zones make one day of two; what is further apart is at odds. */
function mismatches({authored, document, matter}: Ground): Finding[] {
  const {date} = authored
  const named = pathFacts(document.path)?.date
  if (!named || date?.from !== 'front-matter') return []
  const apart = Math.abs(Date.parse(date.date) - Date.parse(named.date))
  if (apart <= day) return []
  const [key] =
    Object.entries(matter.data).find(
      ([, value]) => String(value).trim() === date.text.trim()
    ) ?? []
  const position = key === undefined ? undefined : matter.positions[`/${key}`]
  if (!position) return []
  return [
    {
      reason: `Unexpected date ${inCode(date.text)}, expected ${inCode(named.date)} as in the name of the file; change one of them`,
      position,
      expected: [named.date]
    }
  ]
}
