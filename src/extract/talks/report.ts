import {textOf} from '../piece.ts'
import type {Candidate} from './candidates.ts'
import type {TalkContext} from './context.ts'
import {decided} from './decided.ts'
import {isDay} from './is-day.ts'
import {namesEvent} from './occasion.ts'
import {titleForm} from './title-form.ts'

/** Fewer headings may have the form of titles by chance. */
const fewest = 3

/** Log-odds, on average, from which headings beside each other are titles. */
const likely = -0.3

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
  if (context.isInterview || !context.isOccasion) return
  const strong = new Set(decided(groups).map(({block}) => block))
  for (const group of groups) {
    const parts = group.filter((one) => isPart(one, context))
    if (parts.length < fewest || parts.length < group.length / 2) continue
    const own = parts.filter(({block}) => strong.has(block)).length
    if (strong.size > own || own > parts.length / 2) continue
    const forms = parts.map(({reading}) => titleForm(textOf(reading.core)))
    const sum = forms.reduce((total, form) => total + form, 0)
    if (sum / forms.length < likely) continue
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

/** Whether a unit is a part right below the name of an event, or of a day. */
function isPart(
  {heading, score, reading}: Candidate,
  {outline: {roots}, metadata, lexicon}: TalkContext
): boolean {
  if (!heading || heading.depth > deepest || score <= 0) return false
  if (namesEvent(textOf(reading.core), lexicon)) return false
  const over = heading.parent
  if (!over) return isEvent(metadata.title ?? roots[0]?.text ?? '', lexicon)
  if (over.role === 'talks' || over.role === 'agenda') return true
  if (isDay(over.text, lexicon)) return true
  return (
    over.parent === undefined &&
    roots[0] === over &&
    isEvent(over.text, lexicon)
  )
}

/** Whether the title of a post about an event says which one. */
function isEvent(title: string, lexicon: TalkContext['lexicon']): boolean {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(title) || namesEvent(title, lexicon)
}
