import type {Lexicon} from '../../language/lexicon.ts'
import type {Meaning} from '../../language/pack.ts'
import {piece} from '../piece.ts'
import type {Line} from '../view.ts'
import {isOfWord} from './is-of-word.ts'
import {timeAt} from './time-slot.ts'
import {keywords, kindOf} from './title-keywords.ts'
import type {TitleLine} from './title-line.ts'

/** Emoji, bullets and the like in front of a text. */
const decoration =
  /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}~*>＞•·▶►■□◆◇★☆●○◎※→➡|│\s]|\u{fe0f}|\u{200d}|:[a-z_0-9]{2,30}:)+/u

/** No event has more talks that somebody counts. */
const mostTalks = 40

/** What can stand between a keyword or a number and the title. */
const separator = /^\s*(?:[.:：．、)）\]】|│,，]+|[-–—―]+(?=\s)|[-–—―]{2})\s*/

/**
 * Read what stands from an index on in front of title and speakers: decoration, day, time, how
 * long it takes, keyword and number, a name in brackets.
 *
 * @returns
 *   Index of what is left.
 */
export function titleFront(
  result: TitleLine,
  text: string,
  from: number,
  lexicon: Lexicon
): number {
  let start = afterLeadIn(text, from, lexicon)
  for (let before = -1; before !== start; ) {
    before = start
    start = afterDecoration(text, start)
    start = afterDay(text, start, lexicon)
    start = afterTime(result, text, start, lexicon)
    start = afterDuration(result, text, start)
    start = afterKeyword(result, text, start, lexicon)
  }
  return afterBracket(result, text, start, lexicon)
}

function afterDecoration(text: string, start: number): number {
  if (isOfWord(text.charCodeAt(start))) return start
  return start + (decoration.exec(text.slice(start))?.[0].length ?? 0)
}

/** Behind `Next up:`. */
function afterLeadIn(text: string, from: number, lexicon: Lexicon): number {
  const word = lexicon.leading('next', text, from)
  if (!word) return from
  return (
    word.end + (/^\s*[:：,，]?\s*/.exec(text.slice(word.end))?.[0].length ?? 0)
  )
}

/** Behind `Wed 18:`, or `Wed` with a time, of a programme of several days. */
function afterDay(text: string, start: number, lexicon: Lexicon): number {
  const word = lexicon.leading('day', text, start)
  const gap = word && /^\.?,?\s/.exec(text.slice(word.end))
  if (!word || !gap) return start
  const end = word.end + gap[0].length
  if (timeAt(text, end)) return end
  const date = /^\d{1,2}\s?[:：]\s*(?=\S)/.exec(text.slice(end))
  return date ? end + date[0].length : start
}

function afterTime(
  result: TitleLine,
  text: string,
  start: number,
  lexicon: Lexicon
): number {
  const slot = timeAt(text, start)
  // `19:00 Uhr (7 pm)`: in brackets the same time again.
  if (!slot || (result.time && text[start] !== '(')) return start
  result.time ??= slot.time
  const track =
    /^\s*[,，:：|│/-]?\s*/.exec(text.slice(slot.end))?.[0].length ?? 0
  return afterTrack(text, slot.end + track, lexicon)
}

/** Behind `(5 min)`. */
function afterDuration(result: TitleLine, text: string, start: number): number {
  if (isOfWord(text.charCodeAt(start))) return start
  const found =
    /^[(（[]?\d{1,3}\s?(?:min(?:ute)?s?\b|分鐘|分钟|分間|분(?!\p{L}))[.)）\]]*\s*[:：-]?\s*(?=\S)/iu.exec(
      text.slice(start)
    )
  if (!found) return start
  result.isTimed = true
  return start + found[0].length
}

/** Behind `Track 1,`, or where it does not stand. */
function afterTrack(text: string, start: number, lexicon: Lexicon): number {
  const word = lexicon.leading('track', text, start)
  if (!word) return start
  const rest = /^\s*[\dA-Z]{1,3}\s*[,，:：|│-]\s*/.exec(text.slice(word.end))
  return rest ? word.end + rest[0].length : start
}

