import type {Speaker, Talk, TalkKind} from '../../model.ts'
import {people, personhood} from '../people.ts'
import {type Piece, piece, positionOf, textOf} from '../piece.ts'
import type {Candidate} from './candidates.ts'
import type {TalkContext} from './context.ts'
import {unquoted} from './unquoted.ts'

/** The talk that a candidate is. */
export function talkOf(candidate: Candidate, context: TalkContext): Talk {
  const {reading, split, below, block, end, line} = candidate
  const {view, people: who, lexicon} = context
  const {document} = view
  const bracket =
    reading.bracket && isSpeaker(reading.bracket, candidate, context)
  const core = split
    ? split.title
    : bracket || !reading.bracket
      ? reading.core
      : withBracket(reading.bracket, reading.core)
  const isName =
    !split && !below && context.isOccasion && personhood(core, who) >= 0.8
  const title = isName ? piece(line, core.start, core.start) : unquoted(core)
  const speakers = split
    ? people(split.speaker, who)
    : below
      ? below.speakers
      : bracket && reading.bracket
        ? people(reading.bracket, who)
        : isName
          ? people(core, who)
          : []
  const text = textOf(title)
  const kind = reading.kind ?? kindIn(text, lexicon)
  const last = view.blocks[end - 1] ?? block
  return {
    title: isKeywordOnly(text, kind, context) ? '' : text,
    kind: kind ?? 'talk',
    ...(reading.ordinal !== undefined && {ordinal: reading.ordinal}),
    ...(reading.time && {time: reading.time}),
    speakers: speakers satisfies Speaker[],
    questions: [],
    links: [],
    from: candidate.from,
    ...(text && {titlePosition: positionOf(title, document)}),
    position: document.position(
      candidate.from === 'list'
        ? (block.item?.start ?? block.start)
        : block.start,
      Math.max(last.end, block.end)
    )
  }
}

function isSpeaker(
  bracket: Piece,
  {split, below}: Candidate,
  {people: who}: TalkContext
): boolean {
  return !split && !below && personhood(bracket, who) >= 0.3
}

function withBracket(bracket: Piece, core: Piece): Piece {
  return piece(core.line, bracket.start - 1, core.end)
}

function kindIn(
  text: string,
  lexicon: TalkContext['lexicon']
): TalkKind | undefined {
  if (lexicon.is('keynote', text)) return 'keynote'
  if (lexicon.has('panel', text)) return 'panel'
  return lexicon.has('workshop', text) ? 'workshop' : undefined
}

function isKeywordOnly(
  text: string,
  kind: TalkKind | undefined,
  {lexicon}: TalkContext
): boolean {
  return kind === 'keynote' && lexicon.is('keynote', text)
}
