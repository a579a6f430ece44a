import {codeUnitAt} from '../../code-unit.ts'
import type {Lexicon} from '../../language/lexicon.ts'
import {type Piece, piece} from '../piece.ts'
import type {Mark} from '../view.ts'
import {isOfWord} from './is-of-word.ts'
import {saidBy} from './said-by.ts'
import {toldSplit} from './told-split.ts'

/** What joins a title and its speaker. */
export type Joiner =
  | 'by'
  | 'with'
  | 'presents'
  | 'dash'
  | 'slash'
  | 'bar'
  | 'comma'
  | 'colon'
  | 'brackets'
  | 'quotes'
  | 'link'
  | 'account'
  | 'space'

/** One way to read a line as a title and who gives it. */
export interface Split {
  joiner: Joiner
  /** Which of the two stands in front. */
  first: 'title' | 'speaker'
  title: Piece
  speaker: Piece
  /** Whether words say that it is a talk by somebody. */
  isSaid?: boolean
}

/** Nobody writes a title and a speaker in a longer line. */
const longest = 300

/** What a character can do to a line; all others cost no second look. */
const opens = 1
const closes = 2
const joins = 3

const signs = new Uint8Array(0x10000)
for (const [characters, sign] of [
  ['([{（【「『《〈“«', opens],
  [')]}）】」』》〉”»', closes],
  [' -–—―~～〜/／|│｜,，:：', joins]
] as const)
  for (const character of characters) signs[character.charCodeAt(0)] = sign

/** What may part a line. */
export interface SplitsOptions {
  /** How many of the first spaces, of which a line has too many. */
  spaces?: number
}

