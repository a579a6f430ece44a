/** What a line begins with. */
export interface LineStart {
  /** Marks of quotes, list items and footnotes. */
  marks: number
  /** Columns of white space before, between and behind them, at most. */
  white: number
  /** Those before the first mark of an item or a footnote. */
  indent: number
  /** Index of the first character behind them. */
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

/** Read what a line begins with, each character once. */
export function lineStart(line: string): LineStart {
  const rule = ruleStart(line)
  let at = 0
  let marks = 0
  let white = 0
  let indent = 0
  let quotes = 0
  let isBreak = false
  while (at < line.length && at < rule) {
    const character = line[at]
    if (character === ' ') white++
    else if (character === '\t') white += 4
    else {
      const width = markWidth(line, at)
      if (!width) break
      if (marks === quotes) indent = white
      marks++
      if (character === '>') quotes++
      // An item interrupts a paragraph where it has text and is the first.
      else if (white < 4 && width < 3 && '-+*1'.includes(character ?? ''))
        isBreak ||= line.slice(at + width).trim() !== ''
      at += width
      continue
    }
    at++
  }
  const isEmpty = at >= line.length
  const isRule = at >= rule
  const isHeading = /^#{1,6}(?:[ \t]|$)/.test(line.slice(at, at + 7))
  return {
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

/** Width of the mark of a container, or 0 where there is none. */
function markWidth(line: string, at: number): number {
  const character = line[at] ?? ''
  if (character === '>') return 1
  if (character === '[' && line[at + 1] === '^') {
    const close = line.indexOf(']:', at)
    return close < 0 ? 0 : close + 2 - at
  }
  let end = at
  if ('-+*'.includes(character)) end++
  else {
    while (end - at < longestNumber - 1 && /\d/.test(line[end] ?? '')) end++
    if (end === at || !/[.)]/.test(line[end] ?? '')) return 0
    end++
  }
  const next = line[end]
  return next === undefined || next === ' ' || next === '\t' ? end - at : 0
}

/**
 * Index from which a line is three or more of one of `*`, `-` and `_`, with
 * white space: no item of a list begins there.
 */
function ruleStart(line: string): number {
  let at = line.length
  while (at && isWhite(line[at - 1])) at--
  const mark = line[at - 1]
  if (mark !== '*' && mark !== '-' && mark !== '_') return Infinity
  let count = 0
  while (at && (line[at - 1] === mark || isWhite(line[at - 1]))) {
    if (line[at - 1] === mark) count++
    at--
  }
  return count < 3 ? Infinity : at
}

function isWhite(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}
