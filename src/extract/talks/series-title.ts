import {piece} from '../piece.ts'
import type {TalkContext} from './context.ts'
import {type TitleLine, titleLine} from './title-line.ts'

/** The title line of a post, without the series that the post is part of. */
export interface SeriesTitle {
  reading: TitleLine
  /** What stood in front: `Liveblog:`, `第 12 期`, `AB1234:`. */
  series: string
  /** Whether the series numbers its talks. */
  hasNumber: boolean
  /** Whether more than a name in brackets did: a number, a code, a word. */
  isNumbered: boolean
  keyword: boolean
}

/** Group or series in brackets, with a number: `[GROUP] #12`. */
const brackets = /^(?:[[【][^[\]【】]{1,40}[\]】]\s*)+/
const code = /^[A-Z]{2,5}[-\s]?\d{2,5}[A-Z]?\s*[:：]\s*/
const number =
  /^(?:第\s?\d+\s?(?:期|回|场|場|讲|講|届|屆|次)|#\s?\d+|(?:ep|vol|no)\.?\s?\d+|제?\s?\d+\s?회)\s*[:：.\-–—|]?\s*/i

/** Take the series off the title of a post about one talk. */
export function seriesTitle(
  reading: TitleLine,
  context: TalkContext
): SeriesTitle {
  const {line} = reading
  const {text} = line
  const named = brackets.exec(text)?.[0].length ?? 0
  let hasNumber = false
  let start = 0
  for (let before = -1; before !== start; ) {
    before = start
    for (const pattern of [brackets, code, number]) {
      const length = pattern.exec(text.slice(start))?.[0].length ?? 0
      if (length && pattern === number) hasNumber = true
      start += length
    }
    start = afterSeries(text, start, context)
  }
  if (start >= text.length) start = 0
  if (start === 0)
    return {
      reading,
      series: '',
      hasNumber,
      isNumbered: false,
      keyword: reading.keyword
    }
  const rest = titleLine(
    {
      ...line,
      text: text.slice(start),
      offsets: line.offsets.slice(start),
      marks: []
    },
    context.lexicon
  )
  const core = piece(line, start + rest.core.start, start + rest.core.end)
  return {
    reading: {...rest, line, core, bracket: undefined},
    series: text.slice(0, start).trim(),
    hasNumber,
    isNumbered: start > named,
    keyword: rest.keyword || reading.keyword
  }
}

/** Behind `Liveblog:` or `Community Call -`. */
function afterSeries(
  text: string,
  start: number,
  {lexicon}: TalkContext
): number {
  const word = lexicon.leading('series', text, start)
  if (!word) return start
  const rest = /^\s*(?:#?\d{1,4})?\s*[:：\-–—|]\s*/.exec(text.slice(word.end))
  return rest ? word.end + rest[0].length : start
}
