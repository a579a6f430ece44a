import {isUnder, marksOf, textOf} from '../piece.ts'
import {aliases, type SplitReading} from './aliases.ts'
import type {Below} from './below.ts'
import type {TalkContext} from './context.ts'
import {isInQuotes} from './is-quoted.ts'
import {
  atLeast,
  isAccount,
  splitReadings,
  type TitledLine
} from './split-readings.ts'
import {type Split, splits} from './splits.ts'
import {wholeSpeakers} from './whole-speakers.ts'

/** A split that was settled on, and how sure it is, from 0 to about 1.5. */
export interface Chosen {
  split: Split
  certainty: number
  /** Whether the speaker is a name only by the lines beside. */
  isName?: boolean
}

/** In a programme with times, a name is one of the first words. */
const firstSpaces = 4

/** Certainty from which a line is read as title and speaker. */
const enough = 0.62

/** The same where a word such as `by` joins them. */
const enoughBy = 0.55

/**
 * Decide for lines that stand side by side what joins title and speaker, and
 * in which order: a way of reading gains by each line that it suits.
 */
export function chosenSplits(
  lines: readonly TitledLine[],
  belows: readonly (Below | undefined)[],
  context: TalkContext
): (Chosen | undefined)[] {
  // Behind the code of a session stands a title.
  const timed = lines.filter(({time, code}) => time && !code).length
  const spaces = timed >= lines.length / 2 ? firstSpaces : 0
  const parted = wholeSpeakers(
    lines.map(({core}) => splits(core, context.lexicon, {spaces})),
    context
  )
  const all = lines.map((line, index) =>
    splitReadings(parted[index] ?? [], line, context)
  )
  const shares = sharesOf(all)
  const gains = aliases(all.filter((_, index) => lines[index]?.isTalk))
  const inBrackets = context.isOccasion && isInBrackets(all, context)
  return all.map((some, index) => {
    const under = belows[index]
    let best: Chosen | undefined
    for (const reading of some) {
      const share = shares.get(reading.pattern) ?? 0
      if (isLoose(reading.split, context) && share < 0.5) continue
      if (isInner(reading, some, shares)) continue
      const certainty =
        reading.speaker -
        0.4 * reading.doubt * (1 - share) +
        0.35 * share +
        bonus(reading, context.isOccasion) +
        followed(reading, share, lines.length, inBrackets) +
        linked(reading.split) +
        confirmed(reading.split, under) +
        (gains.get(reading) ?? 0) +
        addressed(reading.split, context)
      const doubtful = under ? doubtBelow(under, reading.split) : 0
      const isBy = reading.split.joiner === 'by'
      const least = (isBy ? enoughBy : enough) + doubtful * (1 - share)
      if (certainty >= least && certainty > (best?.certainty ?? 0) + 1e-9)
        best = {
          split: reading.split,
          certainty,
          ...(gains.has(reading) &&
            reading.speaker <= atLeast && {isName: true})
        }
    }
    return best
  })
}

/** Whether what joins is in many a title, so that lines beside must agree. */
function isLoose(split: Split, context: TalkContext): boolean {
  if (split.joiner === 'account') return addressed(split, context) === 0
  return split.joiner === 'space' || split.joiner === 'edge'
}

/** Words that a role or a company behind a name has at most. */
const longestPart = 4

/**
 * `NAME, COMPANY: TITLE`, `TITLE - NAME, NAME`: whether a comma stands within
 * what another mark sets apart as people, as it does in as many lines beside.
 */
function isInner(
  {split, pattern}: SplitReading,
  all: readonly SplitReading[],
  shares: ReadonlyMap<string, number>
): boolean {
  if (split.joiner !== 'comma') return false
  const at = Math.max(split.title.start, split.speaker.start)
  const share = (some: string): number => shares.get(some) ?? 0
  return all.some(({split: other, pattern: its, speaker}) => {
    const {line, start, end} = other.speaker
    return (
      other.joiner !== 'comma' &&
      speaker >= (share(its) >= 0.75 ? 0.2 : 0.5) &&
      start < at &&
      at < end &&
      share(its) >= share(pattern) &&
      line.text.slice(at, end).split(' ').length <= longestPart
    )
  })
}

