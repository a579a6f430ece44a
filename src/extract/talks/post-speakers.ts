import type {Speaker} from '../../model.ts'
import {people} from '../people.ts'
import {type Piece, piece, textOf} from '../piece.ts'
import {type Below, bylineBelow, isSaid, labelBelow} from './below.ts'
import {chosenSplits} from './chosen-splits.ts'
import type {TalkContext} from './context.ts'
import {describedTalk} from './described-talk.ts'
import {isOfMeeting} from './is-of-meeting.ts'
import {leadLine} from './lead-line.ts'
import {matterAuthors, matterSpeakers} from './matter-speakers.ts'
import {peopleAlone, peopleListed} from './people-listed.ts'
import type {PostTitle} from './post-title.ts'
import {isInTalkFolder} from './talk-folder.ts'
import {titledName} from './titled-name.ts'

/** Who gives the talk that a post is about, and where that is said. */
export interface PostSpeakers {
  speakers: Speaker[]
  from:
    | 'matter'
    | 'label'
    | 'lead'
    | 'byline'
    | 'title'
    | 'bio'
    | 'affiliation'
    | 'author'
    | undefined
  /** The title without the speaker, where the title names one. */
  title?: Piece
}

/** A name in the title is to be as sure as this. */
const sure = 0.8

/** Nobody names speakers in more. */
const longestLabel = 160

/** Words with a small letter in front that names have, at most: `de la`. */
const mostSmall = 2

/** Find who gives the talk that a post is about. */
export function postSpeakers(
  title: PostTitle,
  context: TalkContext
): PostSpeakers {
  const {people: who} = context
  const [found] = chosenSplits([title.reading], [], context)
  const isFound = found !== undefined && found.certainty >= sure
  // At a meeting what is behind the dash names who speaks, whatever `with` joins.
  const split =
    isFound && !isOfMeeting(context)
      ? found.split
      : (titledName(title, context) ?? (isFound ? found.split : undefined))
  const known = elsewhere(title, context)
  if (known.speakers.length && known.from !== 'bio') {
    const isAgain =
      found &&
      (found.split.joiner === 'by' ||
        isOne(textOf(found.split.speaker), known.speakers))
    return isAgain ? {...known, title: found.split.title} : known
  }
  if (!split) return known
  return {
    speakers: people(split.speaker, who),
    from: 'title',
    title: split.title
  }
}

/** Who is named elsewhere than in the title. */
function elsewhere(title: PostTitle, context: TalkContext): PostSpeakers {
  const {people: who} = context
  const named = matterSpeakers(context)
  if (named.length) return {speakers: named, from: 'matter'}
  const label = labelBelow(title.unit, context)
  if (label && !isSentence(label))
    return {speakers: label.speakers, from: 'label'}
  const lead = leadLine(title, context)
  if (lead) return {speakers: people(lead.speaker, who), from: 'lead'}
  const byline = bylineBelow(title.unit, context)
  if (byline && isOfTalk(byline, context))
    return {
      speakers: byline.speakers,
      from: isSaid(byline) ? 'byline' : 'author'
    }
  const headed = title.isHeading ? headingBelow(context) : []
  if (headed.length) return {speakers: headed, from: 'byline'}
  const authored = byAuthor(title, context)
  if (authored.from === 'affiliation') return authored
  const about = biography(context)
  const [only] = about
  if (!only) return authored
  const isAuthor = isAmong(only.name ?? '', authored.speakers)
  return isAuthor && authored.speakers.length > 1
    ? authored
    : {speakers: about, from: 'bio'}
}

/**
 * Whether the line below a title names who gives the talk: as articles name who
 * wrote them, so that without `by` the post must be of an event or of talks.
 */
function isOfTalk(byline: Below, context: TalkContext): boolean {
  const inFolder = isInTalkFolder(context)
  if (!isSaid(byline)) return inFolder
  return byline.how === 'by' || inFolder || context.isOccasion
}

/** Whether a label leads to a sentence: `Who: All are welcome to come`. */
function isSentence({lines}: Below): boolean {
  const text = lines.at(-1)?.text ?? ''
  const value = text.slice(text.search(/[:：]/) + 1).trim()
  if (value.length > longestLabel) return true
  const [first = ''] = value.split(/[,，、.。;；:：()（）/|]| [-–—]/)
  return (
    first.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word)).length >
    mostSmall
  )
}

