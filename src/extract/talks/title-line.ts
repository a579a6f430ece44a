import type {Lexicon} from '../../language/lexicon.ts'
import type {Meaning} from '../../language/pack.ts'
import type {TalkKind, TalkTime} from '../../model.ts'
import {type Piece, piece} from '../piece.ts'
import type {Line} from '../view.ts'
import {mediaWords, noteBehind} from './note-behind.ts'
import {timeAt, timeBehind} from './time-slot.ts'

/** What a line that may head a talk says, but for title and speakers. */
export interface TitleLine {
  line: Line
  /** Title and speakers, in whatever order; what else stood there is gone. */
  core: Piece
  kind: TalkKind | undefined
  ordinal: number | undefined
  time: TalkTime | undefined
  /** Whether it is said how long it takes: `(5 min)`. */
  isTimed: boolean
  /** Whether a keyword such as `Session` stood in front, or was all of it. */
  keyword: boolean
  /** Name in brackets in front: `[NAME]Title`. */
  bracket: Piece | undefined
  /** Whether links to slides or a recording stood behind. */
  media: boolean
  /** The code of a session that stood in front, as lines beside it have one. */
  code?: string
}

/** Meanings of a keyword in front of a title. */
export const keywords = [
  'talk',
  'keynote',
  'lightning',
  'panel',
  'workshop'
] as const

/** Those that may stand behind it too. */
const trailingKeywords = ['keynote', 'lightning'] as const

/** Emoji, bullets and the like in front of a text. */
const decoration =
  /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}~*>＞•·▶►■□◆◇★☆●○◎※→➡|│\s]|\u{fe0f}|\u{200d}|:[a-z_0-9]{2,30}:)+/u

/** The same behind it. */
const decorationBehind =
  /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}★☆\s]|\u{fe0f}|\u{200d})$/u

/** What can stand between a keyword or a number and the title. */
const separator = /^\s*(?:[.:：．、)）\]】|│,，]+|[-–—―]+(?=\s)|[-–—―]{2})\s*/

/** Take a line apart, without a decision who speaks in it. */
export function titleLine(line: Line, lexicon: Lexicon): TitleLine {
  const {text} = line
  const result: TitleLine = {
    line,
    core: piece(line),
    kind: undefined,
    ordinal: undefined,
    time: undefined,
    isTimed: false,
    keyword: false,
    bracket: undefined,
    media: false
  }
  let end = text.length
  let start = afterLeadIn(text, lexicon)
  for (let before = -1; before !== start; ) {
    before = start
    start = afterDecoration(text, start)
    start = afterDay(text, start, lexicon)
    start = afterTime(result, text, start, lexicon)
    start = afterDuration(result, text, start)
    start = afterKeyword(result, text, start, lexicon)
  }
  start = afterBracket(result, text, start, lexicon)
  for (let before = -1; before !== end; ) {
    before = end
    end = beforeDecoration(text, start, end)
    end = beforeNote(result, start, end, lexicon)
    end = beforeMedia(result, start, end, lexicon)
    end = beforeTime(result, text, start, end)
    end = beforeKeyword(result, text, start, end, lexicon)
  }
  const {bracket} = result
  if (bracket && start >= end) {
    result.core = bracket
    result.bracket = undefined
    return result
  }
  const isWrapped = /^\[[^[\]]+\]$/.test(text.slice(start, end))
  result.core = isWrapped
    ? piece(line, start + 1, end - 1)
    : piece(line, start, end)
  return result
}

/** Whether a character is of a word: most texts begin and end with one. */
function isOfWord(code: number): boolean {
  return (
    (code > 0x60 && code < 0x7b) ||
    (code > 0x40 && code < 0x5b) ||
    (code > 0x3040 && code < 0x30fb) ||
    (code > 0x33ff && code < 0xd7a4)
  )
}

function afterDecoration(text: string, start: number): number {
  if (isOfWord(text.charCodeAt(start))) return start
  return start + (decoration.exec(text.slice(start))?.[0].length ?? 0)
}

/** Behind `Next up:`. */
function afterLeadIn(text: string, lexicon: Lexicon): number {
  const word = lexicon.leading('next', text)
  if (!word) return 0
  return (
    word.end + (/^\s*[:：,，]?\s*/.exec(text.slice(word.end))?.[0].length ?? 0)
  )
}

/** Behind `Wed 18:`, of a programme of several days. */
function afterDay(text: string, start: number, lexicon: Lexicon): number {
  const word = lexicon.leading('day', text, start)
  const date =
    word && /^\.?,?\s\d{1,2}\s?[:：]\s*(?=\S)/.exec(text.slice(word.end))
  return word && date ? word.end + date[0].length : start
}

function afterTime(
  result: TitleLine,
  text: string,
  start: number,
  lexicon: Lexicon
): number {
  const slot = timeAt(text, start)
  if (!slot || result.time) return start
  result.time = slot.time
  const track =
    /^\s*[,，:：|│/-]?\s*/.exec(text.slice(slot.end))?.[0].length ?? 0
  return afterTrack(text, slot.end + track, lexicon)
}