/** Where the speaker is named below, the line above rarely names one too. */
function doubtBelow({how}: Below, {joiner}: Split): number {
  if (how === 'label') return joiner === 'by' ? 0.35 : 9
  // What something is done with is part of a title.
  if (joiner === 'space' || joiner === 'with' || joiner === 'presents') return 9
  return how === 'line' ? 0.15 : 0.35
}

/** A word for "by" says it; all else only separates. */
function bonus(
  {split: {joiner, title, isSaid}, speaker}: SplitReading,
  isOccasion: boolean
): number {
  if (isSaid && isOccasion) return 0.9
  if (joiner === 'by') return 0.35
  // `on` presents a topic behind a full name; a single word may be any.
  if (joiner === 'presents') return speaker < 0.35 ? 0.1 : 0.35
  if (joiner === 'quotes') return 0.2
  if (isOccasion && isInQuotes(title)) return 0.1
  if (joiner === 'brackets' || joiner === 'slash' || joiner === 'bar')
    return 0.1
  return joiner === 'colon' || joiner === 'space' ? -0.1 : 0
}

/** A short stretch gains where nearly all the lines beside are so written. */
function followed(
  {split, speaker}: SplitReading,
  share: number,
  lines: number,
  sure: boolean
): number {
  const isShort = /^(?:.{1,24}|[^(（]{1,24}[(（].{1,40})$/u.test(
    textOf(split.speaker)
  )
  // What is in brackets varies, so that others beside must be sure.
  if (split.joiner === 'brackets') return isShort && sure ? 0.4 : 0
  return share >= 0.5 && lines >= 4 && speaker > 0 && isShort ? 0.3 : 0
}

/** An account name gains where an address in the post has it: `/name/`, `/@name`. */
function addressed({speaker}: Split, {hasAccount}: TalkContext): number {
  const name = textOf(speaker).toLowerCase()
  if (!/^@?[a-z\d][\w.-]{1,20}$/.test(name)) return 0
  return hasAccount(name.replace(/^@/, '')) ? 0.45 : 0
}

/** Whether the line below names the same person again. */
function confirmed({speaker}: Split, under: Below | undefined): number {
  const name = textOf(speaker).toLowerCase()
  const isAgain = under?.lines.some(({text}) =>
    text.toLowerCase().includes(name)
  )
  return isAgain ? 0.6 : 0
}

/** Whether speakers stand in brackets behind titles: most are sure to be some. */
function isInBrackets(
  all: readonly (readonly SplitReading[])[],
  context: TalkContext
): boolean {
  const found = all.flat().filter(({split}) => split.joiner === 'brackets')
  const sure = found.filter(
    ({split, speaker}) => speaker >= 0.5 || addressed(split, context) > 0
  )
  return sure.length >= 2 && sure.length >= found.length * 0.4
}

/** A title that is wholly a link stands apart from the name beside it. */
function linked({title, speaker}: Split): number {
  const isApart = isUnder(title, 'link') && !marksOf(speaker, 'link').length
  return isApart ? 0.3 : 0
}

/** `by` in front of a few words that end the line is rarely anything else. */
function isShortBy({joiner, speaker}: Split): boolean {
  return joiner === 'by' && speaker.end - speaker.start <= 30
}

/** Share of the lines that each way of reading suits. */
function sharesOf(
  all: readonly (readonly SplitReading[])[]
): Map<string, number> {
  const shares = new Map<string, number>()
  if (all.length < 2) return shares
  const areAccounts = endInAccounts(all)
  for (const some of all)
    for (const {split, pattern, speaker, doubt} of some)
      if (
        speaker - 0.4 * doubt >= (isShortBy(split) ? 0.02 : 0.25) ||
        (areAccounts && isAccount(split))
      )
        shares.set(pattern, (shares.get(pattern) ?? 0) + 1 / all.length)
  return shares
}

/** Whether most lines end in a word of their own behind a dash. */
function endInAccounts(all: readonly (readonly SplitReading[])[]): boolean {
  const found = all.flat().filter(({split}) => isAccount(split))
  const names = new Set(found.map(({split}) => textOf(split.speaker)))
  return names.size >= 3 && names.size >= all.length * 0.5
}
