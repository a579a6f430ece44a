import {type Piece, piece} from '../piece.ts'
import {bareSide} from './bare-side.ts'
import type {Split} from './splits.ts'

/**
 * Ways to read a piece of a line that marks around a title or a speaker tell:
 * quotation marks, the sign of an account, brackets.
 */
export function markedSplits(core: Piece): Split[] {
  const result: Split[] = []
  const quoted = quotedTitle(core)
  if (quoted) result.push(quoted)
  const first = quotedFirst(core)
  if (first) result.push(first)
  const named = trailingAccount(core)
  if (named) result.push(named)
  const tail = trailingBrackets(core)
  if (tail)
    result.push({
      joiner: 'brackets',
      first: 'title',
      title: piece(core.line, core.start, tail.open),
      speaker: piece(core.line, tail.open + 1, tail.close)
    })
  return result
}

/** A remark in brackets. */
const remark = /\s*[(（][^()（）]{1,12}[)）]$/

/** `NAME《TITLE》`, with no mark but the quotation marks. */
function quotedTitle({line, start, end: whole}: Piece): Split | undefined {
  const inBrackets = remark.exec(line.text.slice(start, whole))?.[0].length ?? 0
  const end = whole - inBrackets
  const close = before[behind.indexOf(line.text.charAt(end - 1))]
  if (!close) return
  const open = line.text.indexOf(close, start)
  const last = line.text.lastIndexOf(close, end - 2)
  if (open <= start || open !== last || end - open < 5) return
  return {
    joiner: 'quotes',
    first: 'speaker',
    title: {line, start: open + 1, end: end - 1},
    speaker: bareSide(piece(line), start, open)
  }
}

/** `《TITLE》 NAME, ROLE`, with no mark but the quotation marks. */
function quotedFirst({line, start, end}: Piece): Split | undefined {
  const close = behind[before.indexOf(line.text.charAt(start))]
  if (!close) return
  const last = line.text.indexOf(close, start + 1)
  const isApart =
    end - last < 12 ||
    /[\s\p{P}]/u.test(line.text.charAt(last + 1)) ||
    line.marks.some((mark) => mark.kind === 'link' && mark.start === last + 1)
  if (last < start + 3 || last + 2 >= end || !isApart) return
  return {
    joiner: 'quotes',
    first: 'title',
    title: {line, start: start + 1, end: last},
    speaker: bareSide({line, start, end}, last + 1, end)
  }
}

/** Marks behind a title, and those in front of it. */
const behind = '》」』”"'
const before = '《「『“"'

/** `TITLE @account`. */
function trailingAccount({line, start, end}: Piece): Split | undefined {
  const at = line.text.lastIndexOf(' @', end)
  if (at <= start || !/^ @[A-Za-z\d][\w.-]+$/.test(line.text.slice(at, end)))
    return
  return {
    joiner: 'account',
    first: 'title',
    title: piece(line, start, at),
    speaker: {line, start: at + 1, end}
  }
}

function trailingBrackets({
  line,
  start,
  end
}: Piece): {open: number; close: number} | undefined {
  const {text} = line
  if (!/[)）]/.test(text.charAt(end - 1))) return
  let depth = 0
  for (let at = end - 1; at > start; at--) {
    if (/[)）]/.test(text.charAt(at))) depth++
    else if (/[(（]/.test(text.charAt(at)) && --depth === 0)
      return {open: at, close: end - 1}
  }
  return
}
