import {codeUnitAt} from '../../code-unit.ts'
import type {Lexicon, Match} from '../../language/lexicon.ts'
import type {Line} from '../view.ts'
import {beginsPlainly} from './begins-plainly.ts'
import {behind} from './behind.ts'

/** A mark in front of a question or an answer, `Q1:` or `**答**：`. */
export interface Mark {
  kind: 'question' | 'answer'
  /** Index in the line of its first character, or of what opens it. */
  start: number
  /** Index of the first character behind it and its separator. */
  end: number
  /** What is alike in the marks of a series: word and separator. */
  style: string
  number?: number
  /** Name that stands in it: `Q (Ann):`. */
  name?: string
  /** Whether the word is a single letter. */
  isLetter: boolean
  /** Whether nothing stands behind it on its line. */
  isAlone: boolean
  /** Whether other words stand before the word: `Next question:`. */
  isPhrase: boolean
  /** Whether it only says who asks: `Audience:`. */
  isAsker: boolean
}

/** What may stand before a mark: quotes, brackets, signs. */
const before = /[\s"'“”「『«<>*_~•·([（【［〔|-]/

/** A time that stands before what is said. */
const stamp = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?(?:\s+|$)/

const marks = ['question', 'answer'] as const

/** Longest label that a word such as `question` may end. */
const longestLabel = 32

/**
 * The mark that begins at an index of a line.
 *
 * The word may have a number (`Q1`, `问题一`), a name in brackets and brackets
 * around; behind it stands a separator, the end of its bold, or nothing. A
 * label can also end with the word: `First question:`, `作者的回答：`.
 */
export function markAt(
  line: Line,
  at: number,
  lexicon: Lexicon
): Mark | undefined {
  const {text} = line
  let start = at
  while (
    start < at + 6 &&
    !beginsPlainly(text, start) &&
    before.test(text.charAt(start))
  )
    start++
  const word = lexicon.leading(marks, text, start)
  return (
    (word && wordMark(line, word, at, lexicon)) ??
    labelMark(line, start, lexicon)
  )
}

function wordMark(
  line: Line,
  word: Match,
  lead: number,
  lexicon: Lexicon
): Mark | undefined {
  const {text} = line
  const isLetter = word.length === 1 && /[a-z]/i.test(text.charAt(word.start))
  if (isLetter && /[a-z]/.test(text.charAt(word.start))) return
  let at = spaceEnd(text, word.end)
  if (text[at] === '#') at++
  const numeral = numberAt(text.slice(0, at + 12), at, lexicon)
  if (numeral) at = numeral.end
  else at = word.end
  const named = nameAt(text, at)
  if (named) at = named.end
  const open = at
  at = behind(/^\s?[\])）】］〕]/, text, open, 2)
  const isClosed = at > open
  const separator = separatorAt(line, at, isClosed)
  if (separator === undefined) return
  if (!separator && /[\p{L}\p{N}]/u.test(text.charAt(at))) return
  const end = stampEnd(text, starEnd(text, lead, at + separator.length))
  const isAlone = end >= text.length
  const sign = separator.trim()
  if (isAlone && !sign && isLetter && !numeral && !isClosed) return
  return {
    kind: word.meaning === 'answer' ? 'answer' : 'question',
    start: lead,
    end,
    style: `${word.word}${isClosed ? ']' : ''}${sign}`,
    ...(numeral && {number: numeral.value}),
    ...(named && {name: named.name}),
    isLetter,
    isAlone,
    isPhrase: false,
    isAsker: false
  }
}

/** Number behind a word, as digits, a sign or a numeral. */
function numberAt(
  text: string,
  at: number,
  lexicon: Lexicon
): {end: number; value: number} | undefined {
  const digits = /^\d{1,3}(?:[.-]\d{1,2})?/.exec(text.slice(at, at + 6))
  if (digits)
    return {end: at + digits[0].length, value: Number.parseInt(digits[0], 10)}
  const numeral = lexicon.leadingNumber(text, at)
  return numeral && {end: at + numeral.length, value: numeral.value}
}

/** A name in brackets that is followed by a separator: ` (Ann):`. */
function nameAt(
  text: string,
  at: number
): {end: number; name: string} | undefined {
  const named =
    /^\s?[(（[]([^()（）[\]:：?？]{1,40})[)）\]](?=\s?[:：.-])/.exec(
      text.slice(at, at + 46)
    )
  return named?.[1]
    ? {end: at + named[0].length, name: named[1].trim()}
    : undefined
}

/**
 * What stands between a mark and its text; `''` where its bold ends there or
 * nothing comes behind.
 */
function separatorAt(
  {text, marks}: Line,
  at: number,
  isClosed: boolean
): string | undefined {
  if (text.startsWith('::', at)) return
  const sign = /^\s*[:：.．、)）|｜>]+|^\s*[-–—~]+(?=\s|$)/.exec(
    text.slice(at, at + 6)
  )
  if (sign) {
    const isGlued =
      /[.,]$/.test(sign[0]) &&
      /^[a-z0-9]/i.test(text.slice(at + sign[0].length))
    return isGlued ? undefined : sign[0]
  }
  const isEnd = at >= text.length
  const isBoldEnd = marks.some(({kind, end}) => kind === 'strong' && end === at)
  return isEnd || isBoldEnd || isClosed ? '' : undefined
}

/** A short label that a word for question or answer ends. */
function labelMark(
  {text, block}: Line,
  start: number,
  lexicon: Lexicon
): Mark | undefined {
  const colon = labelEnd(text, start)
  if (colon < start + 2) return
  const label = text.slice(start, colon)
  if (/[?？!！。;,，.(（]/.test(label)) return
  const word =
    lexicon.trailing(marks, label) ??
    (block.kind === 'code' ? undefined : lexicon.leading('asker', label))
  if (!word || word.length < 2) return
  const end = stampEnd(text, spaceEnd(text, colon + 1))
  return {
    kind: word.meaning === 'answer' ? 'answer' : 'question',
    start,
    end,
    style: `…${word.word}:`,
    ...(word.meaning === 'asker' && {name: label.trim()}),
    isLetter: false,
    isAlone: end >= text.length,
    isPhrase: true,
    isAsker: word.meaning === 'asker'
  }
}

/** Index of the colon behind a label of few words, or -1. */
function labelEnd(text: string, start: number): number {
  let spaces = 0
  const limit = Math.min(text.length, start + longestLabel + 1)
  for (let at = start; at < limit; at++) {
    const code = codeUnitAt(text, at)
    if (code === 0x3a || code === 0xff1a) return at
    if (code === 0x20 && ++spaces > 4) return -1
  }
  return -1
}

/** Index behind spaces, and behind the stars of bold that came to nothing. */
function starEnd(text: string, lead: number, at: number): number {
  const end = spaceEnd(text, at)
  if (!/[*_]/.test(text.charAt(lead))) return end
  return spaceEnd(text, behind(/^[*_]{1,3}/, text, end, 3))
}

/** Index behind a time that stands before what is said. */
function stampEnd(text: string, at: number): number {
  return behind(stamp, text, at, 14)
}

function spaceEnd(text: string, at: number): number {
  let end = at
  while (text[end] === ' ') end++
  return end
}
