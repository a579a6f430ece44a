/** `2015-02-28`, alone or with a time behind it. */
const date = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[Tt \t])/

/** `10:05`, `T10:05:00`. */
const time = /[Tt \t](\d{1,2}):(\d{2})(?::(\d{2}))?/

/** Whether text has the form of a date that no calendar has: 30 February. */
export function isImpossibleDate(text: string): boolean {
  if (text[4] !== '-') return false
  const found = date.exec(text)
  if (!found) return false
  const [, year, month, day] = found.map(Number)
  if (!isDay(year ?? 0, month ?? 0, day ?? 0)) return true
  const [, hour = 0, minute = 0, second = 0] = (time.exec(text) ?? []).map(
    (digits) => Number(digits ?? 0)
  )
  return hour > 24 || minute > 59 || second > 60
}

/** Whether the Gregorian calendar has a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= days(year, month)
}

function days(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
