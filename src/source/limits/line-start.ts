import {codeUnitAt} from '../../code-unit.ts'

/** What a line begins with. */
export interface LineStart {
  /** Offset of the line. */
  start: number
  /** Offset behind the last character of the line. */
  end: number
  /** Marks of quotes, list items and footnotes. */
  marks: number
  /** Columns of white space before, between and behind them, at most. */
  white: number
  /** Those before the first mark of an item or a footnote. */
  indent: number
  /** Offset of the first character behind them. */
  at: number
  /** Whether the rest is a thematic break, or the line under a heading. */
  isRule: boolean
  /** Whether the rest is a heading. */
  isHeading: boolean
  /** Whether the line ends a paragraph before it, whatever that stands in. */
  isBreak: boolean
  /** Whether there is nothing in it but white space. */
  isBlank: boolean
}

/** Longest number of an item, with the character behind it. */
const longestNumber = 10

/** Read what a line of a text begins with, each character once. */
export function lineStart(text: string, start: number, end: number): LineStart {
  const rule = isPlainStart(codeUnitAt(text, start))
    ? Infinity
    : ruleStart(text, start, end)
  let at = start
  let marks = 0
  let white = 0
  let indent = 0
  let quotes = 0
  let isBreak = false
  while (at < end && at < rule) {
    const code = codeUnitAt(text, at)
    if (code === space) white++
    else if (code === tab) white += 4
    else {
      const width = isPlainStart(code) ? 0 : markWidth(text, at, end)
      if (!width) break
      if (marks === quotes) indent = white
      marks++
      if (code === quote) quotes++
      // An item interrupts a paragraph where it has text and is the first.
      else if (white < 4 && width < 3 && '-+*1'.includes(text.charAt(at)))
        isBreak ||= text.slice(at + width, end).trim() !== ''
      at += width
      continue
    }
    at++
  }
  const isEmpty = at >= end
  const isRule = at >= rule
  const isHeading = isHeadingAt(text, at, end)
  return {
    start,
    end,
    marks,
    white,
    indent: marks === quotes ? white : indent,
    at,
    isRule,
    isHeading,
    isBreak:
      isBreak ||
      (isEmpty && marks === 0) ||
      (white < 4 && (isRule || isHeading || (isEmpty && marks === quotes))),
    isBlank: isEmpty && marks === 0
  }
}

const tab = 0x09
const space = 0x20
const quote = 0x3e

/** Whether a line that begins with a code unit begins with no mark. */
export function isPlainStart(code: number): boolean {
  return code > 0x5f || (code > quote && code < 0x5b)
}

/** Whether one to six `#` stand at an offset, and space or an end behind. */
function isHeadingAt(text: string, from: number, end: number): boolean {
  let at = from
  while (at < end && at - from < 7 && codeUnitAt(text, at) === 0x23) at++
  if (at === from || at - from > 6) return false
  return at === end || isWhite(codeUnitAt(text, at))
}

/** Width of the mark of a container, or 0 where there is none. */
function markWidth(text: string, at: number, lineEnd: number): number {
  const code = codeUnitAt(text, at)
  if (code === quote) return 1
  if (code === 0x5b) {
    if (text[at + 1] !== '^') return 0
    const close = text.slice(at, lineEnd).indexOf(']:')
    return close < 0 ? 0 : close + 2
  }
  let end = at
  if (code === 0x2a || code === 0x2b || code === 0x2d) end++
  else {
    while (end - at < longestNumber - 1 && isDigit(codeUnitAt(text, end))) end++
    const sign = codeUnitAt(text, end)
    if (end === at || (sign !== 0x2e && sign !== 0x29)) return 0
    end++
  }
  return end >= lineEnd || isWhite(codeUnitAt(text, end)) ? end - at : 0
}

/**
 * Offset from which a line is three or more of one of `*`, `-` and `_`, with
 * white space: no item of a list begins there.
 */
function ruleStart(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isWhite(codeUnitAt(text, at - 1))) at--
  const mark = at > start ? codeUnitAt(text, at - 1) : 0
  if (mark !== 0x2a && mark !== 0x2d && mark !== 0x5f) return Infinity
  let count = 0
  for (; at > start; at--) {
    const code = codeUnitAt(text, at - 1)
    if (code === mark) count++
    else if (!isWhite(code)) break
  }
  return count < 3 ? Infinity : at
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isWhite(code: number): boolean {
  return code === space || code === tab
}
