import type {TalkTime} from '../../model.ts'
import type {TalkContext} from './context.ts'
import {isReport} from './is-report.ts'

/** `AB1234:`, `ABC-DEF1234 -`, `4711:`. */
const code =
  /^((?:[A-Z]{2,6}[-\s]?){0,2}[A-Z]?[-\s]?\d{2,5}[A-Z]?)(?:\s*[:：]\s*|\s+[-–—]\s+)(?=\S)/

/** `ABC-1234, Title`, which only a time in front tells from `GPT 4, in short`. */
const timedCode = /^((?:[A-Z]{2,6}[-\s]?){1,2}\d{2,5}[A-Z]?),\s+(?=\S)/

const lastCapital = 0x5a

/** A year is no code. */
const year = /(?:^|[-\s])(?:19[5-9]|20[0-2])\d$/

/** Lines that may name a session by its code; what more name is a subject. */
const most = 2

/**
 * Length of a session's code in front of a title, with its mark; 0 where there
 * is none. `RFC 9999` is written the same way; but the post goes on about it.
 */
export function codeLength(text: string, context: TalkContext): number {
  const found = codeOf(text)
  if (!found) return 0
  const name = plain(found.code)
  const {length} = context.view.lines.filter((line) =>
    plain(line.text).includes(name)
  )
  const least = context.isOccasion || isReport(context) ? 0 : 1
  return length >= least && length <= most ? found.length : 0
}

/**
 * What is written like a session's code in front, and its length with a mark;
 * a time in front of it makes a comma such a mark.
 */
export function codeOf(
  text: string,
  time?: TalkTime
): {code: string; length: number} | undefined {
  if (text.charCodeAt(0) > lastCapital) return
  const found = code.exec(text) ?? (time ? timedCode.exec(text) : null)
  if (!found?.[1] || year.test(found[1])) return
  return {code: found[1], length: found[0].length}
}

function plain(text: string): string {
  return text.replace(/[-\s]/g, '')
}
