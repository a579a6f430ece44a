import type {TalkSources} from './context.ts'

/** Whether a category or a tag is one of posts that are about a talk each. */
export function isReport({metadata, lexicon}: TalkSources): boolean {
  return [...metadata.categories, ...metadata.tags].some((one) =>
    lexicon.is('report', one)
  )
}
