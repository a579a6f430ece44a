import type {Match} from '../../language/lexicon.ts'
import type {NamedText} from './name-score.ts'

/** A text with the places of the words in it that tell of people. */
export interface KnownText extends NamedText {
  occupations: readonly Match[]
  companies: readonly Match[]
  honorifics: readonly Match[]
  /** Whether a job title at an index is one that a company has. */
  isFounder(at: number): boolean
}

/** Words beside a name that say nothing of who somebody is. */
const besides = [
  'slides',
  'video',
  'code',
  'audio',
  'speaker',
  'keynote',
  'lightning',
  'honorific'
] as const

const titles = ['occupation', 'honorific', 'company'] as const

/** First word of a text, from an index on, that tells of people. */
export function firstTitle(
  {text, context}: NamedText,
  from: number
): Match | undefined {
  return context.lexicon.find(titles, text, from)
}

/** Look up, from the first word that tells of people on, what is known. */
export function knownText(
  named: NamedText,
  first: Match | undefined
): KnownText {
  const {text, context, words, nameScore} = named
  const {lexicon} = context
  const found: Record<(typeof titles)[number], Match[]> = {
    occupation: [],
    honorific: [],
    company: []
  }
  let word = first
  while (word) {
    const {start} = word
    for (const meaning of titles) {
      const known = found[meaning]
      if ((known.at(-1)?.end ?? 0) > start) continue
      const match = lexicon.leading(meaning, text, start)
      if (match) known.push(match)
    }
    word = lexicon.find(titles, text, start + 1)
  }
  return {
    text,
    context,
    words,
    nameScore,
    occupations: found.occupation,
    companies: found.company,
    honorifics: found.honorific,
    isFounder: (at) => lexicon.leading('founder', text, at) !== undefined
  }
}

/** Whether a stretch is a word that says nothing of who somebody is. */
export function isBeside(
  {text, context}: KnownText,
  start: number,
  end: number
): boolean {
  return context.lexicon.leading(besides, text, start)?.end === end
}

/** First of some words that is within a stretch. */
export function within(
  words: readonly Match[],
  start: number,
  end: number
): Match | undefined {
  for (const word of words)
    if (word.start >= start && word.end <= end) return word
  return undefined
}

/** Whether one of some words ends a stretch. */
export function ends(
  words: readonly Match[],
  start: number,
  end: number
): boolean {
  for (const word of words)
    if (word.end === end && word.start >= start) return true
  return false
}

/** Whether a stretch is one of some words. */
export function isOne(
  words: readonly Match[],
  start: number,
  end: number
): boolean {
  for (const word of words)
    if (word.start === start && word.end === end) return true
  return false
}
