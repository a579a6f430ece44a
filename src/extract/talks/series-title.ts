import {slicedOffsets} from '../../source/offsets.ts'
import {piece} from '../piece.ts'
import type {TalkContext} from './context.ts'
import {isOfSeveral} from './is-of-several.ts'
import {namesEvent} from './occasion.ts'
import {codeLength} from './session-code.ts'
import {type TitleLine, titleLine} from './title-line.ts'

/** The title line of a post, without the series that the post is part of. */
export interface SeriesTitle {
  reading: TitleLine
  /** What stood in front: `Liveblog:`, `第 12 期`, `AB1234:`. */
  series: string
  /** The line as it was written. */
  whole: string
  /** Whether the series numbers its talks. */
  hasNumber: boolean
  /** Whether more than a name in brackets did: a number, a code, a word. */
  isNumbered: boolean
  /** Whether an event and its year did. */
  isDated: boolean
  keyword: boolean
}

/** Group or series in brackets, with a number: `[GROUP] #12`. */
const brackets = /^(?:[[【][^[\]【】]{1,40}[\]】]\s*)+/

/** Number of a talk in its series. */
const number =
  /^(?:第\s?\d+\s?(?:期|讲|講)|#\s?\d+|(?:ep|vol|no)\.?\s?\d+)\s*[:：.\-–—|]?\s*/i

/** Name and number of a series: `ABCChannel#23：`. */
const named = /^[\p{L}\p{N}]{3,24}\s?#\s?\d{1,4}\s*[:：|]\s*/u

/** Number of an event in its series, which has a mark behind it. */
const edition =
  /^(?:第\s?\d+\s?(?:回|场|場|届|屆|次)|제?\s?\d+\s?회)\s*[:：|\-–—]\s*/

/** Words that an event's name has in front of the talk's title, at most. */
const eventWords = 5

/** What the names of events end with. */
const eventNames = ['occasion', 'report'] as const

/** Take the series off the title of a post about one talk. */
export function seriesTitle(
  reading: TitleLine,
  context: TalkContext
): SeriesTitle {
  const {line} = reading
  const {text} = line
  let hasNumber = false
  let isNumbered = false
  let isDated = false
  let start = 0
  for (let before = -1; before !== start; ) {
    before = start
    for (const pattern of [brackets, number, named, edition]) {
      const length = pattern.exec(text.slice(start))?.[0].length ?? 0
      if (length && pattern !== brackets) hasNumber = isNumbered = true
      else if (length && isEvent(text, start, start + length, context))
        isNumbered = true
      start += length
    }
    const code = codeLength(text.slice(start), context)
    if (code) isNumbered = true
    start += code
    const behind = afterSeries(text, start, context)
    if (behind > start) isNumbered = true
    start = behind
    const event = eventLength(text.slice(start), context)
    if (event.hasYear) isDated = true
    start += event.length
  }
  if (start >= text.length) start = 0
  if (start === 0) {
    const own = withoutFalseKeyword(reading, context)
    return {
      reading: own,
      series: '',
      whole: text,
      hasNumber,
      isNumbered: false,
      isDated: false,
      keyword: own.keyword
    }
  }
  const rest = withoutFalseKeyword(
    titleLine(
      {
        ...line,
        text: text.slice(start),
        offsets: slicedOffsets(line.offsets, start, text.length),
        marks: []
      },
      context.lexicon
    ),
    context
  )
  // Behind a series, a keyword alone is the title: `ABCCON: Opening Keynote`.
  const core =
    rest.core.end > rest.core.start
      ? piece(line, start + rest.core.start, start + rest.core.end)
      : piece(line, start, text.length)
  return {
    reading: {...rest, line, core, bracket: undefined},
    series: text.slice(0, start).trim(),
    whole: text,
    hasNumber,
    isNumbered,
    isDated,
    keyword: rest.keyword || reading.keyword
  }
}

/** `[ABCCON 2023] TITLE`: whether an event stands in front of a talk at it. */
function isEvent(
  text: string,
  start: number,
  end: number,
  {lexicon}: TalkContext
): boolean {
  const name = text.slice(start, end).trim()
  const rest = text.slice(end)
  return (
    /(?:19|20)\d\d\P{L}*$/u.test(name) &&
    namesEvent(name.slice(1, -1), lexicon) &&
    !/[.。!！?？]\s*$/.test(rest) &&
    !isOfSeveral(rest, lexicon) &&
    !namesEvent(rest, lexicon) &&
    lexicon.trailing(eventNames, rest) === undefined
  )
}

/** Behind `Liveblog:`, `ABCCon Liveblog:` or `Community Call -`. */
function afterSeries(
  text: string,
  start: number,
  {lexicon}: TalkContext
): number {
  const word = lexicon.leading('series', text, start)
  const rest =
    word && /^\s*(?:#?\d{1,4})?\s*[:：\-–—|]\s*/.exec(text.slice(word.end))
  return word && rest ? word.end + rest[0].length : start
}

/** Length of an event's name in front: `ABCCON 2023: `, `XY 夜读之`. */
function eventLength(
  text: string,
  {lexicon}: TalkContext
): {length: number; hasYear: boolean} {
  const none = {length: 0, hasYear: false}
  const found =
    /^([^:：之|]{2,40}?)(?:\s*[:：|]\s*|\s+[-–—]\s+|之\s*)(?=\S)/u.exec(text)
  const name = found?.[1]?.trim()
  if (!found || !name || name.split(/\s+/).length > eventWords) return none
  const year = /\s['’]?(?:19|20)\d\d$/.exec(name)
  const event = year ? name.slice(0, year.index) : name
  const isEvent =
    lexicon.trailing(eventNames, event) !== undefined ||
    (year !== null && /^\p{Lu}{2,6}$/u.test(event)) ||
    (year !== null && lexicon.has('occasion', event)) ||
    /(?:con|conf|world|fest|camp)$/i.test(event.split(' ').at(-1) ?? '')
  if (!isEvent) return none
  return {length: found[0].length, hasYear: year !== null}
}

/**
 * The title as it stands, where what is left without its keyword cannot begin
 * a title: `First session of ABCCON`, `IDE 2023: Keynote, Day 2`.
 */
function withoutFalseKeyword(
  reading: TitleLine,
  {lexicon}: TalkContext
): TitleLine {
  const {core, line} = reading
  if (!reading.keyword || core.start === core.end || core.start === 0)
    return reading
  const rest = line.text.slice(core.start, core.end)
  const isRest =
    /^(?:of|at|for|on|from|in|with|\d)\b/.test(rest) ||
    lexicon.leading('day', rest) !== undefined
  if (!isRest) return reading
  return {...reading, core: piece(line, 0, core.end)}
}
