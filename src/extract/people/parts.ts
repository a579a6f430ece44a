import {companies} from './companies.ts'
import type {PersonContext} from './context.ts'
import {nameScore} from './name-score.ts'
import {titleWords} from './ordinary-words.ts'
import {latinRoleWords} from './role-words.ts'
import {plain, scriptAt} from './words.ts'

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

/** A stretch between separators. */
export interface Part {
  joint: Joint
  /** Whether it is in brackets. */
  inside: boolean
  /** Index in the text. */
  start: number
  /** Index behind it. */
  end: number
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

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '【': '】',
  '〔': '〕',
  '<': '>',
  '＜': '＞'
}

const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '「': '」'
}

/** Characters that mean nothing to this: the rest is looked at. */
const special =
  /[ 和与與及跟,，;；、&＆/／|│｜┃¦•:：—―─–·+×@＠()（）[\]【】〔〕<>＜＞"“„«「-]/

/** Cut a text, from an index on, at what separates. */
export function parts(
  text: string,
  from: number,
  context: PersonContext
): Part[] {
  const result: Part[] = []
  let joint: Joint = 'start'
  let start = from
  let closer = ''
  const cut = (end: number, next: Joint, from: number) => {
    const part = trimmed(text, start, end)
    if (result.length === 0) {
      const label = text.slice(part.start, part.end)
      if (next === 'colon' && context.lexicon.is('speaker', label)) {
        start = from
        return
      }
      const by = context.lexicon.leading('by', text, part.start)
      if (by && by.end < part.end && text[by.end] === ' ')
        part.start = by.end + 1
    }
    if (result.length) {
      const word = introduction(text, part.start, part.end, context)
      part.start += word
      if (word > 0 && joint !== 'start' && joint !== 'open') joint = 'space'
    }
    if (part.end > part.start) {
      result.push({joint, inside: closer !== '', ...part})
      joint = next
    } else if (joint !== 'start' && (joint === 'space' || next === 'at'))
      joint = next
    start = from
  }
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at)
    if (!special.test(char)) continue
    if (char === closer) {
      cut(at, 'space', at + 1)
      closer = ''
      continue
    }
    const shut = closers[char]
    if (shut && !closer && !isNickname(text, at, shut)) {
      const end = closing(text, at, char, shut)
      if (end > 0 && !isAddress(text, start, at)) {
        cut(at, 'open', at + 1)
        joint = 'open'
        closer = shut
        continue
      }
    }
    const quote = quotes[char]
    if (quote && at > start) {
      const end = text.indexOf(quote, at + 1)
      if (end > 0) at = end
      continue
    }
    const found = jointAt(text, at, start, context)
    if (!found) continue
    if (found.joint === 'end') {
      cut(at, 'end', text.length)
      break
    }
    cut(at, found.joint, at + found.length)
    at += found.length - 1
  }
  cut(text.length, 'space', text.length)
  return result
}

/** Length of `a`, `the`, `来自` in front of what is said of somebody. */
function introduction(
  text: string,
  start: number,
  end: number,
  {lexicon}: PersonContext
): number {
  const article = /^(?:an?|the|une?|eine?|una?|uma?) (?=.)/i.exec(
    text.slice(start, Math.min(end, start + 6))
  )
  if (article) return article[0].length
  const of = lexicon.leading(['at', 'of'], text, start)
  if (
    of &&
    text[of.end] === ' ' &&
    /^\p{Ll}/u.test(of.word) &&
    isProper(text, of.end + 1)
  )
    return of.length + 1
  const word = lexicon.leading('at', text, start)
  return word && word.end < end && /\p{sc=Han}$/u.test(word.word)
    ? word.length
    : 0
}

