import {characterAt, isHan} from './characters.ts'
import type {NamedText} from './name-score.ts'
import {unspaced} from './trimmed.ts'
import {wordJoint} from './word-joint.ts'
import {scriptAt} from './words.ts'

/**
 * What stands between a part and the one in front of it; `end` is a word behind
 * which nothing more is said of who somebody is.
 */
export type Joint =
  | 'start'
  | 'dash'
  | 'comma'
  | 'slash'
  | 'bar'
  | 'colon'
  | 'and'
  | 'at'
  | 'open'
  | 'space'
  | 'end'

/** A joint in its place. */
export interface FoundJoint {
  joint: Joint
  length: number
}

const joints: Readonly<Record<string, Joint>> = {
  ',': 'comma',
  '，': 'comma',
  ';': 'comma',
  '；': 'comma',
  '、': 'and',
  '&': 'and',
  '＆': 'and',
  '/': 'slash',
  '／': 'slash',
  '|': 'bar',
  '│': 'bar',
  '｜': 'bar',
  '┃': 'bar',
  '¦': 'bar',
  '•': 'bar',
  ':': 'colon',
  '：': 'colon',
  '—': 'dash',
  '―': 'dash',
  '─': 'dash'
}

/** What joins at an index, behind where a part begins, and how long it is. */
export function jointAt(
  named: NamedText,
  at: number,
  start: number
): FoundJoint | undefined {
  const {text} = named
  const char = text.charAt(at)
  if (char === ' ') return wordJoint(named, at, start)
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if ('和与與及跟'.includes(char))
    return isBetweenNames(named, at, start)
      ? {joint: 'and', length: 1}
      : undefined
  if (char === '@' || char === '＠') {
    if (before === '' || /[ ,，、&/／|(（[【:：-]/.test(before))
      return after === ' ' ? {joint: 'at', length: 1} : undefined
    return isEmail(text, at) ? undefined : {joint: 'at', length: 1}
  }
  const isSpaced = before === ' ' || after === ' '
  if (char === '-' || char === '–') {
    let length = 1
    while (/[-–]/.test(text.charAt(at + length))) length++
    return isSpaced || length > 1 || isWide(before) || isWide(after)
      ? {joint: 'dash', length}
      : undefined
  }
  if (char === '·') return isSpaced ? {joint: 'bar', length: 1} : undefined
  if (char === '+' || char === '×')
    return isSpaced ? {joint: 'and', length: 1} : undefined
  if (char === ':' && text.startsWith('//', at + 1)) return undefined
  if (char === '/' && !isSpaced && isInWord(text, at)) return undefined
  const joint = joints[char]
  if (!joint) return undefined
  let length = 1
  while (text.charAt(at + length) === char) length++
  return {joint, length}
}

/** Whether a character is of a script without spaces, or of hangul. */
function isWide(char: string): boolean {
  const script = scriptAt(char, 0)
  return script !== 'latin' && script !== 'other'
}

/** Whether a `和` at an index stands between two names. */
function isBetweenNames(
  {text, nameScore}: NamedText,
  at: number,
  start: number
): boolean {
  const left = unspaced(text, start, at)
  let right = at + 1
  while (right < at + 6 && characterAt(text, right) & isHan) right++
  return (
    left.end - left.start < 5 &&
    right - at < 6 &&
    nameScore(left.start, left.end) > 1.3 &&
    nameScore(at + 1, right) > 1.3
  )
}

/** Whether a slash is in a word, as in `CI/CD` and in addresses. */
function isInWord(text: string, at: number): boolean {
  return (
    isAddress(text, 0, at) ||
    (/(?:^|[^A-Za-z])[A-Z]{1,2}$/.test(text.slice(Math.max(0, at - 3), at)) &&
      /^[A-Z]{1,2}(?![A-Za-z])/.test(text.slice(at + 1, at + 4)))
  )
}

/** Whether the word that goes on at an index is a URL. */
export function isAddress(text: string, start: number, at: number): boolean {
  const word = text.slice(start, at)
  return /https?:[^\s(（]*$/.test(word.slice(-200))
}

/** Whether an `@` is that of a mail address. */
function isEmail(text: string, at: number): boolean {
  return (
    /[\w.+-]/.test(text.charAt(at - 1)) &&
    /^[\w-]{1,60}\.[a-z]{2,8}(?![\w.])/.test(text.slice(at + 1, at + 80)) &&
    /(?:^|[\s<(])[a-z0-9._+-]{1,40}$/.test(text.slice(Math.max(0, at - 42), at))
  )
}