/** Every way to read a piece of a line as a title and who gives it. */
export function splits(
  core: Piece,
  lexicon: Lexicon,
  {spaces = 0}: SplitsOptions = {}
): Split[] {
  const result: Split[] = []
  if (core.end - core.start > longest) return result
  const links = core.line.marks.filter(({kind}) => kind === 'link')
  const both = (joiner: Joiner, start: number, end: number): void => {
    const left = bare(core, core.start, start)
    const right = linkRun(bare(core, end, core.end), links, lexicon)
    // `Talk 2: by NAME` has no title.
    const isUntitled = joiner === 'by' && start === core.start && start > 0
    if (left.end === left.start && !isUntitled) return
    if (right.end === right.start) return
    if (joiner !== 'space' && joiner !== 'presents' && !isAccount(left))
      result.push({joiner, first: 'title', title: left, speaker: right})
    if (joiner !== 'by' && !isAccount(right))
      result.push({joiner, first: 'speaker', title: right, speaker: left})
  }
  const said = saidBy(core, lexicon)
  if (said) return [said]
  const told = toldSplit(core, lexicon)
  if (told) result.push(told)
  // What tells of a talk has words in it that join other things.
  for (const {joiner, start, end} of joints(core, lexicon, spaces))
    if (!told || start < told.title.start) both(joiner, start, end)
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

/** Whether a piece is an account, or `@annotation` of code: never a title. */
function isAccount({line: {text}, start, end}: Piece): boolean {
  return text[start] === '@' && !text.slice(start, end).includes(' ')
}

/** A side of a joint without what else of punctuation joins there. */
function bare({line}: Piece, start: number, end: number): Piece {
  const {text} = line
  let from = start
  let to = end
  while (from < to && isJoin(text, from)) from++
  while (to > from && isJoin(text, to - 1)) to--
  return {line, start: from, end: to}
}

function isJoin(text: string, at: number): boolean {
  const code = codeUnitAt(text, at)
  return (
    signs[code] === joins || (!isOfWord(code) && /\s/.test(text.charAt(at)))
  )
}

/** What goes on behind a name as a sentence does. */
const sentence = /^(?:\s+[\p{Ll}\p{Lo}]|。|\p{sc=Han}.{20})/su

/** More text in brackets than this is an aside, not an organization. */
const longestBrackets = 30

/**
 * Names that are links, without the sentence that goes on behind them. Marks
 * such as `,` or `-` behind a link may still lead to role and organization.
 */
function linkRun(some: Piece, links: readonly Mark[], lexicon: Lexicon): Piece {
  if (!links.length) return some
  const {line, start, end} = some
  const {text} = line
  let at = start
  for (const link of links) {
    if (link.end <= at) continue
    const between = text.slice(at, link.start)
    if (at > start ? !isBetweenNames(between, lexicon) : between !== '') break
    at = link.end
  }
  const rest = text.slice(at, end)
  const bracket = /^\s*[(（]/.test(rest) && rest.length > longestBrackets
  const isSentence = bracket || sentence.test(rest)
  return at > start && at < end && isSentence ? {line, start, end: at} : some
}

function isBetweenNames(text: string, lexicon: Lexicon): boolean {
  return /^\s*[,、，&/]?\s*$/.test(text) || lexicon.is('and', text)
}

interface Joint {
  joiner: Joiner
  start: number
  end: number
}

/** Places outside brackets, quotation marks, links and code that can join. */
function joints(
  {line, start, end}: Piece,
  lexicon: Lexicon,
  spaces: number
): Joint[] {
  const {text} = line
  const closed = line.marks.flatMap((mark) =>
    isClosed(mark) && (mark.start > start || mark.end < end)
      ? openAtEnd(mark, text)
      : []
  )
  const result: Joint[] = []
  let depth = 0
  let left = spaces
  let word = -1
  for (let at = start; at < end; at++) {
    if (word < at) word = wordFrom(text, at, lexicon)
    const sign = signs[codeUnitAt(text, at)]
    if (sign === 0 && at !== word && closed.length === 0) continue
    if (sign === opens) depth++
    else if (sign === closes) depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    while ((closed[0]?.end ?? end) <= at) closed.shift()
    const inside = closed.length ? markAt(closed, at) : undefined
    if (inside) {
      at = Math.min(inside.end, end) - 1
      continue
    }
    const found =
      (at === word ? wordAt(text, at, lexicon) : undefined) ??
      (sign === joins ? signAt(text, at, left > 0) : undefined)
    const joint = found && withLabel(found, text, lexicon)
    if (!joint || joint.end > end) continue
    if (joint.joiner === 'space') left--
    // Behind a mark that parts, a space rarely does.
    else if (joint.joiner === 'dash' || joint.joiner === 'colon') left = 0
    result.push(joint)
    at = joint.end - 1
  }
  return result
}

/** The first of some marks that is over an index. */
function markAt(some: readonly Mark[], at: number): Mark | undefined {
  for (const mark of some) if (mark.start <= at && at < mark.end) return mark
  return
}

function isClosed(mark: Mark): boolean {
  return mark.kind === 'link' || mark.kind === 'code'
}

/** `[TITLE,](talk) [NAME](speaker)`: a comma that ends a link joins behind it. */
function openAtEnd(mark: Mark, text: string): Mark {
  const isJoined = /[,，] /.test(text.slice(mark.end - 1, mark.end + 1))
  return isJoined ? {...mark, end: mark.end - 1} : mark
}

const dashes =
  /^(?: [-–—―~～〜]{1,3} |\s?(?:--+|—{1,2}|―{1,2}|–)\s?|[-–—] | [-–—](?=\S))/
const marks: readonly [Joiner, RegExp][] = [
  ['slash', /^(?: \/{1,2} ?|\/{1,2} |／)/],
  ['bar', /^ ?[|│｜] ?/],
  ['comma', /^ ?[,，] ?/],
  ['colon', /^ ?[:：] ?/]
]

/** Joiners that are words. */
const joinerWords = ['by', 'presents', 'with'] as const

/** Whether a word may begin at an index: behind a space, or where none parts. */
function mayBeginWord(text: string, at: number): boolean {
  if (at === 0) return false
  const before = codeUnitAt(text, at - 1)
  return before === 32 || before > 0x2e7f
}

/** Index of the first word that joins, from an index on; behind all if none. */
function wordFrom(text: string, from: number, lexicon: Lexicon): number {
  for (let at = from; ; ) {
    const {start} = lexicon.find(joinerWords, text, at) ?? {start: Infinity}
    if (start === Infinity || mayBeginWord(text, start)) return start
    at = start + 1
  }
}

function wordAt(text: string, at: number, lexicon: Lexicon): Joint | undefined {
  const word = lexicon.leading(joinerWords, text, at)
  const joiner = word && joinerWords.find((one) => one === word.meaning)
  return joiner && {joiner, start: at, end: at + word.length}
}

function signAt(
  text: string,
  at: number,
  withSpace: boolean
): Joint | undefined {
  const isSpace = codeUnitAt(text, at) === 32
  if (!isSpace || signs[codeUnitAt(text, at + 1)] === joins) {
    const dash =
      dashes.exec(text.slice(at, at + 8)) ??
      ('》』'.includes(text.charAt(at - 1) || ' ')
        ? /^[-–—] ?/.exec(text.slice(at, at + 2))
        : null)
    if (dash) return {joiner: 'dash', start: at, end: at + dash[0].length}
    for (const [joiner, pattern] of marks) {
      const found = pattern.exec(text.slice(at, at + 4))
      if (found && !isNumberMark(text, at, joiner))
        return {joiner, start: at, end: at + found[0].length}
    }
  }
  return isSpace && withSpace
    ? {joiner: 'space', start: at, end: at + 1}
    : undefined
}

/** `10:30`, `1,000`, `http://`. */
function isNumberMark(text: string, at: number, joiner: Joiner): boolean {
  return (
    joiner !== 'slash' &&
    /\d/.test(text.charAt(at - 1)) &&
    /\d/.test(text.charAt(at + 1))
  )
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
    speaker: bare(piece(line), start, open)
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
    speaker: bare({line, start, end}, last + 1, end)
  }
}

/** Marks behind a title, and those in front of it. */
const behind = '》」』”"'
const before = '《「『“"'

/** `TITLE - Speaker: NAME`: a label behind a mark says who speaks. */
function withLabel(joint: Joint, text: string, lexicon: Lexicon): Joint {
  if (joint.joiner === 'space' || joint.joiner === 'by') return joint
  const word = lexicon.leading('speaker', text, joint.end)
  const mark = word && /^\s?[:：]\s*/.exec(text.slice(word.end))
  return word && mark
    ? {joiner: 'by', start: joint.start, end: word.end + mark[0].length}
    : joint
}
