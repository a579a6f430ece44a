import type {Lexicon} from '../../language/lexicon.ts'
import {keywords} from './title-keywords.ts'

/**
 * `Sessions on day 1`, `ABCCON day 2`, `ABCCON wrap-up`, `Liveblogging from
 * ABCCON`.
 */
export function isOfSeveral(title: string, lexicon: Lexicon): boolean {
  const several = lexicon.find('talks', title)
  return (
    (several !== undefined && !lexicon.is('talk', several.word)) ||
    lexicon.trailing('closing', title) !== undefined ||
    isOfDay(title, lexicon) ||
    (lexicon.leading('narration', title) !== undefined &&
      lexicon.leading('series', title) === undefined)
  )
}

/** Whether a title says of which day it tells, and of nothing on it. */
function isOfDay(title: string, lexicon: Lexicon): boolean {
  const day = lexicon.find('day', title)
  return (
    day !== undefined &&
    /^\s?\d{1,2}(?:\s*[,:;(–—-]|$)/.test(title.slice(day.end)) &&
    !lexicon.has(keywords, title)
  )
}