/** What joins at an index, and how long it is. */
function jointAt(
  text: string,
  at: number,
  start: number,
  context: PersonContext
): {joint: Joint; length: number} | undefined {
  const char = text.charAt(at)
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (char === ' ') return wordAt(text, at, start, context)
  if (/[和与與及跟]/.test(char))
    return isBetweenNames(text, at, start, context)
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

/** Words that go on with what somebody does. */
const stop =
  /^(?:with|who|whose|presents|presented|presenting|shows|showed|talks|talked|talking|speaks|spoke|gave|gives|explains|explained|about|is|was|will|qui|présente|que|presenta|spricht|zeigt|расскажет|рассказал)(?= |$)/

/** A space with a word that joins, or a handle, behind it. */
function wordAt(
  text: string,
  at: number,
  start: number,
  context: PersonContext
): {joint: Joint; length: number} | undefined {
  if (at < start || at === 0) return undefined
  const first = text.charCodeAt(at + 1)
  if (first > 0x40 && first < 0x5b) return undefined
  if (/[@＠]/.test(text.charAt(at + 1)) && text.charAt(at + 2) !== ' ')
    return {joint: 'space', length: 1}
  const {lexicon} = context
  if (stop.test(text.slice(at + 1, at + 14))) {
    const left = text.slice(start, at).trim()
    const isSaid =
      left.length < 40 &&
      ((lexicon.find('occupation', text, start)?.end ?? at + 1) <= at ||
        nameScore(left, context) > 0.5 ||
        /^[\p{Lu}@]\S*$/u.test(left))
    if (isSaid) return {joint: 'end', length: 1}
  }
  const and = lexicon.leading('and', text, at + 1)
  if (
    and &&
    text.charAt(and.word.endsWith(' ') ? and.end - 1 : and.end) === ' '
  )
    return {joint: 'and', length: and.length + 1}
  const word = lexicon.leading(['at', 'of'], text, at + 1)
  const length = word?.length ?? (text.startsWith(' in ', at) ? 2 : 0)
  const behind = at + 1 + length
  if (
    length === 0 ||
    text.charAt(behind) !== ' ' ||
    !isProper(text, behind + 1)
  )
    return undefined
  const before = text.slice(start, at).trim()
  const isSure = /^(?:at|@|chez|bei)$/i.test(text.slice(at + 1, behind))
  if (!isSure && isField(text, behind + 1)) return undefined
  return isSure ||
    (lexicon.find('occupation', text, start)?.end ?? at + 1) <= at ||
    (/^(?:of|from|aus|из|de chez)$/.test(text.slice(at + 1, behind)) &&
      nameScore(before, context) > 0.6)
    ? {joint: 'at', length: length + 1}
    : undefined
}

/** Whether a word that begins at an index can begin the name of a company. */
function isProper(text: string, at: number): boolean {
  const article = /^(?:the|la|le|el|den|der|die) /.exec(text.slice(at, at + 4))
  const word = /^[^ ,，(（/]*/.exec(text.slice(at + (article?.[0].length ?? 0)))
  const first = word?.[0] ?? ''
  return !/^\p{Ll}*$/u.test(first) || first.includes('.')
}

/** Whether a word is of what somebody does: `Head of Engineering`. */
function isField(text: string, at: number): boolean {
  const key = plain(/^(?:the )?([^ ,，(（/]*)/.exec(text.slice(at))?.[1] ?? '')
  return !companies.has(key) && (latinRoleWords.has(key) || titleWords.has(key))
}

/** Whether a character is of a script without spaces, or of hangul. */
function isWide(char: string): boolean {
  const script = scriptAt(char, 0)
  return script !== 'latin' && script !== 'other'
}

/** Whether a `和` at an index stands between two names. */
function isBetweenNames(
  text: string,
  at: number,
  start: number,
  context: PersonContext
): boolean {
  const left = text.slice(start, at).trim()
  const right = /^[\p{sc=Han}]+/u.exec(text.slice(at + 1, at + 6))?.[0] ?? ''
  return (
    left.length < 5 &&
    right.length < 5 &&
    nameScore(left, context) > 1.3 &&
    nameScore(right, context) > 1.3
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
function isAddress(text: string, start: number, at: number): boolean {
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

/** Whether brackets stand inside a name: `William (Bill) Smith`. */
function isNickname(text: string, at: number, shut: string): boolean {
  const end = text.indexOf(shut, at)
  return (
    end > at &&
    end - at < 16 &&
    /\p{Ll} $/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^\p{Lu}\p{Ll}+$/u.test(text.slice(at + 1, end)) &&
    /^ \p{Lu}\p{Ll}+/u.test(text.slice(end + 1, end + 6))
  )
}

/** Index of the bracket that closes one, with others in between. */
function closing(text: string, at: number, open: string, shut: string): number {
  let depth = 0
  for (let index = at; index < text.length; index++) {
    if (text[index] === open) depth++
    else if (text[index] === shut && --depth === 0) return index
  }
  return -1
}

const pairs = ['""', '“”', '„“', '«»', '「」', '『』', '‘’', "''"]

/** A stretch without spaces, decoration and quotes around it. */
function trimmed(
  text: string,
  from: number,
  to: number
): {start: number; end: number} {
  let start = from
  let end = to
  for (;;) {
    while (start < end && isLead(text, start)) start++
    while (end > start && isTail(text, end - 1)) end--
    const around = text.charAt(start) + text.charAt(end - 1)
    if (end - start < 3 || !pairs.includes(around)) return {start, end}
    start++
    end--
  }
}

/** Whether a character in front of a part is none of it. */
function isLead(text: string, at: number): boolean {
  if (text[at] === '_') return !/\w/.test(text.charAt(at + 1))
  return /[\s*~`.:：!]/.test(text.charAt(at)) || isEmoji(text, at)
}

/** Whether a character behind a part is none of it. */
function isTail(text: string, at: number): boolean {
  return /[\s*~`:：]/.test(text.charAt(at)) || isEmoji(text, at)
}

/** Whether a code unit is of an emoji. */
function isEmoji(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x2190) return false
  if (code >= 0xdc00 && code < 0xe000) return isEmoji(text, at - 1)
  return (
    code === 0xfe0f ||
    (code >= 0xd83c && code < 0xd83f) ||
    (code >= 0x2190 && code < 0x2c00 && (code < 0x2500 || code > 0x257f))
  )
}
