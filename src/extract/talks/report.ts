import {textOf} from '../piece.ts'
import type {Candidate} from './candidates.ts'
import type {TalkContext} from './context.ts'
import {decided} from './decided.ts'
import {hasYear} from './has-year.ts'
import {isDay} from './is-day.ts'
import {namesEvent} from './occasion.ts'
import {titleForm} from './title-form.ts'

/** Fewer headings may have the form of titles by chance. */
const fewest = 3

/** Log-odds, on average, from which headings beside each other are titles. */
const likely = -0.3

/** The same where they stand in several parts, by subject. */
const likelyBySubject = 0.2

/** The same where some of them are talks by what they say. */
const likelyBesideTalks = -0.5

/** Fewer may be talks by chance. */
const fewestTalks = 2

/** Log-odds below which one of them is none. */
const unlikely = -2

/** The deepest heading that is written as one; one in bold alone is no part. */
const deepest = 6

/**
 * Count that headings right below the name of an event have the form of titles:
 * a report often tells of talks without a word on who gave them. Where other
 * parts are talks by what they say, these are about the event.
 */
export function addForms(
  groups: readonly (readonly Candidate[])[],
  context: TalkContext
): void {
  if (context.isInterview || !context.isOccasion || isOfOne(context)) return
  // Most posts have no such headings, and need no decision twice.
  let strong: readonly Candidate[] | undefined
  for (const group of groups) {
    const places = group.map((one) => placeOf(one, context))
    const parts = group.filter((_, index) => places[index])
    if (parts.length < fewest || parts.length < group.length / 2) continue
    const isBySubject = places.includes('subject')
    const over = new Set(parts.map(({heading}) => heading?.parent))
    if (isBySubject && over.size < 2) continue
    // `QuillConf, 4 May 2023`: each is an event.
    if (parts.filter(isDated).length > parts.length / 2) continue
    const forms = parts.map(({reading}) => titleForm(textOf(reading.core)))
    const mean = forms.reduce((total, form) => total + form, 0) / forms.length
    if (mean < likelyBesideTalks) continue
    strong ??= decided(groups)
    const own = ownOf(parts, strong)
    if (own === undefined || own > parts.length / 2) continue
    const isLikely =
      own >= fewestTalks || mean >= (isBySubject ? likelyBySubject : likely)
    if (!isLikely) continue
    for (const [index, one] of parts.entries()) {
      if ((forms[index] ?? unlikely) <= unlikely) continue
      one.evidence.push({
        weight: 2,
        words: 'has, as those beside it, the form of a title'
      })
      one.score += 2
    }
  }
}

/**
 * Whether the title of a post says that one thing is told: how something is
 * done, as in `Five ways to rest a pump`, or what the event was about.
 */
function isOfOne({metadata, outline: {roots}, lexicon}: TalkContext): boolean {
  const title = metadata.title ?? roots[0]?.text ?? ''
  const [, topic = ''] = /^.{8,}: (\S+(?: \S+){3,})$/.exec(title) ?? []
  const isAbout = topic !== '' && !saysWhich(topic, lexicon)
  return isAbout || lexicon.has('guide', title)
}

/** Whether a year stands in what may be a title. */
function isDated({reading}: Candidate): boolean {
  return hasYear(textOf(reading.core))
}

/**
 * How many of some parts are talks by what they say. There is no number where
 * other talks stand elsewhere, or in several of the parts, or only in them.
 */
function ownOf(
  parts: readonly Candidate[],
  strong: readonly Candidate[]
): number | undefined {
  const holders = new Set<Candidate>()
  let own = 0
  for (const {block, split, below} of strong) {
    const part = parts.find(
      (one) => block.index >= one.block.index && block.index < one.end
    )
    if (!part) return
    if (part.block === block) own++
    else if (split || below) holders.add(part)
  }
  return holders.size > 1 || (own === 0 && strong.length > 0) ? undefined : own
}

/**
 * Where a unit is a part of what is told of an event: right below its name, a
 * day or a heading over talks, or below what may be a subject of several.
 */
function placeOf(
  {heading, score, reading}: Candidate,
  {outline: {roots}, metadata, lexicon}: TalkContext
): 'top' | 'subject' | undefined {
  if (!heading || heading.depth > deepest || score <= 0) return
  if (namesEvent(textOf(reading.core), lexicon)) return
  const over = heading.parent
  const title = metadata.title ?? roots[0]?.text ?? ''
  if (!over) return saysWhich(title, lexicon) ? 'top' : undefined
  if (over.role === 'talks' || over.role === 'agenda') return 'top'
  if (isDay(over.text, lexicon)) return 'top'
  const isFirst = over === roots[0] && !over.parent
  if (isFirst && saysWhich(over.text, lexicon)) return 'top'
  const isBelowName = over.parent === undefined || over.parent === roots[0]
  if (over.role || !isBelowName) return
  return saysWhich(over.parent?.text ?? title, lexicon) ? 'subject' : undefined
}

/** Whether the title of a post about an event says which one. */
function saysWhich(title: string, lexicon: TalkContext['lexicon']): boolean {
  return hasYear(title) || namesEvent(title, lexicon)
}
