import type {TalkContext} from './context.ts'
import {keyOf} from './matter-key.ts'

/** Keys of front matter that say in a sentence what a post is about. */
const summaries = ['summary', 'description', 'excerpt', 'subtitle', 'abstract']

/** Words that say of something quoted that it was given as a talk. */
const given = ['told', 'narration', 'keynote', 'talk', 'report'] as const

/** `《…》`, `「…」`, `“…”`. */
const quoted = /[《「『“"]([^》」』”"]{4,120})[》」』”"]/gu

/** A talk that the front matter's summary tells of. */
export interface DescribedTalk {
  /** Its title, which is all of the post's or the end of it. */
  title: string
  /** The summary. */
  text: string
}

/**
 * The title that the front matter's summary quotes, and says that it is of a
 * talk, where the post's title has the same words: `A gave 《…》 as a keynote`.
 */
export function describedTalk(
  title: string,
  {metadata, lexicon}: TalkContext
): DescribedTalk | undefined {
  const key = keyOf(metadata.data, summaries)
  const text = key === undefined ? undefined : metadata.data[key]
  if (typeof text !== 'string') return
  for (const [all, inner = ''] of text.matchAll(quoted))
    if (title.includes(inner) && lexicon.has(given, text.replace(all, ' ')))
      return {title: inner, text}
  return
}
