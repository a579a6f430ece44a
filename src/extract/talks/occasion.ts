import type {JsonValue} from '../../model.ts'
import type {Heading, Outline} from '../outline.ts'
import type {TalkSources} from './context.ts'
import {hasYear} from './has-year.ts'

/** Keys whose values say what a post is about. */
const telling = [
  'title',
  'subtitle',
  'categories',
  'category',
  'tags',
  'tag',
  'description',
  'series',
  'event',
  'conference',
  'meetup',
  'keywords',
  'topics'
]

/** `ABCCON 2023`, `Xyzfest 18`. */
const eventYear =
  /(?:conf?|fest|camp|days?|summit|expo|kaigi|jam|view|world|sessions|forum|tour|connect)\s?['’]?(?:20)?\d\d(?!\d)/i

/** `QuillConf`, `DevFest`: as one word, with a capital of its own. */
const eventName =
  /\p{L}(?:Conf|CONF|Con|CON|Fest|Camp|Kaigi|Summit|Meetup|Days?)(?!\p{L})/u

/** `2026 Q2 Recap`: of what a team did, and of no event. */
const ofQuarter = /\bQ[1-4](?:\s20\d\d)?\srecap\b/i

/** Whether front matter or the first heading name an event with talks. */
export function isOccasion({
  metadata,
  outline,
  view,
  lexicon
}: TalkSources): boolean {
  const texts = titles({metadata, outline, view})
  return texts.some((text) => namesEvent(text, lexicon))
}

/** Whether a title has the name of an event in it. */
export function namesEvent(
  text: string,
  lexicon: TalkSources['lexicon']
): boolean {
  return (
    (lexicon.has('occasion', text) && !ofQuarter.test(text)) ||
    eventYear.test(text) ||
    eventName.test(text)
  )
}

/** Whether the post's title says that it is an interview. */
export function isInterview({
  metadata,
  outline,
  lexicon
}: TalkSources): boolean {
  const first = outline.headings[0]?.text ?? ''
  return lexicon.has('interview', metadata.title ?? first)
}

/** What a post says that it is about. */
function titles({
  metadata,
  outline,
  view
}: Pick<TalkSources, 'metadata' | 'outline' | 'view'>): string[] {
  const texts = Object.entries(metadata.data)
    .filter(([key]) => telling.includes(key.toLowerCase()))
    .flatMap(([, value]) => textsIn(value))
  const first = outline.headings[0]
  if (view.document.path)
    texts.push(view.document.path.replace(/[/._-]+/g, ' '))
  if (first && isTitle(first, metadata, outline)) texts.push(first.text)
  return metadata.format ? texts : [...texts, ...headerValues(view)]
}

/** Whether the first heading is the post's own title. */
function isTitle(
  first: Heading,
  metadata: TalkSources['metadata'],
  {roots}: Outline
): boolean {
  if (first.depth === 1) return true
  if (first.depth > 2 || metadata.title !== undefined) return false
  return roots.length === 1 || hasYear(first.text)
}

/**
 * What a header says that is no front matter, but lines of a first paragraph,
 * as Pelican and MultiMarkdown have it: `Title: Notes from a meetup`.
 */
function headerValues({blocks: [first]}: TalkSources['view']): string[] {
  if (first?.kind !== 'paragraph') return []
  return first.lines.flatMap(({text}) => {
    const colon = text.indexOf(':')
    const key = text.slice(0, colon).toLowerCase()
    return telling.includes(key) ? [text.slice(colon + 1)] : []
  })
}

function textsIn(value: JsonValue): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.flatMap(textsIn) : []
}