function afterKeyword(
  result: TitleLine,
  text: string,
  start: number,
  lexicon: Lexicon
): number {
  const open = '[【(（'.includes(text.charAt(start) || ' ') ? 1 : 0
  const first = numberAt(text, start + open, lexicon)
  const word = lexicon.leading(keywords, text, skipSpace(text, first.end))
  const second = word ? numberAt(text, word.end, lexicon) : first
  const end = word ? Math.max(word.end, second.end) : first.end
  if (end === start + open) return start
  const ordinal = first.value ?? second.value
  const rest = text.slice(end)
  const isWhole = rest.trim() === ''
  const behind = separator.exec(rest)?.[0].length ?? 0
  if (open && !/^[\]】)）]/.test(rest)) return start
  if (isWhole && !(word && isKindWord(word.meaning))) return start
  const isTold = word !== undefined || first.isMarked
  const isJoined =
    behind > 0 ||
    (isTold && isNumbered(ordinal, rest)) ||
    (word?.meaning === 'keynote' && isTitle(rest, lexicon))
  if (!isWhole && !isJoined) return start
  // `Une présentation très dynamique`, `One talk about pumps`.
  const isSpelled = !/\d/.test(text.slice(start, end))
  if (!behind && isSpelled && /^\s\p{Ll}/u.test(rest)) return start
  // `session.timeout.ms`, `Session.close()`.
  if (word && /^\.[\p{Ll}_]/u.test(rest)) return start
  if (!word && (ordinal === undefined || isPartOfWord(rest, behind)))
    return start
  if (word) {
    result.keyword = true
    result.isTopic = lexicon.is('topic', word.word)
    result.kind ??= kindOf(word.meaning)
  }
  // `#101` is the number of a series.
  if (word || behind || (ordinal ?? 0) <= mostTalks) result.ordinal ??= ordinal
  return end + behind
}

/**
 * `2.0`, `3.timeout.ms`, `2:17`: the mark behind the number joins; so does that
 * of `1, 2, 3 and off you go`.
 */
function isPartOfWord(rest: string, behind: number): boolean {
  if (/^[,，、]\s*\d/.test(rest)) return true
  if (!/^[.．:：]$/.test(rest.slice(0, behind))) return false
  return /^(?:\d|\w+\.\w)/.test(rest.slice(behind))
}

/** `Session 3 Title`, `#3 Title`: such a number needs no mark behind it. */
function isNumbered(ordinal: number | undefined, rest: string): boolean {
  return ordinal !== undefined && /^\s/.test(rest)
}

/** Words that may stand behind `Keynote` and still be of what it is called. */
const ofKeynote = [
  ...keywords,
  'by',
  'with',
  'at',
  'of',
  'day',
  'speaker'
] as const

/** Words of a title that needs no mark in front, at least. */
const fewest = 4

/** `Keynote Long Years of Weirs`: a title in capitals, without a mark. */
function isTitle(rest: string, lexicon: Lexicon): boolean {
  const [first = '', ...others] = rest.trim().split(' ')
  return (
    others.length + 1 >= fewest &&
    /^\p{Lu}\p{Ll}/u.test(first) &&
    /^\s\p{Lu}/u.test(rest) &&
    lexicon.leading(ofKeynote, rest, 1) === undefined
  )
}

interface FoundNumber {
  end: number
  value: number | undefined
  /** Whether `#` or the like says that it is one. */
  isMarked: boolean
}

function numberAt(text: string, at: number, lexicon: Lexicon): FoundNumber {
  const start = skipSpace(text, at)
  const mark = '#Nn№'.includes(text.charAt(start) || ' ')
    ? (/^(?:#|No\.|№)\s?/i.exec(text.slice(start, start + 5))?.[0].length ?? 0)
    : 0
  const found = lexicon.leadingNumber(text, start + mark)
  return found && found.value < 1000
    ? {
        end: start + mark + found.length,
        value: found.value,
        isMarked: mark > 0
      }
    : {end: at, value: undefined, isMarked: false}
}

function skipSpace(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at
}

/** A heading that is only `Keynote` is a talk, one that is `Talks` is none. */
function isKindWord(meaning: Meaning): boolean {
  return meaning === 'keynote' || meaning === 'panel'
}

function afterBracket(
  result: TitleLine,
  text: string,
  start: number,
  lexicon: Lexicon
): number {
  if (isOfWord(text.charCodeAt(start))) return start
  const found = /^[[【]([^[\]【】]{1,40})[\]】]\s*(?=\S)/.exec(
    text.slice(start)
  )
  if (!found?.[1] || isCode(result.line, start)) return start
  // `[NAME]: …` is what somebody said.
  if (/^[:：]/.test(text.slice(start + found[0].length))) return start
  if (lexicon.is(keywords, found[1])) return start + found[0].length
  result.bracket = piece(result.line, start + 1, start + 1 + found[1].length)
  return start + found[0].length
}

function isCode({marks}: Line, at: number): boolean {
  return marks.some(
    ({kind, start, end}) => kind === 'code' && start <= at && end > at
  )
}
