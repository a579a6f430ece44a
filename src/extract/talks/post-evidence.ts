import type {Lexicon} from '../../language/lexicon.ts'
import type {JsonValue} from '../../model.ts'
import type {Role} from '../outline.ts'
import type {Evidence, TalkContext} from './context.ts'
import {describedTalk} from './described-talk.ts'
import {isOfMeeting} from './is-of-meeting.ts'
import {isOfSeveral} from './is-of-several.ts'
import {isOwnTitle} from './is-own-title.ts'
import {isReport} from './is-report.ts'
import {keyOf} from './matter-key.ts'
import {beginsWithSlides, beginsWithTalkLink, isLabelledTalk} from './media.ts'
import type {PostSpeakers} from './post-speakers.ts'
import type {PostTitle} from './post-title.ts'
import {scoreOf} from './score-of.ts'
import {isInTalkFolder} from './talk-folder.ts'
import {timeAt} from './time-slot.ts'
import {keywords} from './title-keywords.ts'

/** Keys of front matter that the post of a talk has. */
const talkKeys = [
  'slides',
  'slide',
  'slideshare',
  'speakerdeck',
  'video',
  'videos',
  'youtube',
  'recording',
  'media',
  'event',
  'conference',
  'session',
  'transcript_by'
]

/** What its telling says at most for a post being one talk. */
const mostNarrated = 2.5

const talkWords = ['keynote', 'talk'] as const

/** Paragraphs in which one talk may be told of. */
const reach = 40

/**
 * What speaks for a post being about one talk. Where only a score is asked
 * for, how it is told is left out if that cannot decide: it is dear to see.
 */
export function postEvidence(
  title: PostTitle,
  speakers: PostSpeakers,
  context: TalkContext,
  least?: number
): Evidence[] {
  const {metadata, outline, lexicon, isOccasion, isPodcast, isInterview} =
    context
  const result: Evidence[] = []
  const add = (weight: number, words: string): void => {
    result.push({weight, words})
  }
  const isTalk = ['type', 'layout'].some((key) =>
    lexicon.is(keywords, textAt(metadata.data, key))
  )
  if (isTalk) add(4, 'the front matter says that it is a talk')
  const known = Object.keys(metadata.data).filter((key) =>
    talkKeys.includes(key.toLowerCase())
  )
  if (known.length) add(1.5, `the front matter has \`${known.join('`, `')}\``)
  if (title.series)
    add(
      title.isNumbered ? 3 : title.isDated ? 2 : 1,
      `the title begins with \`${title.series}\``
    )
  if (saysSlides(title, lexicon))
    add(3, 'the title says in brackets that it is of slides')
  if (isReport(context)) {
    add(2, 'stands among reports of talks')
    if (lexicon.has(talkWords, title.whole))
      add(1, 'the title has a keyword of talks')
    if (isOfSeveral(title.whole.slice(title.series.length), lexicon))
      add(-2, 'the title speaks of several, or of reporting')
  }
  if (isInTalkFolder(context) && isOwnTitle(title, context))
    add(4, 'stands in a folder of talks')
  if (describedTalk(title.whole, context))
    add(3, 'the summary says that it was given as a talk')
  if (isTimed(metadata.data)) add(3, 'the front matter has a time slot')
  if (title.keyword) add(2, 'the title begins with a keyword of talks')
  if (speakers.from) add(speakerWeights[speakers.from], speakerWords(speakers))
  if (speakers.from === 'title' && isOfMeeting(context))
    add(2, 'is tagged as of a meeting')
  if (speakers.from === 'title' && isNotes(title, context))
    add(2, 'is a file of notes, headed by title and name')
  if (speakers.from === 'title' && isHeaded(speakers, context))
    add(3, 'a heading is the name in the title')
  const has = (...some: Role[]): boolean =>
    outline.headings.some(({role}) => role !== undefined && some.includes(role))
  if (has('bio')) add(2, 'has a part about the speaker')
  if (has('abstract')) add(1.5, 'has a part that says what it is about')
  for (const media of ['slides', 'video'] as const)
    if (has(media) || headsMedia(media, context))
      add(1, `has a part with ${media === 'video' ? 'a recording' : media}`)
  if (isLabelledTalk(context.view.blocks[title.unit.start]?.lines[0]))
    add(4, 'a label below the title has the address of a talk')
  else if (beginsWithTalkLink(context)) add(3, 'begins with a link to a talk')
  else if (beginsWithSlides(context)) add(1.5, 'begins with a link to slides')
  if (has('questions')) add(1, 'has a part with questions')
  if (isProgrammed(context)) add(3, 'begins with a time slot')
  const last: Evidence[] = []
  if (isOccasion) last.push({weight: 1, words: 'is about an event'})
  if (isPodcast) last.push({weight: -8, words: 'is a podcast'})
  else if (isInterview) last.push({weight: -4, words: 'is an interview'})
  const score = scoreOf(result) + scoreOf(last)
  const decides =
    least === undefined || (score < least && score + mostNarrated >= least)
  const told = decides ? narrated(context) : 0
  if (told) add(told, 'speaks of one talk')
  return [...result, ...last]
}

