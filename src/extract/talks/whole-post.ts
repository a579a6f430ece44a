import type {Talk} from '../../model.ts'
import {type Piece, positionOf, textOf} from '../piece.ts'
import type {Line} from '../view.ts'
import type {Evidence, TalkContext} from './context.ts'
import {postEvidence} from './post-evidence.ts'
import {type PostSpeakers, postSpeakers} from './post-speakers.ts'
import {type PostTitle, postTitle} from './post-title.ts'
import {scoreOf} from './score-of.ts'
import {unquoted} from './unquoted.ts'

/** What a post says about being one talk. */
export interface WholePost {
  talk: Talk
  /** The line that its title is on. */
  line: Line
  evidence: Evidence[]
  score: number
  /** Whether the front matter names who speaks. */
  isNamed: boolean
}

/** Read a post as one talk, with what speaks for that. */
export function wholePost(context: TalkContext): WholePost | undefined {
  const title = postTitle(context)
  if (!title) return
  const speakers = postSpeakers(title, context)
  const evidence = postEvidence(title, speakers, context)
  return {
    talk: talkOf(title, speakers, context),
    line: title.unit.line,
    evidence,
    score: scoreOf(evidence),
    isNamed: speakers.from === 'matter'
  }
}

function talkOf(
  {reading, unit, isHeading}: PostTitle,
  {speakers, title}: PostSpeakers,
  {view}: TalkContext
): Talk {
  const {document, blocks} = view
  const core: Piece = unquoted(title ?? reading.core)
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
