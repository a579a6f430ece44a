import type {Match, Meanings} from '../../language/lexicon.ts'
import type {PersonContext} from './context.ts'

/** A text with the places of the words in it that tell of people. */
export interface KnownText {
  text: string
  occupations: readonly Match[]
  companies: readonly Match[]
  honorifics: readonly Match[]
  /** Words beside a name that say nothing of who somebody is. */
  besides(): readonly Match[]
  context: PersonContext
}

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

/** Look up, from an index on, what is known of a text. */
export function knownText(
  text: string,
  from: number,
  context: PersonContext
): KnownText {
  const {lexicon} = context
  let found: Match[] | undefined
  const all = (meaning: Meanings): Match[] => {
    const result: Match[] = []
    let match = lexicon.find(meaning, text, from)
    while (match) {
      result.push(match)
      match = lexicon.find(meaning, text, Math.max(match.end, match.start + 1))
    }
    return result
  }
  return {
    text,
    occupations: all('occupation'),
    companies: all('company'),
    honorifics: all('honorific'),
    besides: () => {
      found ??= all(besides)
      return found
    },
    context
  }
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
