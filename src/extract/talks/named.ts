import {textOf} from '../piece.ts'
import type {Below} from './below.ts'
import type {Chosen} from './chosen-splits.ts'
import type {Evidence, TalkContext} from './context.ts'
import type {Unit} from './unit.ts'

/** Certainty from which a name on the line is evidence enough. */
const sure = 0.9

/** `7 May 2015`, `6 June 2014 09:00`: when somebody speaks, and of nothing. */
const date =
  /^\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,10}\.?,?\s\d{4}(?:,?\s\d{1,2}:\d\d)?$/u

/** What names of speakers say, on the line and below it. */
export function named(
  unit: Unit,
  found: Chosen | undefined,
  under: Below | undefined,
  context: TalkContext
): Evidence[] {
  const result: Evidence[] = []
  if (found) result.push(onLine(found, context.isOccasion))
  if (under)
    result.push({
      weight: isChance(unit, under, context) ? 2 : belowWeights[under.how],
      words: belowWords(under)
    })
  return result
}

/**
 * Whether the heading below one reads as a name by chance, as a part of an
 * article may: `## Limits`, `### Rate Limit`. Notes of a talk begin with both.
 */
function isChance(
  {heading}: Unit,
  {how}: Below,
  {isOccasion, outline}: TalkContext
): boolean {
  return how === 'heading' && !isOccasion && heading !== outline.headings[0]
}

function onLine(found: Chosen, isOccasion: boolean): Evidence {
  const {joiner, first, speaker} = found.split
  const name = textOf(speaker)
  if (date.test(textOf(found.split.title)))
    return {weight: -4, words: `names \`${name}\`, and a date`}
  return {
    weight: weightOnLine(found, name, isOccasion),
    words:
      joiner === 'by'
        ? `names \`${name}\` behind a word for "by"`
        : `names \`${name}\` (${joiner}, ${first} first)`
  }
}

function weightOnLine(
  {split: {joiner, first, title}, certainty}: Chosen,
  name: string,
  isOccasion: boolean
): number {
  // `Rules in @import`: what stands behind an @ is many a thing.
  if (joiner === 'account' && !isOccasion) return 1
  if (certainty < sure) return 2
  // A word in small letters is rarely a name: `50 euros par mois`.
  if (joiner === 'by') return /^\p{Ll}+$/u.test(name) ? 2 : 4
  // Articles, too, have parts for somebody with what they are.
  if (first === 'speaker' && !isOccasion)
    if (joiner === 'comma' || isWord(name) || isOffice(textOf(title))) return 2
  // `Name: Title` is how articles of others are listed, too.
  return joiner === 'colon' && first === 'speaker' && !isOccasion ? 2.5 : 3
}

/** `Ch2`, `Literal`: a word with no other name behind it is a thing. */
function isWord(text: string): boolean {
  return /^[\p{Script=Latin}.\d]+$/u.test(text)
}

/** `Champion`: a single word behind a name rather says who they are. */
function isOffice(text: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text)
}

const belowWeights: Readonly<Record<Below['how'], number>> = {
  label: 5,
  by: 4,
  line: 2,
  above: 3,
  heading: 3,
  bio: 3,
  cell: 3
}

function belowWords({how, lines}: Below): string {
  const text = lines.map((line) => line.text).join(' ')
  return {
    label: `a label below names who speaks: \`${text}\``,
    by: `a line below says by whom: \`${text}\``,
    above: `the line above is a name: \`${text}\``,
    line: `the line below is a name: \`${text}\``,
    heading: `the heading below is a name: \`${text}\``,
    bio: `a biography below begins with a name: \`${text}\``,
    cell: `a cell of its row names \`${text}\``
  }[how]
}
