import type {TalkSources} from './context.ts'

/** Whether a category or a tag is one of posts that are of a meeting each. */
export function isOfMeeting({metadata, lexicon}: TalkSources): boolean {
  return [...metadata.categories, ...metadata.tags].some((one) =>
    lexicon.is('meeting', one)
  )
}
