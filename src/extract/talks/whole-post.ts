import type {JsonValue, Speaker, Talk} from '../../model.ts'
import type {Heading} from '../outline.ts'
import {people} from '../people.ts'
import {type Piece, piece, positionOf, textOf} from '../piece.ts'
import type {Line} from '../view.ts'
import {below} from './below.ts'
import {chosenSplits} from './chosen-splits.ts'
import type {Evidence, TalkContext} from './context.ts'
import {keyOf, pointerOf} from './matter-key.ts'
import {matterLine} from './matter-line.ts'
import {matterAuthors, matterSpeakers} from './matter-speakers.ts'
import {seriesTitle} from './series-title.ts'
import {unquoted} from './talk.ts'
import {type TitleLine, titleLine} from './title-line.ts'
import type {Unit} from './unit.ts'

/** What a post says about being one talk. */
export interface WholePost {
  talk: Talk
  /** The line that its title is on. */
  line: Line
  evidence: Evidence[]
  score: number
}

/** Keys that only the post of a talk has. */
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
  'transcript_by',
  'duration'
]

/** Read a post as one talk, with what speaks for that. */
export function wholePost(context: TalkContext): WholePost | undefined {
  const {view, metadata, outline, lexicon} = context
  const titleKey = keyOf(metadata.data, ['title'])
  const value = titleKey === undefined ? undefined : metadata.data[titleKey]
  const line =
    typeof value === 'string' && value.trim()
      ? matterLine(value, pointerOf(titleKey), metadata, view.document)
      : undefined
  const first = outline.headings[0]
  const head = line ?? first?.block.lines[0]
  if (!head) return
  const title = seriesTitle(titleLine(head, lexicon), context)
  const unit: Unit = {
    from: 'paragraph',
    line: head,
    block: head.block,
    start: line ? 0 : (first?.block.index ?? 0) + 1,
    end: view.blocks.length
  }
  const evidence: Evidence[] = []
  const add = (weight: number, words: string): void => {
    evidence.push({weight, words})
  }
  const named = matterSpeakers(context)
  if (named.length) add(5, 'the front matter names speakers')
  const {type, layout} = textsOf(metadata.data)
  if (
    [type, layout].some(
      (text) =>
        text &&
        lexicon.is(['talk', 'keynote', 'panel', 'workshop', 'lightning'], text)
    )
  )
    add(4, 'the front matter says that it is a talk')
  const known = Object.keys(metadata.data).filter((key) =>
    talkKeys.includes(key.toLowerCase())
  )
  if (known.length) add(1.5, `the front matter has \`${known.join('`, `')}\``)
  if (title.series)
    add(3, `the title begins with a series: \`${title.series}\``)
  if (title.keyword) add(2, 'the title begins with a keyword of talks')
  const label = below(unit, context)
  if (label?.how === 'label') add(4, 'a label names who speaks')
  const about = outline.headings.find(({role}) => role === 'bio')
  if (about) add(3, `has a part about the speaker: \`${about.text}\``)
  if (outline.headings.some(({role}) => role === 'abstract'))
    add(2, 'has an abstract')
  if (outline.headings.some(({role}) => role === 'slides' || role === 'video'))
    add(1, 'has a part with slides or a recording')
  const told = narrated(context)
  if (told) add(Math.min(3, told), 'tells of one talk')
  if (context.isOccasion) add(1, 'is about an event')
  if (
    outline.headings.some(
      (heading) => heading !== first && heading.role === 'interview'
    )
  )
    add(-3, 'is an interview')
  const own = metadata.authors.length === 1 && (title.series || about) && !told
  const [found] = named.length ? [] : chosenSplits([title.reading], [], context)
  const split = found && found.certainty >= 0.8 ? found.split : undefined
  const bio = about && bioSpeakers(about, context)
  const speakers = named.length
    ? named
    : label?.how === 'label'
      ? label.speakers
      : split
        ? people(split.speaker, context.people)
        : (bio ?? (own ? matterAuthors(context) : []))
  if (split) add(2, `the title names \`${textOf(split.speaker)}\``)
  const core = unquoted(split ? split.title : title.reading.core)
  return {
    line: head,
    talk: talkFrom(core, title.reading, speakers, line === undefined, context),
    evidence,
    score: evidence.reduce((sum, {weight}) => sum + weight, 0)
  }
}

function talkFrom(
  core: Piece,
  reading: TitleLine,
  speakers: Speaker[],
  isHeading: boolean,
  {view}: TalkContext
): Talk {
  const {document, blocks} = view
  const text = textOf(core)
  const start = isHeading ? core.line.block.start : (blocks[0]?.start ?? 0)
  return {
    title: text,
    kind: reading.kind ?? 'talk',
    speakers,
    questions: [],
    links: [],
    from: 'document',
    ...(text && {titlePosition: positionOf(core, document)}),
    position: document.position(
      Math.min(start, core.line.block.start),
      Math.max(blocks.at(-1)?.end ?? 0, core.line.block.end)
    )
  }
}

/** How often the first paragraphs speak of one talk. */
function narrated({view, lexicon}: TalkContext): number {
  let count = 0
  let seen = 0
  for (const line of view.lines) {
    if (line.block.kind === 'code') continue
    if (lexicon.has('narration', line.text)) count++
    if (++seen > 40) break
  }
  return count
}

function bioSpeakers(
  about: Heading,
  context: TalkContext
): Speaker[] | undefined {
  const block = context.view.blocks[about.block.index + 1]
  const line: Line | undefined = block?.lines[0]
  if (!line || block?.kind === 'heading') return
  const stop = line.text.search(/[。．!！?？;；]|\.\s/)
  const phrase = piece(line, 0, stop < 0 ? line.text.length : stop)
  const found = people(phrase, context.people)
  return found.length ? found.slice(0, 1) : undefined
}

function textsOf(data: Record<string, JsonValue>): {
  type?: string
  layout?: string
} {
  const text = (name: string): string | undefined => {
    const key = keyOf(data, [name])
    const value = key === undefined ? undefined : data[key]
    return typeof value === 'string' ? value : undefined
  }
  const type = text('type')
  const layout = text('layout')
  return {...(type && {type}), ...(layout && {layout})}
}
