import type {Lexicon} from '../../language/lexicon.ts'
import type {Speaker, Talk, TalkKind} from '../../model.ts'
import {type PeopleContext, people} from '../people.ts'
import {type Piece, piece, positionOf, textOf} from '../piece.ts'
import type {Candidate} from './candidates.ts'
import type {TalkContext} from './context.ts'
import {isTalkPage} from './media.ts'
import {noteBehind} from './note-behind.ts'
import {unquoted} from './unquoted.ts'

/** The talk that a candidate is. */
export function talkOf(candidate: Candidate, context: TalkContext): Talk {
  const {reading, block, end, from} = candidate
  const ordinal =
    reading.ordinal ??
    (candidate.titleBelow ? numberOf(reading.core) : undefined) ??
    (from === 'list' ? block.item?.ordinal : undefined)
  const {view, lexicon} = context
  const {document, blocks} = view
  const title = titleOf(candidate, lexicon)
  const text = textOf(title)
  const kind = reading.kind ?? kindIn(text, lexicon)
  const isKeyword = kind === 'keynote' && lexicon.is('keynote', text)
  const hasTitle = text !== '' && !isKeyword
  const start =
    from === 'list' ? (block.item?.start ?? block.start) : block.start
  const last = blocks[end - 1] ?? block
  return {
    title: hasTitle ? text : '',
    kind: kind ?? 'talk',
    ...(ordinal !== undefined && {ordinal}),
    ...(reading.time && {time: reading.time}),
    speakers: speakersOf(candidate, context),
    questions: [],
    links: [],
    from,
    ...(hasTitle && {titlePosition: positionOf(title, document)}),
    position: document.position(start, Math.max(last.end, block.end))
  }
}

/** The number of `Talk 1`, whose title stands below. */
function numberOf(core: Piece): number | undefined {
  const [digits] = /\d+$/.exec(textOf(core)) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/** What of the line is the title; nothing, where it only names somebody. */
function titleOf(candidate: Candidate, lexicon: Lexicon): Piece {
  const {reading, split, isName, bracketIsName} = candidate
  const {line, titleBelow} = candidate
  if (titleBelow) return titleBelow
  const {core, bracket} = reading
  if (split) {
    const {line, start, end} = split.title
    const note = noteBehind(line.text, start, end, lexicon)
    return unquoted(
      note ? piece(line, start, note.start) : linkedTitle(split.title)
    )
  }
  if (isName || isNamedBelow(candidate))
    return piece(line, core.start, core.start)
  if (bracket && !bracketIsName) return piece(line, bracket.start - 1, core.end)
  return unquoted(core)
}

/** `Keynote: NAME, COMPANY` over `Speaker: NAME`: whether both name the same. */
function isNamedBelow({reading, below}: Candidate): boolean {
  const text = textOf(reading.core)
  return (
    below?.speakers.some(
      ({name}) =>
        name?.includes(' ') &&
        text.startsWith(name) &&
        /^(?:$|[,，]|\s?[(（[])/.test(text.slice(name.length))
    ) === true
  )
}

/** `[TITLE](/talk/12) - conference`: what links to the page of the talk. */
function linkedTitle(title: Piece): Piece {
  const {line, start, end} = title
  const link = line.marks.find(
    (mark) => mark.start === start && mark.end < end && isTalkPage(mark)
  )
  const isApart = link && /^\s?[-–—,/|(（]/.test(line.text.slice(link.end, end))
  return isApart ? piece(line, start, link.end) : title
}

function speakersOf(
  candidate: Candidate,
  {people: who}: TalkContext
): Speaker[] {
  const {reading, split, speakerIsName, areSeveral} = candidate
  const {below, isName, bracketIsName} = candidate
  if (split) {
    const found = people(split.speaker, areSeveral ? {...who, areSeveral} : who)
    return speakerIsName && !found.some(({name}) => name)
      ? [asItStands(split.speaker, who)]
      : found
  }
  if (below) return below.speakers
  if (isName) return people(reading.core, who)
  return bracketIsName && reading.bracket ? people(reading.bracket, who) : []
}

function asItStands(name: Piece, {document}: PeopleContext): Speaker {
  return {name: textOf(name), position: positionOf(name, document)}
}

function kindIn(text: string, lexicon: Lexicon): TalkKind | undefined {
  if (lexicon.is('keynote', text)) return 'keynote'
  if (lexicon.has('panel', text)) return 'panel'
  return lexicon.has('workshop', text) ? 'workshop' : undefined
}
