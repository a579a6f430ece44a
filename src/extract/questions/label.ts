import type {Line} from '../view.ts'

/** A name that leads what somebody says: `**Ann:** …`, `12:03 From Ann : …`. */
export interface Label {
  name: string
  /** Index in the line of its first character. */
  start: number
  /** Index of what is said. */
  end: number
  /** Whether it stands out: in bold, or behind a time. */
  isMarked: boolean
}

const longestName = 44

/** The label that a line begins with, if it may be one. */
export function labelOf(line: Line): Label | undefined {
  const {text} = line
  const time = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[\s,–-]*(?:From\s+)?/.exec(
    text
  )
  const start = time ? time[0].length : 0
  const colon = colonFrom(text, start)
  if (colon < 0) return
  const name = text
    .slice(start, colon)
    .trim()
    .replace(/\s*[([]?\d{1,2}:\d{2}(?::\d{2})?[\])]?$/, '')
  if (!isName(name)) return
  let end = colon + 1
  while (text[end] === ' ') end++
  const stamp = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*/.exec(
    text.slice(end, end + 14)
  )
  if (stamp) end += stamp[0].length
  const isBold = line.marks.some(
    ({kind, start: from, end: to}) =>
      kind !== 'link' &&
      kind !== 'code' &&
      from <= start &&
      to >= colon &&
      to > from
  )
  return {name, start, end, isMarked: isBold || Boolean(time)}
}

/** Index of the colon behind a name, followed by space, an end or Han. */
function colonFrom(text: string, from: number): number {
  const limit = Math.min(text.length, from + longestName)
  for (let at = from; at < limit; at++) {
    const sign = text[at]
    if (sign === '：') return at
    if (sign === ':' && (at + 1 >= text.length || text[at + 1] === ' '))
      return at
    if (sign === '?' || sign === '？' || sign === '。' || sign === ';')
      return -1
  }
  return -1
}

function isName(name: string): boolean {
  if (!/^[@\p{Lu}\p{Lo}]/u.test(name) || name.split(' ').length > 5)
    return false
  return !/[,!"“”<>=/|]|\.\s\p{Ll}/u.test(name)
}

/** Whether one name is short for another: its initials, first or last word. */
export function isShortFor(short: string, name: string): boolean {
  if (short.length >= name.length) return false
  const words = name.split(/[\s.-]+/).filter(Boolean)
  if (words.length < 2) return false
  const initials = words.map((word) => word.charAt(0)).join('')
  const plain = short.replaceAll('.', '')
  return (
    plain.toLowerCase() === initials.toLowerCase() ||
    plain === words[0] ||
    plain === words.at(-1)
  )
}
