import {codeUnitAt} from '../../code-unit.ts'
import type {Lexicon} from '../../language/lexicon.ts'
import type {Piece} from '../piece.ts'
import type {Mark} from '../view.ts'
import {closes, joins, jointSigns, opens} from './joint-signs.ts'
import type {Joiner} from './splits.ts'

/** A stretch of a line that may join a title and its speaker. */
export interface Joint {
  joiner: Joiner
  start: number
  end: number
}

/** Places outside brackets, quotation marks, links and code that can join. */
export function joints(
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
    const sign = jointSigns[codeUnitAt(text, at)]
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
  /^(?: (?:[-–—―~～〜]{1,3}|[•·→⇒]) |\s?(?:--+|—{1,2}|―{1,2}|–)\s?|[-–—] | [-–—](?=\S))/
const marks: readonly [Joiner, RegExp][] = [
  ['slash', /^(?: \/{1,2} ?|\/{1,2} |／| _ |_)/],
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
  if (!isSpace || jointSigns[codeUnitAt(text, at + 1)] === joins) {
    const dash =
      dashes.exec(text.slice(at, at + 8)) ??
      ('》』'.includes(text.charAt(at - 1) || ' ')
        ? /^[-–—] ?/.exec(text.slice(at, at + 2))
        : null)
    if (dash) return {joiner: 'dash', start: at, end: at + dash[0].length}
    for (const [joiner, pattern] of marks) {
      const found = pattern.exec(text.slice(at, at + 4))
      if (found?.[0] === '_' && !parts(text, text.indexOf('_', at))) continue
      if (found && !isNumberMark(text, at, joiner))
        return {joiner, start: at, end: at + found[0].length}
    }
  }
  return isSpace && withSpace
    ? {joiner: 'space', start: at, end: at + 1}
    : undefined
}

/**
 * `강의_이름`: whether a low line stands beside a letter that is two columns
 * wide, and alone; between others, it stands within a word or a file's name.
 */
function parts(text: string, at: number): boolean {
  const isWide =
    codeUnitAt(text, at - 1) > 0x2e7f || codeUnitAt(text, at + 1) > 0x2e7f
  return at > 0 && isWide && text.indexOf('_') === text.lastIndexOf('_')
}

/** `10:30`, `1,000`, `http://`. */
function isNumberMark(text: string, at: number, joiner: Joiner): boolean {
  return (
    joiner !== 'slash' &&
    /\d/.test(text.charAt(at - 1)) &&
    /\d/.test(text.charAt(at + 1))
  )
}

/** `TITLE - Speaker: NAME`: a label behind a mark says who speaks. */
function withLabel(joint: Joint, text: string, lexicon: Lexicon): Joint {
  if (joint.joiner === 'space' || joint.joiner === 'by') return joint
  const word = lexicon.leading('speaker', text, joint.end)
  const mark = word && /^\s?[:：]\s*/.exec(text.slice(word.end))
  return word && mark
    ? {joiner: 'by', start: joint.start, end: word.end + mark[0].length}
    : joint
}
