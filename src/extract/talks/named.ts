import {textOf} from '../piece.ts'
import type {Below} from './below.ts'
import type {Chosen} from './chosen-splits.ts'
import type {Evidence, TalkContext} from './context.ts'
import type {Split} from './splits.ts'

/** Certainty from which a name on the line is evidence enough. */
const sure = 0.9

/** What names of speakers say, on the line and below it. */
export function named(
  found: Chosen | undefined,
  under: Below | undefined,
  {isOccasion}: TalkContext
): Evidence[] {
  const result: Evidence[] = []
  if (found) result.push(onLine(found, isOccasion))
  if (under)
    result.push({weight: belowWeights[under.how], words: belowWords(under)})
  return result
}

function onLine({split, certainty}: Chosen, isOccasion: boolean): Evidence {
  const {joiner, first, speaker} = split
  const name = textOf(speaker)
  const isBy = joiner === 'by'
  // `Name: Title` is how articles of others are listed, too.
  const isListed = joiner === 'colon' && first === 'speaker' && !isOccasion
  return {
    weight:
      certainty < sure ? 2 : isListed ? 2.5 : isBy && !isLower(name) ? 4 : 3,
    words: isBy
      ? `names \`${name}\` behind a word for "by"`
      : `names \`${name}\` (${joiner}, ${first} first)`
  }
}

/** Whether a name is a word in small letters: `50 euros par mois`. */
function isLower(name: string): boolean {
  return /^\p{Ll}+$/u.test(name)
}

/** The most that a name on the line can weigh, parted in one of some ways. */
export function mostOnLine(ways: readonly Split[]): number {
  if (!ways.length) return 0
  return ways.some(({joiner}) => joiner === 'by') ? 4 : 3
}

const belowWeights: Readonly<Record<Below['how'], number>> = {
  label: 5,
  by: 4,
  line: 2,
  heading: 3,
  bio: 3,
  cell: 3
}

function belowWords({how, lines}: Below): string {
  const text = lines.map((line) => line.text).join(' ')
  return {
    label: `a label below names who speaks: \`${text}\``,
    by: `a line below says by whom: \`${text}\``,
    line: `the line below is a name: \`${text}\``,
    heading: `the heading below is a name: \`${text}\``,
    bio: `a biography below begins with a name: \`${text}\``,
    cell: `a cell of its row names \`${text}\``
  }[how]
}