/** Whether a text is the name of one of some. */
function isOne(text: string, speakers: readonly Speaker[]): boolean {
  return speakers.some(({name}) => name?.toLowerCase() === text.toLowerCase())
}

/** Whether a text names somebody of some. */
function isAmong(text: string, speakers: readonly Speaker[]): boolean {
  const wanted = text.toLowerCase()
  return speakers.some(({name}) => {
    const known = name?.toLowerCase()
    return (
      known !== undefined &&
      wanted !== '' &&
      (wanted.includes(known) || known.includes(wanted))
    )
  })
}

/**
 * Personhood of a heading that names somebody, of one of two words right below
 * the first heading, and of one with `by`.
 */
const likely = 0.6
const likelyNext = 0.4
const likelyBy = 0.1

/**
 * Who a heading right below the first one names, in a folder of talks: `## by
 * NAME`. A line that goes on with the title may stand between them.
 */
function headingBelow(context: TalkContext): Speaker[] {
  if (!isInTalkFolder(context)) return []
  const {outline, lexicon, personhood, people: who} = context
  for (const [at, {block, text}] of outline.headings.slice(0, 3).entries()) {
    const line = block.lines[0]
    if (block.index !== at || !line) break
    const by = lexicon.leading('by', text)
    const name = piece(line, by?.end ?? 0)
    const isNext = at === 1 && /^\p{Lu}\S+ \p{Lu}\S+$/u.test(text)
    const least = by ? likelyBy : isNext ? likelyNext : likely
    if (at > 0 && personhood(name) >= least) return people(name, who)
  }
  return []
}

/**
 * The first phrase of a part about the speaker names them, or each item of a
 * list that it begins with.
 */
function biography(context: TalkContext): Speaker[] {
  const {outline, view, lexicon, people: who} = context
  const about =
    outline.headings.find(({role}) => role === 'bio') ??
    (isInTalkFolder(context)
      ? outline.headings.find(({text}) => lexicon.is('speaker', text))
      : undefined)
  const block = about && view.blocks[about.block.index + 1]
  const line = block?.lines[0]
  if (!line || block.kind === 'heading') return aboveAbstract(context)
  const listed = peopleListed(view.lines.slice(line.index), context)
  if (listed.length > 1) return listed.flatMap((one) => people(piece(one), who))
  const stop = line.text.search(/[。．!！?？;；]|\.\s/)
  const phrase = piece(line, 0, stop < 0 ? line.text.length : stop)
  // `I am a student`: who writes so names nobody.
  if (lexicon.leading('me', textOf(phrase))) return []
  return people(phrase, who).slice(0, 1)
}

/** People in a list that the part begins with that says what a talk is about. */
function aboveAbstract(context: TalkContext): Speaker[] {
  const {outline, view, people: who} = context
  const [about, other] = outline.headings.filter(
    ({role}) => role === 'abstract'
  )
  const line = view.blocks[(about?.block.index ?? -2) + 1]?.lines[0]
  if (!line || other) return []
  return peopleAlone(
    view.lines.slice(line.index, line.index + 8),
    context
  ).flatMap((one) => people(piece(one), who))
}

/**
 * The author speaks where the post is the speaker's own material: one of a
 * numbered series of talks, its author named with an organization, or told of
 * in the summary as who gave it.
 */
function byAuthor(title: PostTitle, context: TalkContext): PostSpeakers {
  const authors = matterAuthors(context)
  const isAffiliated = authors.some(({organization}) => organization)
  if (isAffiliated && title.series)
    return {speakers: authors, from: 'affiliation'}
  if (title.hasNumber && authors.length)
    return {speakers: authors, from: 'author'}
  const described = describedTalk(title.whole, context)
  const told = authors.filter(
    ({name}) =>
      name && described?.text.includes(name) && context.personhood(name) >= 0.5
  )
  if (told.length) return {speakers: told, from: 'author'}
  return {speakers: [], from: undefined}
}