const speakerWeights: Readonly<
  Record<NonNullable<PostSpeakers['from']>, number>
> = {
  matter: 5,
  label: 4,
  lead: 4,
  byline: 2,
  title: 2,
  bio: 1,
  affiliation: 2,
  author: 0
}

function speakerWords({from}: PostSpeakers): string {
  return {
    matter: 'the front matter names speakers',
    label: 'a label names who speaks',
    lead: 'the first line has the title beside who speaks',
    byline: 'the first line says by whom, and what they are',
    title: 'the title names who speaks',
    bio: 'a biography begins with a name',
    affiliation: 'the author is named with an organization',
    author: 'the author speaks'
  }[from ?? 'author']
}

/**
 * Whether a post has no front matter and begins with its title, as the only
 * heading of its level: who takes notes at a conference heads a file so.
 */
function isNotes(
  {isHeading, unit}: PostTitle,
  {metadata, outline: {roots}}: TalkContext
): boolean {
  return (
    isHeading &&
    !metadata.format &&
    unit.block.index === 0 &&
    roots.length === 1
  )
}

/**
 * Whether a part of a post is headed by the name of one of some. Where several
 * have parts of their own, the post is about them: `New editors: NAME and NAME`.
 */
function isHeaded({speakers}: PostSpeakers, {outline}: TalkContext): boolean {
  const headed = speakers.filter(({name}) =>
    outline.headings.some(({text}) => text === name)
  )
  return headed.length === 1
}

/** `[Slides] Title`, `【発表資料】Title`. */
function saysSlides({series}: PostTitle, lexicon: Lexicon): boolean {
  const [, inside] = /[[【]([^[\]【】]+)[\]】]$/.exec(series) ?? []
  return inside !== undefined && lexicon.is('slides', inside)
}

/** Nobody heads slides or a recording with more. */
const longestHeading = 30

/** `Conference video`, `QuillConf slides`; recordings are of several talks. */
function headsMedia(
  media: 'slides' | 'video',
  {outline, lexicon}: TalkContext
): boolean {
  return outline.headings.some(({text}) => {
    if (text.length > longestHeading) return false
    const word = lexicon.trailing(media, text)?.word
    return word !== undefined && (media === 'slides' || !/s$/i.test(word))
  })
}

/** Whether the front matter says from when to when, by the clock. */
function isTimed(data: Record<string, JsonValue>): boolean {
  return timeKeys.every((names) => {
    const key = keyOf(data, names)
    return key !== undefined && clock.test(String(data[key]))
  })
}

/** Keys for a start, and those for an end. */
const timeKeys = [
  ['starttime', 'start_time', 'start-time', 'start'],
  ['endtime', 'end_time', 'end-time', 'end']
]

/** `9:30`; as a date with a time it is that of an event. */
const clock = /^\d{1,2}[:：]\d{2}$/

/** Weight of the first lines that speak of one talk: a point each. */
function narrated({view, lexicon}: TalkContext): number {
  let weight = 0
  for (const {block, text} of view.lines.slice(0, reach)) {
    if (block.kind !== 'code' && lexicon.has('narration', text)) weight++
    if (weight >= mostNarrated) return mostNarrated
  }
  return weight
}

/** Whether one of the first lines, and no other, is a time slot and no more. */
function isProgrammed({view}: TalkContext): boolean {
  const slots = view.lines.slice(0, 5).filter(({text, block}) => {
    const slot = block.kind === 'heading' ? undefined : timeAt(text, 0)
    return slot !== undefined && text.length - slot.end < 12
  })
  return slots.length === 1
}

function textAt(data: Record<string, JsonValue>, name: string): string {
  const key = keyOf(data, [name])
  const value = key === undefined ? undefined : data[key]
  return typeof value === 'string' ? value : ''
}
