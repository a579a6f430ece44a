import {columnsOf} from '../report/columns-of.ts'
import type {Span} from '../report/paint.ts'
import {characters, width} from './width.ts'

/** How far text may reach. */
export interface Room {
  /** Columns of a line. */
  columns: number
  /** Lines; what is over them is cut, with an ellipsis. */
  lines: number
}

/** Text that no line may end within. */
interface Piece extends Span {
  columns: number
  /** Whether white space stands in front. */
  isSpaced: boolean
}

/**
 * Break spans into lines.
 *
 * A line ends at white space, or next to a wide character, but in front of no
 * closing punctuation and behind no opening one. A word that is longer than a
 * line (an address) stays whole, so that it can be copied.
 */
export function wrap(spans: readonly Span[], room: Room): Span[][] {
  const lines: Piece[][] = []
  let line: Piece[] = []
  let used = 0
  for (const piece of pieces(spans)) {
    const space = piece.isSpaced && line.length > 0 ? 1 : 0
    if (line.length > 0 && used + space + piece.columns > room.columns) {
      lines.push(line)
      line = []
      used = 0
    }
    used += (line.length > 0 ? space : 0) + piece.columns
    line.push(piece)
  }
  if (line.length > 0 || lines.length === 0) lines.push(line)
  const shown = lines.slice(0, room.lines)
  const last = shown.at(-1)
  if (last && shown.length < lines.length) cut(last, room.columns)
  return shown.map(joined)
}

/** End a line with an ellipsis, in place of the words it has no room for. */
function cut(line: Piece[], columns: number): void {
  const used = (): number =>
    line.reduce(
      (sum, {columns, isSpaced}, index) =>
        sum + columns + (isSpaced && index > 0 ? 1 : 0),
      0
    )
  while (line.length > 1 && used() + 2 > columns) line.pop()
  line.push({text: '…', style: 'faint', columns: 1, isSpaced: true})
}

function pieces(spans: readonly Span[]): Piece[] {
  const result: Piece[] = []
  let isSpaced = false
  for (const {text, style} of spans) {
    for (const [index, word] of text.split(' ').entries()) {
      if (index > 0) isSpaced = true
      for (const part of parts(word)) {
        result.push({text: part, style, columns: width(part), isSpaced})
        isSpaced = false
      }
    }
  }
  return result
}

/** Parts of a word that a line may end between. */
function parts(word: string): string[] {
  if (/^[ -~]*$/.test(word)) return word === '' ? [] : [word]
  const result: string[] = []
  let part = ''
  let before = ''
  for (const character of characters(word)) {
    if (before !== '' && canBreak(before, character)) {
      result.push(part)
      part = ''
    }
    part += character
    before = character
  }
  result.push(part)
  return result
}

function canBreak(before: string, after: string): boolean {
  return (
    (columnsOf(before) === 2 || columnsOf(after) === 2) &&
    !/^[\p{Ps}\p{Pi}]/u.test(before) &&
    !/^[\p{Pe}\p{Pf}\p{Po}ー々]/u.test(after)
  )
}

/** Pieces of one style next to each other made one span. */
function joined(line: readonly Piece[]): Span[] {
  const result: Span[] = []
  for (const {text, style, isSpaced} of line) {
    const last = result.at(-1)
    const space = isSpaced && last ? ' ' : ''
    if (last && last.style === style) last.text += space + text
    else {
      if (space) result.push({text: space})
      result.push({text, style})
    }
  }
  return result
}
