import {codeUnitAt} from '../../code-unit.ts'
import type {Line} from '../view.ts'
import {hasQuestion} from './asks.ts'
import {beginsPlainly} from './begins-plainly.ts'
import {behind} from './behind.ts'

/** A name that leads what somebody says: `**Ann:** …`, `12:03 From Ann : …`. */
export interface Label {
  name: string
  /** Index in the line of its first character. */
  start: number
  /** Index of what is said. */
  end: number
  /** Whether it stands out: in bold, italics or brackets. */
  isMarked: boolean
  /** Whether a time stands before it, as in the log of a chat. */
  isTimed: boolean
}

const longestName = 44

/** Somebody's account, or a site, which have no capitals. */
const account = /^[a-z][\w.-]{3,24}$/

/** A time, and what may stand between it and a name. */
const timed = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[\s,–-]*(?:From\s+)?/

/** A time behind a name. */
const stamp = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*/

/** The label that a line begins with, if it may be one. */
export function labelOf(line: Line): Label | undefined {
  const {text} = line
  const isPlain = beginsPlainly(text, 0)
  const time = isPlain ? null : timed.exec(text)
  if (!time && text[0] === '[') return bracketLabel(line)
  // Bold that CommonMark takes for none: `**Ann: **said`.
  const stars = isPlain ? null : /^[*_]{1,3}/.exec(text)
  const start = time?.[0].length ?? stars?.[0].length ?? 0
  const colon = colonFrom(text, start)
  if (colon < 0) return
  const name = text
    .slice(start, colon)
    .trim()
    .replace(/\s*[([]?\d{1,2}:\d{2}(?::\d{2})?[\])]?$/, '')
  const isBold = line.marks.some(
    (mark) =>
      (mark.kind === 'strong' || mark.kind === 'emphasis') &&
      mark.start <= start &&
      mark.end >= colon
  )
  if (!name || !(time || isName(name) || (isBold && account.test(name)))) return
  let end = spaceEnd(text, colon + 1)
  if (stars) end = behind(/^[*_]{0,3}\s*/, text, end, 4)
  end = behind(stamp, text, end, 14)
  return {
    name,
    start,
    end,
    isMarked: isBold || Boolean(stars),
    isTimed: Boolean(time)
  }
}

/** A name in brackets: `[AB] …`. */
function bracketLabel({text, marks}: Line): Label | undefined {
  const bracket = /^\[([^\][]{1,30})\](?:\s*[:：]\s*|\s+|$)/.exec(text)
  const name = bracket?.[1]?.trim()
  if (!bracket || !name || !isName(name)) return
  if (marks.some(({kind, start}) => kind === 'link' && start < 2)) return
  return {
    name,
    start: 0,
    end: bracket[0].length,
    isMarked: true,
    isTimed: false
  }
}

/** `Pumps team: …`, `Ann, Tom & Eva: …`: several people, as one may write it. */
const group =
  /^(\p{Lu}[^\s:：?？!.;()]*(?:,? [^\s:：?？!.,;()]+){1,6})\s?[:：]\s*/u

/** A label in bold that names a group, and nobody, where the group asks. */
export function groupLabel({text, marks: [mark]}: Line): Label | undefined {
  if (mark?.kind !== 'strong' || mark.start > 0 || !hasQuestion(text)) return
  const found = group.exec(text)
  const name = found?.[1]
  if (!name || mark.end < name.length) return
  return {
    name,
    start: 0,
    end: found[0].length,
    isMarked: true,
    isTimed: false
  }
}

/** `(Ann Lee) …`: who asked, in full. */
export function bracketedName({text}: Line): Label | undefined {
  if (text[0] !== '(') return
  const found = /^\(([^()]{4,40})\)\s+/.exec(text)
  const name = found?.[1]
  if (!name?.includes(' ') || !isName(name)) return
  return {
    name,
    start: 0,
    end: found?.[0].length ?? 0,
    isMarked: true,
    isTimed: false
  }
}

function spaceEnd(text: string, at: number): number {
  let end = at
  while (text[end] === ' ') end++
  return end
}

/** Index of the colon behind a name, followed by space, an end or Han. */
function colonFrom(text: string, from: number): number {
  const limit = Math.min(text.length, from + longestName)
  for (let at = from; at < limit; at++) {
    const code = codeUnitAt(text, at)
    if (code === 0xff1a) return at
    if (code === 0x3a && (at + 1 >= text.length || text[at + 1] === ' '))
      return at
    // No name goes on behind `?`, `;`, `？` or `。`.
    if (code === 0x3f || code === 0x3b || code === 0xff1f || code === 0x3002)
      return -1
  }
  return -1
}

/** Particles of names that begin with a small letter. */
const particle =
  /^(?:v[ao]n|de|den|der|del|da|di|el|la|le|du|of|the|y|et|und|&|and|\d+)$/

/** What a name begins with; that of a group with a number, too: `18F`. */
const begins = /^(?:\d{1,3}(?=\p{Lu}))?[@\p{Lu}\p{Lo}]/u

/** Whether a text may be a name: every word of it begins with a capital. */
export function isName(name: string): boolean {
  // A nickname stands in quotation marks: `“Red” Ann Lee`.
  const bare = name.replace(/[“”]/g, '')
  if (!begins.test(bare) || /[,!"<>=/|{}`]/.test(bare)) return false
  const words = bare.split(' ')
  return (
    words.length <= 5 &&
    words.every(
      (word) => word[0] === '(' || begins.test(word) || particle.test(word)
    )
  )
}

/** Whether one name is short for another: its initials, first or last word. */
export function isShortFor(short: string, name: string): boolean {
  if (short.length >= name.length) return false
  if (name.endsWith(`(${short})`)) return true
  const words = name.split(/[\s.-]+/).filter(Boolean)
  if (words.length < 2) return false
  const initials = words.map((word) => word.charAt(0)).join('')
  const plain = short.replaceAll('.', '')
  return (
    plain.toLowerCase() === initials.toLowerCase() ||
    plain === words[0] ||
    plain === words.at(-1)
  )
}