/** Behind `(5 min)`. */
function afterDuration(result: TitleLine, text: string, start: number): number {
  if (isOfWord(text.charCodeAt(start))) return start
  const found =
    /^[(（[]?\d{1,3}\s?(?:min(?:ute)?s?\b|分鐘|分钟|分間|분)[.)）\]]*\s*[:：-]?\s*(?=\S)/i.exec(
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
  if (!isWhole && !behind && !isNumbered(word?.length, ordinal, rest))
    return start
  if (!word && (ordinal === undefined || isPartOfWord(rest, behind)))
    return start
  if (word) {
    result.keyword = true
    result.kind ??= kindOf(word.meaning)
  }
  result.ordinal ??= ordinal
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

/** `Session 3 Title`: a keyword with its number needs no mark behind it. */
function isNumbered(
  word: number | undefined,
  ordinal: number | undefined,
  rest: string
): boolean {
  return word !== undefined && ordinal !== undefined && /^\s/.test(rest)
}

function numberAt(
  text: string,
  at: number,
  lexicon: Lexicon
): {end: number; value: number | undefined} {
  const start = skipSpace(text, at)
  const mark = '#Nn№'.includes(text.charAt(start) || ' ')
    ? (/^(?:#|No\.|№)\s?/i.exec(text.slice(start, start + 5))?.[0].length ?? 0)
    : 0
  const found = lexicon.leadingNumber(text, start + mark)
  return found && found.value < 1000
    ? {end: start + mark + found.length, value: found.value}
    : {end: at, value: undefined}
}

function skipSpace(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at
}

/** A heading that is only `Keynote` is a talk, one that is `Talks` is none. */
function isKindWord(meaning: Meaning): boolean {
  return meaning === 'keynote' || meaning === 'panel'
}

/** Kind of talk that a keyword's meaning stands for. */
function kindOf(meaning: Meaning): TalkKind | undefined {
  return meaning === 'keynote' ||
    meaning === 'lightning' ||
    meaning === 'panel' ||
    meaning === 'workshop'
    ? meaning
    : undefined
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

function beforeDecoration(text: string, start: number, end: number): number {
  let at = end
  while (at > start && !isOfWord(text.charCodeAt(at - 1))) {
    const isPair = /[\udc00-\udfff]/.test(text.charAt(at - 1))
    const before = Math.max(start, at - (isPair ? 2 : 1))
    if (!decorationBehind.test(text.slice(before, at))) break
    at = before
  }
  return at
}

/** Before `(30 min)`, `(slides & examples)`. */
function beforeNote(
  result: TitleLine,
  start: number,
  end: number,
  lexicon: Lexicon
): number {
  const note = noteBehind(result.line.text, start, end, lexicon)
  if (!note) return end
  if (note.what === 'media') result.media = true
  else result.isTimed = true
  return note.start
}

/** Before `[[slides](…)] [[video](…)]`, or ` / Slides`. */
function beforeMedia(
  result: TitleLine,
  start: number,
  end: number,
  lexicon: Lexicon
): number {
  const link = result.line.marks.find(
    (mark) => mark.kind === 'link' && mark.end === end && mark.start > start
  )
  if (link && lexicon.is(mediaWords, result.line.text.slice(link.start, end))) {
    result.media = true
    return skipBack(result.line.text, link.start)
  }
  const from = Math.max(start, end - 60)
  const text = result.line.text.slice(from, end)
  const found =
    /(?:\s*[[(（【/|│]|\s-)\s*([^[\](（）【】)/|│]{1,24})[\])）】]?$/.exec(text)
  const words = found?.[1]?.split(/\s*[,、&|]\s*/) ?? []
  if (!found || !words.every((word) => lexicon.is(mediaWords, word))) return end
  result.media = true
  return from + found.index
}

/** Index in front of spaces and what opens brackets. */
function skipBack(text: string, at: number): number {
  let result = at
  while (result > 0 && /[\s[(（【/|│-]/.test(text.charAt(result - 1))) result--
  return result
}

function beforeTime(
  result: TitleLine,
  text: string,
  start: number,
  end: number
): number {
  const slot = result.time ? undefined : timeBehind(text, start, end)
  if (!slot) return end
  result.time = slot.time
  return slot.start
}

/** Before a trailing ` - Keynote`. */
function beforeKeyword(
  result: TitleLine,
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon
): number {
  const found = /\s+[-–—|/]\s+([^-–—|/]{2,24})$/.exec(text.slice(start, end))
  if (!found?.[1] || !lexicon.is(trailingKeywords, found[1])) return end
  const word = lexicon.find(trailingKeywords, found[1])
  result.kind ??= word && kindOf(word.meaning)
  return start + found.index
}
