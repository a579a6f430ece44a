import {printable} from '../report/printable.ts'

/** The longest text that is shown, in code units. */
const longest = 1000

/** Text of a post on one line, printable, cut where it is far too long. */
export function shown(text: string, length: number = longest): string {
  const line = text.slice(0, length).replace(/\s+/gu, ' ').trim()
  return printable(
    text.length > length ? `${line.replace(/[\ud800-\udbff]$/, '')}…` : line
  )
}
