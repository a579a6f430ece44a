import {codeUnitAt, lengthOf} from '../code-unit.ts'
import type {Limits} from '../limits.ts'
import {lines} from './lines.ts'

/** A line that says something. */
export interface PlainLine {
  /** Offset of its first character. */
  from: number
  /** Spaces that it begins with. */
  indent: number
  /** Offset behind them. */
  start: number
  /** Offset of the spaces that it ends with, or of its end. */
  end: number
  /** Offset of the next line. */
  next: number
  /** Whether it begins with the dash of a list. */
  isItem: boolean
}

/** What front matter may not hold as such, or what is no plain space to it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the subject.
const odd = /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/

/** A space. */
export const blank = 0x20

/** A number sign, which begins a comment. */
export const hash = 0x23

/**
 * Lines of a stretch of front matter, without those that are blank or a
 * comment.
 *
 * @returns
 *   Nothing where there is a character in it that is not plain, or where they
 *   might hold more values than are read.
 */
export function plainLines(
  text: string,
  from: number,
  to: number,
  limits: Limits
): PlainLine[] | undefined {
  const stretch = text.slice(from, to)
  // So few lines and commas that they need not be counted as values.
  const most = limits.frontMatterValues / 4
  if (stretch.length > limits.frontMatterSize || odd.test(stretch)) return
  const found: PlainLine[] = []
  for (const line of lines(text, from, to)) {
    const start = afterBlanks(text, line.start)
    if (start >= line.end) continue
    const code = codeUnitAt(text, start)
    if (code === hash) continue
    let {end} = line
    while (codeUnitAt(text, end - 1) === blank) end--
    const isItem =
      code === 0x2d &&
      (start + 1 === end || codeUnitAt(text, start + 1) === blank)
    const indent = start - line.start
    found.push({from: line.start, indent, start, end, next: line.next, isItem})
  }
  const commas = stretch.length > most ? stretch.split(',').length : 0
  return found.length + commas > most ? undefined : found
}

/** Offset of the first character, from one on, that is no space. */
export function afterBlanks(text: string, start: number): number {
  let at = start
  while (at < lengthOf(text) && codeUnitAt(text, at) === blank) at++
  return at
}
