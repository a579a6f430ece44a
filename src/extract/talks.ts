import type {Talk} from '../model.ts'
import {candidates} from './talks/candidates.ts'
import type {TalkContext, TalkSources} from './talks/context.ts'
import {decided} from './talks/decided.ts'
import {matterTalks} from './talks/matter-talks.ts'
import {isOccasion} from './talks/occasion.ts'
import {talkOf} from './talks/talk.ts'
import {headingGroups, listGroups} from './talks/unit.ts'
import {wholePost} from './talks/whole-post.ts'

/** Score from which a post without units that are talks is one itself. */
const enoughForPost = 4

/**
 * Every talk of a post, in document order, questions and links left to others.
 *
 * Units that may head a talk are gathered in groups of siblings; for each group
 * it is settled what joins title and speaker; each unit is weighed by its own
 * evidence and that of its group; what is left is put together. A post in which
 * nothing is a talk may be one itself.
 */
export function talks(sources: TalkSources): Talk[] {
  const {view, outline, lexicon} = sources
  const context: TalkContext = {
    ...sources,
    people: {lexicon, document: view.document},
    isOccasion: isOccasion(sources)
  }
  const listed = matterTalks(context)
  const groups = [...headingGroups(outline.headings), ...listGroups(view)]
  const found = decided(groups.map((group) => candidates(group, context)))
  if (listed.length || found.length)
    return [...listed, ...found.map((one) => talkOf(one, context))]
  const whole = wholePost(context)
  return whole && whole.score >= enoughForPost ? [whole.talk] : []
}
