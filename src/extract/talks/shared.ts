import {people} from '../people.ts'
import {textOf} from '../piece.ts'
import {areSources} from './are-sources.ts'
import type {Candidate} from './candidates.ts'
import type {TalkContext} from './context.ts'
import {addEvents} from './events.ts'
import {hasYear} from './has-year.ts'
import {hasSlides} from './media.ts'

/** Personhood of a title that is no more than a name. */
const surelyName = 0.8

/** Add what only shows in several: names as titles, or in brackets in front. */
export function addShared(
  all: readonly Candidate[],
  context: TalkContext
): void {
  const names = context.isOccasion
    ? all.filter((one) => isOnlyName(one, context))
    : []
  const isSeveral = names.length >= 2
  const areOfOthers = areSources(names, context)
  for (const one of names)
    if (areOfOthers) add(one, -10, 'is a name over links to its own site')
    else if (isSeveral || one.reading.keyword || hasOffice(one, context)) {
      const how = isSeveral
        ? 'as others beside it'
        : one.reading.keyword
          ? 'behind a keyword'
          : 'with an office'
      add(one, 3, `is, ${how}, the name of somebody`)
      one.isName = true
    }
  const below = all.filter(({below}) => below?.how === 'line')
  if (context.isOccasion || below.length >= Math.max(3, all.length * 0.6))
    for (const one of below)
      add(one, 1, 'stands where names are, beside others or at an event')
  const headed = all.filter(({below}) => below?.how === 'heading')
  if (!context.isOccasion && headed.length > 1)
    for (const one of headed)
      add(one, 1, 'stands over a name, as others beside it')
  addSlides(all, context)
  addLog(all)
  if (all[0]?.from === 'list') addEvents(all, context)
  const brackets = all.filter(({reading}) => reading.bracket)
  if (brackets.length < Math.max(2, all.length * 0.75)) return
  const texts = brackets.map(bracketText)
  if (new Set(texts).size < texts.length || texts.some(hasYear)) return
  for (const one of brackets) {
    add(one, 3, 'begins, as others beside it, with a name in brackets')
    one.bracketIsName = true
  }
}

/** Fewer headings may have slides below by chance. */
const fewestSlides = 3

/** Count that most headings beside each other have slides right below. */
function addSlides(all: readonly Candidate[], context: TalkContext): void {
  if (all.length < fewestSlides || all[0]?.from !== 'heading') return
  const shown = all.filter((one) => one.score > 2 && hasSlides(one, context))
  if (shown.length < Math.max(fewestSlides, all.length / 2)) return
  for (const one of shown)
    add(one, 1, 'has slides right below, as others beside it')
}

/** How a sentence ends, or one of several. */
const sentence = /[。！？][^」』）)]|[。.…！!]$/u

/**
 * Count that items with times, none of which names who speaks, are a log of
 * what happened: several of them are sentences.
 */
function addLog(all: readonly Candidate[]): void {
  if (all[0]?.from !== 'list') return
  const timed = all.filter(({reading}) => reading.time)
  const told = timed.filter(({line}) => sentence.test(line.text))
  if (told.length < Math.max(2, timed.length / 3)) return
  if (all.some(({split, below, isName}) => split || below || isName)) return
  for (const one of timed)
    add(one, -4, 'stands in a log of what happened and when')
}

function isOnlyName(one: Candidate, context: TalkContext): boolean {
  const {from, reading, split, below} = one
  if (split || below) return false
  if (from !== 'heading' && !isProgrammed(one, context)) return false
  return context.personhood(reading.core) >= surelyName
}

/** Whether an item of a programme says how long it takes. */
function isProgrammed(
  {from, block, reading}: Candidate,
  {outline}: TalkContext
): boolean {
  const isSet = reading.isTimed || reading.time !== undefined
  return from === 'list' && isSet && outline.over(block)?.role === 'agenda'
}

/** Whether a name is told with what somebody does, and where. */
function hasOffice({reading}: Candidate, {people: who}: TalkContext): boolean {
  return people(reading.core, who).some(
    ({role, organization}) => role && organization
  )
}

function bracketText({reading}: Candidate): string {
  return reading.bracket ? textOf(reading.bracket) : ''
}

function add(one: Candidate, weight: number, words: string): void {
  one.evidence.push({weight, words})
  one.score += weight
}
