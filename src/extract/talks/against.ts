import {type Heading, type Role, roleOf} from '../outline.ts'
import {textOf} from '../piece.ts'
import {asks} from '../questions/asks.ts'
import {isByline} from './byline.ts'
import type {Evidence, TalkContext} from './context.ts'
import {hasQuestions} from './has-questions.ts'
import {isAddress} from './is-address.ts'
import {isArticleLink} from './is-article-link.ts'
import {isDay} from './is-day.ts'
import {isOverSlides} from './is-over-slides.ts'
import {isPanel} from './is-panel.ts'
import {isUndecided} from './is-undecided.ts'
import {namesEvent} from './occasion.ts'
import type {TitleLine} from './title-line.ts'
import type {Unit} from './unit.ts'

/** What speaks against a unit being a talk. */
export function against(
  unit: Unit,
  reading: TitleLine,
  context: TalkContext
): Evidence[] {
  const {asked, lexicon, outline, isOccasion} = context
  const result: Evidence[] = []
  const {heading, block, from} = unit
  const over = heading ? heading.parent : outline.over(block)
  const text = textOf(reading.core)
  const role = heading?.role ?? roleOf(text, lexicon)
  if (role) result.push({weight: -10, words: `is a part of its own (${role})`})
  if (heading && isEvent(text, lexicon))
    result.push({weight: -6, words: 'is the name of an event'})
  if (heading && isPostTitle(text, context))
    result.push({weight: -4, words: 'is the title of the post'})
  if (isUndecided(text) && reading.ordinal === undefined)
    result.push({weight: -10, words: 'says that nothing is settled yet'})
  if (isPause(text, lexicon)) {
    const weight = heading && isLong(text) ? -4 : -10
    result.push({weight, words: 'begins with a word for a pause'})
  }
  if (reading.time && lexicon.trailing('break', text))
    result.push({weight: -4, words: 'ends with a word for a pause'})
  if (reading.time && isFrame(text, lexicon))
    result.push({weight: -4, words: 'opens or closes the event'})
  if (text.length < 24 && lexicon.trailing('closing', text))
    result.push({weight: -3, words: 'ends with a word for impressions'})
  else if (text.length < 40 && lexicon.leading('closing', text))
    result.push({weight: -2, words: 'begins with a word for an ending'})
  if (isLabel(unit.line.text, lexicon))
    result.push({weight: -10, words: 'is a label with what it is for'})
  const isWhole =
    unit.isLabelled ||
    unit.isContrasted ||
    unit.isShown ||
    unit.isQuoted ||
    reading.code !== undefined
  if (from === 'paragraph' && !isWhole && isProse(text, lexicon))
    result.push({weight: -3, words: 'is a sentence of a paragraph'})
  else if (
    from === 'paragraph' &&
    reading.code === undefined &&
    !unit.isShown &&
    !unit.isQuoted
  )
    result.push({weight: -1, words: 'is a line of a paragraph'})
  if (from === 'list' && text === '' && !reading.keyword)
    result.push({weight: -10, words: 'says no more than a time'})
  else if (heading && text === '' && reading.time && !reading.time.end)
    result.push({weight: -3, words: 'says no more than when'})
  if (text.includes('{{') && /\{\{[^{}]*\}\}/.test(text))
    result.push({weight: -10, words: 'is filled in by a template'})
  if (heading && isOverTalks(text, lexicon))
    result.push({weight: -4, words: 'says whose talks stand under it'})
  if (heading && isOverList(heading, context))
    result.push({weight: -10, words: 'stands over a list of short talks'})
  if (heading?.depth === 7 && isOverSlides(text, lexicon))
    result.push({weight: -10, words: 'stands over the slides of an event'})
  if (heading && isTrack(text, lexicon))
    result.push({weight: -10, words: 'is the name of a track'})
  if (isAddress(text)) result.push({weight: -10, words: 'is an address'})
  if (heading && /^(?:19|20)\d\d\s?年?$/.test(text))
    result.push({weight: -10, words: 'is no more than a year'})
  if (text[0] === '@' && /^@\w+(?: @\w+)*\(/.test(text))
    result.push({weight: -10, words: 'is an annotation of code'})
  if (from === 'table' && text === '' && !reading.keyword)
    result.push({weight: -10, words: 'has no word'})
  if (isDay(text, lexicon))
    result.push({weight: -10, words: 'is the name of a day'})
  if (asked.blocks.has(unit.line.block))
    result.push({weight: -10, words: 'is a question'})
  if (heading && asked.sections.has(heading) && !isPanel(unit, context))
    result.push({
      weight: hasQuestions(heading, asked) ? -8 : -2,
      words: 'stands over questions'
    })
  if (from === 'list' && isArticleLink(unit.line))
    result.push({weight: -4, words: 'links to the article of a blog'})
  // Of an event, too, a heading may ask what there is to hear.
  if (heading?.parent && !isOccasion && asks(heading.parent.text))
    result.push({weight: -2, words: 'stands under a heading that asks'})
  if (
    over?.role &&
    setsApart.has(over.role) &&
    (from === 'list' || !isOpening(over.role)) &&
    !(over.role === 'bio' && /[《「『][^》」』]{4,}[》」』]/.test(text))
  )
    result.push({
      weight: from !== 'list' ? -4 : isOfVideos(over, context) ? -2 : -10,
      words: `stands under \`${over.text}\``
    })
  return result
}

/** `3rd meetup`, `Meetup #4 (2017-05-06)`: its number, its date and no more. */
function isEvent(text: string, lexicon: TalkContext['lexicon']): boolean {
  if (!/\d/.test(text) || text.length > 48) return false
  const rest = text
    .replace(
      /\d+(?:st|nd|rd|th|er|º|ª|°|ème|e|회|回|期|届|屆|次)?(?!\p{L})/gu,
      ' '
    )
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
  return lexicon.is('occasion', rest)
}

/** `Main stage`, `上午主论坛`: where talks are given, on which day, and no more. */
function isTrack(text: string, lexicon: TalkContext['lexicon']): boolean {
  const word = lexicon.trailing('track', text)
  const rest = word && text.slice(0, text.length - word.word.length).trim()
  return rest === '' || (rest !== undefined && lexicon.is('day', rest))
}

/** `Lightning talk`, and a list below of one at least. */
function isOverList(
  {text, block: {index}}: Heading,
  {lexicon, view}: TalkContext
): boolean {
  const item = view.blocks[index + 1]?.item
  return (
    item !== undefined && !item.list.parent && lexicon.is('lightning', text)
  )
}

/** `Talks by our crew`, `Sessions about rivers`. */
function isOverTalks(text: string, lexicon: TalkContext['lexicon']): boolean {
  const word = lexicon.leading('talks', text)
  return (
    word !== undefined &&
    !lexicon.is('talk', word.word) &&
    /^\s\p{Ll}/u.test(text.slice(word.end))
  )
}

function isPostTitle(text: string, {metadata}: TalkContext): boolean {
  return text.toLowerCase() === metadata.title?.trim().toLowerCase()
}

/** What a programme has besides talks. */
const pauses = ['break', 'agenda', 'event', 'sponsors'] as const

/**
 * `Lunch`, `Lunch at the lake`, `Where: …`. Words other than those for a break
 * begin titles too: `Where’s my data?`, `Community of users`.
 */
function isPause(text: string, lexicon: TalkContext['lexicon']): boolean {
  const word = lexicon.leading(pauses, text)
  if (!word) return false
  const rest = text.slice(word.end)
  return (
    word.meaning === 'break' ||
    rest.length < 3 ||
    !/^(?:['’]?\s?[\p{L}\p{N}])/u.test(rest) ||
    lexicon.leading('and', rest.trimStart()) !== undefined
  )
}

/** Whether a pause would have that many words: `REST in the field: a report`. */
function isLong(text: string): boolean {
  return /^(?:\S+\s+){5}\S/.test(text)
}

/** `Opening of the conference`, `Closing of day 1`, `Welcome to RillConf`. */
function isFrame(text: string, lexicon: TalkContext['lexicon']): boolean {
  const word = lexicon.leading(['preface', 'closing'], text)
  const rest = word && text.slice(word.end).trim()
  return (
    rest !== undefined &&
    rest.length <= longestFrame &&
    (lexicon.has('day', rest) || namesEvent(rest, lexicon))
  )
}

/** Nobody says in more words what opens or closes. */
const longestFrame = 32

/** Parts of a post whose entries are no talks. */
const setsApart: ReadonlySet<Role> = new Set([
  'references',
  'bio',
  'sponsors',
  'questions',
  'interview',
  'event',
  'preface',
  'closing',
  'code',
  'video',
  'document'
])

/** Whether a part of a post about an event is for recordings. */
function isOfVideos(
  {text}: Heading,
  {isOccasion, lexicon}: TalkContext
): boolean {
  return isOccasion && lexicon.is('video', text)
}

/** An author who is careless of levels puts a talk under the part before it. */
function isOpening(role: Role): boolean {
  return role === 'preface' || role === 'event' || role === 'closing'
}

/** A small word in front, or a stop behind; `vShield Edge` is no small word. */
const proseEdge = /^[\p{Ll}'’]+(?![\p{L}\p{N}])|[\p{Ll}\p{Lo}][.。!！]$/u

/** Nobody writes a title as long as this. */
const longestTitle = 140

/** Whether a line says something rather than heads it. */
function isProse(text: string, lexicon: TalkContext['lexicon']): boolean {
  if (text.length > longestTitle) return true
  // `TITLE - NAME, COMPANY Inc.`
  const isCompany = text.endsWith('.') && lexicon.trailing('company', text)
  return !isCompany && proseEdge.test(text)
}

/** `Speaker: NAME`, `Slides: URL`. */
function isLabel(text: string, lexicon: TalkContext['lexicon']): boolean {
  const word = lexicon.leading(labels, text)
  return (
    word !== undefined &&
    (/^\s*[:：]/.test(text.slice(word.end)) || isByline(word, lexicon))
  )
}

/** What label lines begin with. */
const labels = ['speaker', 'role', 'organization', 'slides', 'video'] as const
