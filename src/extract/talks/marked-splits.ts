import {type Piece, piece} from '../piece.ts'
import type {Mark} from '../view.ts'
import {bareSide} from './bare-side.ts'
import type {Split} from './splits.ts'

/**
 * Ways to read a piece of a line that marks around a title or a speaker tell:
 * quotation marks, the sign of an account, brackets, emphasis, a link.
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
  const front = frontBrackets(core)
  if (front) result.push(front)
  result.push(...edgeSplits(core))
  return result
}

/** `林小川（青禾） 会休息的水泵`: in Han, with a company in brackets in front. */
const bracketed = /^\p{sc=Han}{2,4}\s?[(（][^()（）]{1,30}[)）]\s+(?=\S)/u

function frontBrackets({line, start, end}: Piece): Split | undefined {
  const length = bracketed.exec(line.text.slice(start, end))?.[0].length ?? 0
  if (!length) return
  const speaker = bareSide(piece(line), start, start + length)
  return {
    joiner: 'edge',
    first: 'speaker',
    title: piece(line, start + length, end),
    speaker
  }
}

/**
 * What stands between marked text and plain text, where nothing joins them.
 * Small letters tell of somebody, or go on with a title.
 */
const gap = /^(?<stop>[.。])?\s+(?=[@\p{Lu}\p{Lo}])/u

/** `**TITLE** NAME`, `NAME *TITLE*`, `**TITLE**. NAME, COMPANY.` */
function edgeSplits({line, start, end}: Piece): Split[] {
  for (const mark of line.marks) {
    const isFirst = mark.start <= start && mark.end < end
    if (mark.kind === 'code' || hasTwin(line.marks, mark)) continue
    if (!isFirst && (mark.start <= start || mark.end < end)) continue
    const left = piece(line, start, isFirst ? mark.end : mark.start)
    const found = gap.exec(line.text.slice(left.end, end))
    if (!found || left.end === start) continue
    const isStop = found.groups?.stop && /[.。]/.test(line.text.charAt(end - 1))
    const right = piece(
      line,
      left.end + found[0].length,
      end - (isStop ? 1 : 0)
    )
    return [
      {joiner: 'edge', first: 'title', title: left, speaker: right},
      {joiner: 'edge', first: 'speaker', title: right, speaker: left}
    ]
  }
  return []
}

/** Whether several stretches are marked alike: several names, say. */
function hasTwin(marks: readonly Mark[], {kind, start}: Mark): boolean {
  return marks.some((other) => other.kind === kind && other.start !== start)
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
    speaker: untold(bareSide({line, start, end}, last + 1, end))
  }
}

/** Nobody says who somebody is, and what they will tell, in less. */
const longest = 40

/** Who a stretch begins with: what is told of their talk behind is left out. */
function untold(some: Piece): Piece {
  const {line, start, end} = some
  if (end - start <= longest) return some
  const head = /^[^，。；]{2,24}(?:，[^，。；]{2,24})?(?=[，。；])/u.exec(
    line.text.slice(start, end)
  )
  if (!head) return some
  const open = /\s?[(（][^)）]*$/.exec(head[0])
  return piece(line, start, start + (open?.index || head[0].length))
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
  if (!/[)）\]]/.test(text.charAt(end - 1))) return
  let depth = 0
  for (let at = end - 1; at > start; at--) {
    if (/[)）\]]/.test(text.charAt(at))) depth++
    else if (/[(（[]/.test(text.charAt(at)) && --depth === 0)
      return {open: at, close: end - 1}
  }
  return
}
