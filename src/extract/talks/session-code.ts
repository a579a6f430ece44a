import type {TalkContext} from './context.ts'

/** `AB1234:`, `ABC-DEF1234 -`, `4711:`. */
const code =
  /^((?:[A-Z]{2,6}[-\s]?){0,2}[A-Z]?[-\s]?\d{2,5}[A-Z]?)(?:\s*[:：]\s*|\s+[-–—]\s+)(?=\S)/

/** Lines that may name a session by its code; what more name is a subject. */
const most = 2

/**
 * Length of a session's code in front of a title, with its mark; 0 where there
 * is none. `RFC 9999` is written the same way; but the post goes on about it.
 */
export function codeLength(text: string, {view}: TalkContext): number {
  const found = code.exec(text)
  if (!found?.[1] || /^(?:19|20)\d\d$/.test(found[1])) return 0
  if (/\s(?:19|20)\d\d$/.test(found[1])) return 0
  const name = found[1].replace(/[-\s]/g, '')
  const lines = view.lines.filter(({text: line}) =>
    line.replace(/[-\s]/g, '').includes(name)
  )
  return lines.length <= most ? found[0].length : 0
}
