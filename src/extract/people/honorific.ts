import type {KnownText} from './known-text.ts'
import {scriptAt} from './words.ts'

/** A stretch that names somebody, without what courtesy puts around it. */
export function withoutHonorific(
  {text, honorifics}: Pick<KnownText, 'text' | 'honorifics'>,
  start: number,
  end: number
): {start: number; end: number} {
  let from = start
  let to = end
  for (const word of honorifics) {
    if (word.start !== from || word.end >= to) continue
    const gap = /^[. ]+/.exec(text.slice(word.end, Math.min(to, word.end + 3)))
    if (gap) from = word.end + gap[0].length
  }
  for (const word of honorifics)
    if (
      word.end === to &&
      word.start > from &&
      text[word.start - 1] !== '的' &&
      scriptAt(text, word.start) !== 'latin'
    ) {
      to = word.start
      while (to > from && text[to - 1] === ' ') to--
    }
  return {start: from, end: to}
}
