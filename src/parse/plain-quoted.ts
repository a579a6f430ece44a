import {type Line, linesUntil} from './lines.ts'
import {afterBlanks} from './plain-lines.ts'
import type {Scalar} from './tree.ts'

/** Escapes that all notations have. */
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '/': '/',
  '\\': '\\',
  n: '\n',
  r: '\r',
  t: '\t'
}

/**
 * Text in quotation marks that begins at an offset. In double ones there may
 * be escapes of the plainest kind.
 *
 * @param to
 *   Offset before which it has to end.
 * @returns
 *   Nothing where it does not end, or is not plain.
 */
export function quoted(
  text: string,
  start: number,
  to: number
): Scalar | undefined {
  const mark = text.charAt(start)
  let close = text.indexOf(mark, start + 1)
  while (close >= 0 && close < to && isInside(text, start, close))
    close = text.indexOf(mark, close + (mark === '"' ? 1 : 2))
  if (close < 0 || close >= to) return
  const written = text.slice(start + 1, close)
  const value =
    mark === '"' ? unescaped(written) : written.replaceAll("''", "'")
  if (value === undefined) return
  return {kind: 'scalar', start, end: close + 1, value, bare: false}
}

/** Text in quotation marks on several lines. */
interface OnLines {
  scalar: Scalar
  /** Fewest spaces that one of the lines below begins with. */
  margin: number
  /** The first of them. */
  next: Line
}

/**
 * Text in quotation marks that goes on on lines below, none of which is blank;
 * a line ending is a space.
 */
export function quotedLines(
  text: string,
  start: number,
  to: number
): OnLines | undefined {
  const scalar = quoted(text, start, to)
  if (!scalar) return
  const isEnd = ({end}: Line): boolean => end >= scalar.end
  const [first, ...below] = linesUntil(text, start, to, isEnd)
  const [next] = below
  if (!first || !next) return
  const parts = [text.slice(start, first.end)]
  let margin = Infinity
  for (const line of below) {
    const from = afterBlanks(text, line.start)
    margin = Math.min(margin, from - line.start)
    parts.push(text.slice(from, Math.min(line.end, scalar.end)))
  }
  const isOdd = parts.slice(0, -1).some((part) => /^$|[\\ ]$/.test(part))
  const whole = isOdd ? undefined : quoted(parts.join(' '), 0, Infinity)
  return whole && {scalar: {...scalar, value: whole.value}, margin, next}
}

/** Whether a quotation mark at an offset is of the text: it is escaped. */
function isInside(text: string, start: number, at: number): boolean {
  if (text.charAt(start) === "'") return text.charAt(at + 1) === "'"
  let before = at
  while (text.charAt(before - 1) === '\\') before--
  return (at - before) % 2 === 1
}

function unescaped(written: string): string | undefined {
  if (!written.includes('\\')) return written
  if (/\\[^"/\\nrt]/.test(written.replaceAll('\\\\', ''))) return
  return written.replace(/\\(.)/g, (_, mark: string) => `${escapes[mark]}`)
}
