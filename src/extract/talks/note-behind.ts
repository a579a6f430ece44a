import type {Lexicon} from '../../language/lexicon.ts'
import type {Meaning} from '../../language/pack.ts'

/** What can be had of a talk besides. */
export const mediaWords: readonly Meaning[] = [
  'slides',
  'video',
  'code',
  'audio',
  'paper',
  'document'
]

/** A remark in brackets behind a title. */
export interface NoteBehind {
  /** Index in front of it. */
  start: number
  /** What it says: how long the talk takes, or what can be had of it. */
  what: 'duration' | 'media'
}

/** `(30 min)`, `(5-10 min)`, `[5分]`. */
const duration =
  /^~?\s*\d{1,3}(?:\s?[-–—~～]\s?\d{1,3})?\s?(?:min(?:ute[ns]?|utos)?s?|мин(?:ут)?|分鐘|分钟|分間|分|분)\.?$/iu

/** The remark in brackets that a text ends with, if it is no part of a title. */
export function noteBehind(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon
): NoteBehind | undefined {
  if (!')]）】'.includes(text.charAt(end - 1) || ' ')) return
  const from = Math.max(start, end - 40)
  const found = /\s*[[(（【]\s*([^[\](（）【】)]{1,36}?)\s*[\])）】]$/.exec(
    text.slice(from, end)
  )
  if (!found?.[1] || from + found.index <= start) return
  const what = duration.test(found[1])
    ? 'duration'
    : isMedia(found[1], lexicon)
      ? 'media'
      : undefined
  return what && {start: from + found.index, what}
}

/** `slides`, `slides, video`, `slides & examples`. */
function isMedia(text: string, lexicon: Lexicon): boolean {
  const [first, ...rest] = text.split(/\s*[,、&|/]\s*/)
  if (!first || !lexicon.is(mediaWords, first)) return false
  return rest.every(
    (word) => lexicon.is(mediaWords, word) || /^\p{Ll}+$/u.test(word)
  )
}
