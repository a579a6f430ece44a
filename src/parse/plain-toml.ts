import type {Limits} from '../limits.ts'
import {isImpossibleDate} from './calendar.ts'
import {afterBlanks, type PlainLine, plainLines} from './plain-lines.ts'
import {isLast} from './plain-list.ts'
import {quoted} from './plain-quoted.ts'
import {lineEnd, plainTomlList} from './plain-toml-list.ts'
import type {Entry, Mapping, Scalar, Tree} from './tree.ts'

/** A day, with a time of day and its zone or without. */
const date =
  /^\d{4}-\d\d-\d\d(?:[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/

/** How deep lists and maps may stand in each other: a list in a table. */
const deepest = 3

/**
 * Read TOML of the plainest kind: tables and keys without dots, each once;
 * text, truth, whole numbers and dates on one line, and lists of them.
 *
 * @returns
 *   Nothing where anything in it is less plain.
 */
export function plainToml(
  text: string,
  from: number,
  to: number,
  limits: Limits
): Mapping | undefined {
  if (limits.frontMatterDepth < deepest) return
  const root = table(-1)
  let current = root
  let behind = from
  for (const line of plainLines(text, from, to, limits) ?? []) {
    if (line.start < behind) continue
    const isHeader = text.charAt(line.start) === '['
    const entry = isHeader ? header(text, line) : pair(text, line, to)
    if (!entry) return
    const into = isHeader ? root : current
    if (into.entries.some(({key}) => key === entry.key)) return
    into.entries.push(entry)
    const {value, keyEnd} = entry
    if (isHeader && value.kind === 'mapping') current = value
    else current.end = Math.max(keyEnd, value.end)
    root.end = Math.max(root.end, value.end)
    behind = isHeader ? line.end : value.end
  }
  const [first] = root.entries
  return first && {...root, start: Math.min(first.keyStart, first.value.start)}
}

function table(start: number, end: number = start): Mapping {
  return {kind: 'mapping', start, end, entries: []}
}

/** A table of a single name: `[params]`. */
function header(text: string, {start, end}: PlainLine): Entry | undefined {
  const keyEnd = endOfKey(text, start + 1)
  const isKey = keyEnd > start + 1 && text.charAt(keyEnd) === ']'
  if (!isKey || !isLast(text, keyEnd + 1, end)) return
  const key = text.slice(start + 1, keyEnd)
  return {key, keyStart: start + 1, keyEnd, value: table(start, keyEnd + 1)}
}

function pair(
  text: string,
  {start, end}: PlainLine,
  to: number
): Entry | undefined {
  const keyEnd = endOfKey(text, start)
  const sign = afterBlanks(text, keyEnd)
  if (keyEnd === start || text.charAt(sign) !== '=') return
  const at = afterBlanks(text, sign + 1)
  const value: Tree | undefined =
    text.charAt(at) === '['
      ? plainTomlList(text, at, to, scalar)
      : scalar(text, at, end)
  if (!value || !isLast(text, value.end, lineEnd(text, value.end, to))) return
  return {key: text.slice(start, keyEnd), keyStart: start, keyEnd, value}
}

/** Text, truth, a number or a date. */
function scalar(
  text: string,
  start: number,
  limit: number
): Scalar | undefined {
  const first = text.charAt(start)
  if (first === '"' || first === "'") {
    const found = quoted(text, start, limit)
    const written = text.slice(start + 1, found?.end)
    // Three marks begin text of many lines; two end it, and are no escape.
    return /^["']{2}|'.*'|\\\//.test(written) ? undefined : found
  }
  let end = start
  while (end < limit && !',]#'.includes(text.charAt(end))) end++
  while (text.charAt(end - 1) === ' ') end--
  const written = text.slice(start, end)
  const bare = {kind: 'scalar', start, end, bare: true} as const
  if (written === 'true' || written === 'false')
    return {...bare, value: written === 'true'}
  if (/^[1-9]\d{0,14}$/.test(written)) return {...bare, value: Number(written)}
  if (date.test(written) && !isImpossibleDate(written))
    return {...bare, value: written}
  return
}

function endOfKey(text: string, start: number): number {
  let at = start
  while (isOfKey(text.charCodeAt(at))) at++
  return at
}

/** Whether a code unit may stand in a plain key: a letter, digit, `_`, `-`. */
function isOfKey(code: number): boolean {
  const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
  return (
    isLetter || (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x2d
  )
}
