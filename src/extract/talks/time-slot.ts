import type {TalkTime} from '../../model.ts'

const clock = String.raw`(\d{1,2})(?:[:：h時시](\d{2})|(?=\s?[ap]\.?m\b))(?:\s?([ap])\.?m\b\.?)?(?:分|분|\sUhr\b)?`
const between = String.raw`\s*(?:[-–—~〜～→]|to|à|bis|a|至|到|до)\s*`

/** The end of a stretch, which need have no minutes: `19h30 - 20h`. */
const endClock = String.raw`(\d{1,2})(?:[:：h時시](\d{2})|[h時시](?!\w)|(?=\s?[ap]\.?m\b))(?:\s?([ap])\.?m\b\.?)?(?:分|분|\sUhr\b)?`

/** A time or a stretch of it; an end alone has no start: `~ 10:17`. */
const slot = new RegExp(
  String.raw`^[([（【]?(?:~\s*)?${clock}(?:${between}${endClock})?[)\]）】]?`,
  'i'
)
const slotBehind = new RegExp(
  String.raw`\s*[,，|│@(（-]\s*${clock}(?:${between}${endClock})?[)）]?$`,
  'i'
)

/** What nothing else can be, though no mark is in front: `9:40 - 10`, `9 am`. */
const plainBehind = new RegExp(
  String.raw`\s${clock}(?:${between}${endClock}|(?<=\d\s?[ap]\.?m\.?))$`,
  'i'
)
const separatorBehind = /^\s*(?:<=|=>|[-–—:：|│,，、)>]+)?\s*/

/** What a time slot begins with, and what one behind a text ends with. */
const beginnings = '0123456789([（【~'
const endings = '0123456789)）mMhHrR.分분時시'

/** The time slot at an index, and the index behind it and its separator. */
export function timeAt(
  text: string,
  start: number
): {time: TalkTime; end: number} | undefined {
  if (!beginnings.includes(text.charAt(start) || ' ')) return
  const found = slot.exec(text.slice(start, start + 40))
  const time = found && timeOf(found)
  if (!found || !time) return
  const end = start + found[0].length
  if (/^:?\d/.test(text.slice(end))) return
  const rest = separatorBehind.exec(text.slice(end))?.[0].length ?? 0
  return {time, end: end + rest}
}

/** The time slot that a text ends with, and where it starts. */
export function timeBehind(
  text: string,
  start: number,
  end: number
): {time: TalkTime; start: number} | undefined {
  if (!endings.includes(text.charAt(end - 1) || ' ')) return
  const from = Math.max(start, end - 40)
  const rest = text.slice(from, end)
  const found = plainBehind.exec(rest) ?? slotBehind.exec(rest)
  const time = found && timeOf(found)
  if (!found || !time || from + found.index <= start) return
  return {time, start: from + found.index}
}

function timeOf(found: RegExpExecArray): TalkTime | undefined {
  const start = clockTime(found[1], found[2], found[3])
  const end = clockTime(found[4], found[5], found[6])
  if (!start) return
  return end ? {start, end} : {start}
}

function clockTime(
  hours: string | undefined,
  minutes: string = '00',
  half?: string
): string | undefined {
  if (hours === undefined) return
  const isAfternoon = half?.toLowerCase() === 'p' && Number(hours) < 12
  const isMidnight = half?.toLowerCase() === 'a' && Number(hours) === 12
  const hour = Number(hours) + (isAfternoon ? 12 : isMidnight ? -12 : 0)
  if (hour > 23 || Number(minutes) > 59) return
  return `${String(hour).padStart(2, '0')}:${minutes}`
}
