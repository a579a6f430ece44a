import {codeUnitAt, lengthOf} from '../../code-unit.ts'
import type {Limits} from '../../limits.ts'
import {lineEnds} from '../line-ends.ts'
import {isPlainStart, lineStart} from './line-start.ts'

/**
 * What may count against a limit. One class of characters, at that: a search
 * for any other expression takes three times as long.
 */
const signs = /[*_~[\]<>`&\\!@|:]/g

/** Beginnings of an address that have none of these. */
const hosts = /www\./gi

/** What parsers do with the lines between two that are blank, at the most. */
interface Stretch {
  start: number
  delimiters: number
  opening: number
  closing: number
  /** Beginnings of what is looked for to its end. */
  searches: number
}

/**
 * Whether a text, from an offset on, is within all limits by far: most are, and
 * need no count paragraph by paragraph.
 *
 * In place of a paragraph it takes what stands between blank lines, code and
 * raw HTML with it, and it counts at least what there is of each thing.
 */
export function isSlight(text: string, from: number, limits: Limits): boolean {
  if (mayHaveRow(text, from, limits.addressPunctuation)) return false
  const nextSign = finder(signs, text, from)
  const nextHost = finder(hosts, text, from)
  const nextEnd = lineEnds(text, from)
  let stretch = stretchFrom(from)
  let sign = nextSign()
  let host = nextHost()
  let lines = 0
  let blocks = 0
  let marks = 0
  let lookahead = 0
  let definitions = 0
  let deepest = 0
  for (let start = from; start < lengthOf(text); ) {
    const ending = nextEnd() ?? {start: text.length, end: text.length}
    const end = ending.start
    lines++
    if (start === end || !isPlainStart(codeUnitAt(text, start))) {
      const line = lineStart(text, start, end)
      blocks += line.marks + 1
      if (line.marks)
        deepest = Math.max(deepest, line.marks + (line.indent >> 1))
      if (line.isBlank) {
        if (!isShort(stretch, limits)) return false
        lookahead += stretch.searches * (start - stretch.start)
        stretch = stretchFrom(ending.end)
      }
    }
    let addresses = 0
    for (; host < end; host = nextHost()) {
      marks += 2
      addresses++
    }
    for (; sign < end; sign = nextSign()) {
      const next = text.charCodeAt(sign + 1)
      marks++
      switch (codeUnitAt(text, sign)) {
        case 0x2a:
        case 0x5f:
        case 0x7e:
          stretch.delimiters++
          break
        case 0x5b:
          stretch.opening++
          break
        case 0x5d:
          stretch.closing++
          if (next === 0x3a) definitions++
          else if (next === 0x28) stretch.searches++
          break
        case 0x3c:
          if (next === 0x21 || next === 0x3f) stretch.searches++
          break
        case 0x60:
          // Two for one that may be escaped.
          stretch.searches += 2
          break
        case 0x7c:
          blocks++
          break
        case 0x40:
          marks++
          break
        case 0x3a:
          if (next !== 0x2f) break
          marks++
          addresses++
      }
    }
    if (addresses > limits.addresses) return false
    start = ending.end
  }
  lookahead += stretch.searches * (text.length - stretch.start)
  return (
    isShort(stretch, limits) &&
    lines <= limits.lines &&
    (lines * (lines + 1)) / 2 <= limits.rewrites &&
    deepest <= limits.containers &&
    definitions <= limits.definitions &&
    lookahead <= limits.lookahead &&
    marks + lines * deepest <= limits.marks &&
    blocks <= limits.blocks
  )
}

function stretchFrom(start: number): Stretch {
  return {start, delimiters: 0, opening: 0, closing: 0, searches: 0}
}

/** Whether brackets and delimiters are so few, however they are paired. */
function isShort(
  {delimiters, opening, closing}: Stretch,
  limits: Limits
): boolean {
  return (
    delimiters <= limits.delimiters &&
    opening <= limits.bracketDepth &&
    closing <= limits.bracketDepth &&
    opening + closing <= limits.brackets
  )
}

/** Where what is looked for ends next, at each call, or the text does. */
function finder(some: RegExp, text: string, from: number): () => number {
  const search = new RegExp(some)
  search.lastIndex = from
  return () => (search.test(text) ? search.lastIndex - 1 : text.length)
}

/** How far from each other punctuation is looked at. */
const step = 8

/** Whether more punctuation than a number of characters may stand in a row. */
function mayHaveRow(text: string, from: number, most: number): boolean {
  const least = Math.floor((most + 1) / step)
  let row = 0
  for (let at = from; at < lengthOf(text); at += step) {
    row = isPunctuation(codeUnitAt(text, at)) ? row + 1 : 0
    if (row >= least) return true
  }
  return false
}

/** Whether a character may be punctuation where an address ends. */
function isPunctuation(code: number): boolean {
  if (code < 0x40)
    return (
      code > 0x20 &&
      (code < 0x2d || code === 0x2e || code > 0x39) &&
      code !== 0x3d
    )
  return code < 0x7f && (code === 0x5d || code === 0x5f || code > 0x7c)
}
