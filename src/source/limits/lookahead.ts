import {codeUnitAt} from '../../code-unit.ts'
import {isSpace} from '../is-space.ts'

/** Raw HTML that is looked for to its end, whatever is between. */
const raw: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['<?', '?>']
]

/** What may begin the title of a link, and what ends it. */
const titles: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['(', ')']
])

/**
 * Characters that a parser runs over in search of the end of code, of raw HTML
 * and of links' titles, in a stretch of text.
 *
 * Where the end is missing, each beginning is looked for up to the end of the
 * stretch: `<?` written a thousand times.
 */
export function lookahead(text: string, start: number, end: number): number {
  const ends = nextEnds(text, end)
  const runs: Run[] = []
  let sum = 0
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(text, at)
    if (code === 0x3c) sum += overHtml(text, at, ends)
    else if (code === 0x5d && text[at + 1] === '(') {
      const quote = titleStart(text, at + 2, end)
      sum += quote - at
      const closing = titles.get(text.charAt(quote))
      if (closing) sum += ends(closing, quote + 1) - quote
    } else if (code === 0x60) {
      const from = at
      while (text[at + 1] === '`' && at + 1 < end) at++
      const length = at + 1 - from
      runs.push({at: from, length, isEscaped: text[from - 1] === '\\'})
    }
  }
  return runs.length ? sum + overCode(runs, end) : sum
}

function overHtml(text: string, at: number, ends: Ends): number {
  const next = text[at + 1]
  if (next !== '!' && next !== '?') return 0
  for (const [mark, end] of raw)
    if (text.startsWith(mark, at)) return ends(end, at) - at
  return 0
}

/** A run of backticks. */
interface Run {
  at: number
  length: number
  /** Whether the first of them may be escaped, so that it is one shorter. */
  isEscaped: boolean
}

/** A run of backticks is looked for up to the next one of its length. */
function overCode(runs: readonly Run[], end: number): number {
  const next = new Map<number, number>()
  let sum = 0
  for (const {at, length, isEscaped} of [...runs].reverse()) {
    sum += (next.get(length) ?? end) - at
    if (isEscaped && length > 1) sum += (next.get(length - 1) ?? end) - at
    next.set(length, at)
  }
  return sum
}

/** Index of the first character behind an address and white space. */
function titleStart(text: string, from: number, end: number): number {
  let at = from
  while (at < end && !isAddressEnd(codeUnitAt(text, at))) at++
  while (at < end && isSpace(codeUnitAt(text, at))) at++
  return at
}

function isAddressEnd(code: number): boolean {
  return (
    isSpace(code) ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0x3c ||
    code === 0x3e
  )
}

/** Finds the next of a text. */
type Ends = (mark: string, from: number) => number

/** Finds the next of a text, each time from further on; each part once. */
function nextEnds(text: string, end: number): Ends {
  let stretch: string | undefined
  const known = new Map<string, number>()
  return (mark, from) => {
    const before = known.get(mark)
    if (before !== undefined && before >= from) return before
    stretch ??= text.slice(0, end)
    const found = stretch.indexOf(mark, from)
    const next = found < 0 ? end : found
    known.set(mark, next)
    return next
  }
}
