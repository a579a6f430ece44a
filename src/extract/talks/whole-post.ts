import type {Talk} from '../../model.ts'
import {type Piece, piece, positionOf, textOf} from '../piece.ts'
import type {Line} from '../view.ts'
import type {Evidence, TalkContext} from './context.ts'
import {describedTalk} from './described-talk.ts'
import {isOfMeeting} from './is-of-meeting.ts'
import {isOwnTitle} from './is-own-title.ts'
import {matterSpeakers} from './matter-speakers.ts'
import {postEvidence} from './post-evidence.ts'
import {type PostSpeakers, postSpeakers} from './post-speakers.ts'
import {type PostTitle, postTitle} from './post-title.ts'
import {isInTalkFolder} from './talk-folder.ts'
import {unquoted} from './unquoted.ts'

/** A post as one talk. */
export interface WholePost {
  /** The talk, put together when it is first asked for. */
  talk(): Talk
  /** The line that its title is on. */
  line: Line
  /** Whether the front matter names who speaks. */
  isNamed(): boolean
  /** Whether it stands in a folder of talks, with a title of its own. */
  isInFolder(): boolean
  /** Whether it is of a meeting, and its title names who speaks there. */
  isOfMeeting(): boolean
  /**
   * What speaks for its being one, to be asked for where it may be: all of it,
   * or what decides whether that comes to a score.
   */
  evidence(least?: number): Evidence[]
}

/** `S02E02`: what counts meetings is no title. */
const code = /^(?:\p{Lu}{1,3}\d{1,4}){2,}$/u

/** Read a post as one talk. */
export function wholePost(context: TalkContext): WholePost | undefined {
  const title = postTitle(context)
  if (!title || code.test(textOf(title.reading.core))) return
  // Who speaks is dear to find, and of no matter to most posts with talks.
  let known: PostSpeakers | undefined
  const speakers = (): PostSpeakers => {
    known ??= postSpeakers(title, context)
    return known
  }
  let talk: Talk | undefined
  return {
    talk() {
      talk ??= talkOf(title, speakers(), context)
      return talk
    },
    line: title.unit.line,
    isNamed: () => matterSpeakers(context).length > 0,
    isInFolder: () => isInTalkFolder(context) && isOwnTitle(title, context),
    isOfMeeting: () => isOfMeeting(context) && speakers().from === 'title',
    evidence: (least) => postEvidence(title, speakers(), context, least)
  }
}

function talkOf(
  {reading, unit, isHeading}: PostTitle,
  {speakers, title}: PostSpeakers,
  context: TalkContext
): Talk {
  const {document, blocks} = context.view
  const core: Piece = unquoted(
    described(reading.core, context) ?? title ?? reading.core
  )
  const text = textOf(core)
  const {block} = unit.line
  const first = isHeading ? block : (blocks[0] ?? block)
  return {
    title: text,
    kind: reading.kind ?? 'talk',
    speakers,
    questions: [],
    links: [],
    from: 'document',
    ...(text && {titlePosition: positionOf(core, document)}),
    position: document.position(
      Math.min(first.start, block.start),
      Math.max(blocks.at(-1)?.end ?? 0, block.end)
    )
  }
}

/** The part of a title that the summary quotes, behind who gives the talk. */
function described({line}: Piece, context: TalkContext): Piece | undefined {
  const title = describedTalk(line.text, context)?.title
  if (title === undefined) return
  const start = line.text.indexOf(title)
  return piece(line, start, start + title.length)
}
