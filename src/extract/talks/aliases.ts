import {textOf} from '../piece.ts'
import type {Split} from './splits.ts'

/** A way to read a line, and how much its parts look like somebody. */
export interface SplitReading {
  split: Split
  /** The way itself, as lines beside it may be read alike. */
  pattern: string
  /** How much the speaker looks like one. */
  speaker: number
  /** How much the title looks like a speaker too. */
  doubt: number
}

/** Personhood of a word that may be what somebody is called by. */
const aliasLike = 0.15

/** Personhood of what is surely somebody. */
const surely = 0.5

/** Personhood of what is surely a title. */
const titleLike = 0.1

/**
 * Short stretches in front of titles, or behind them, where most lines that are
 * talks for other reasons are so written: `Heron - TITLE`, `TITLE / 船長`. Half
 * of them may be what somebody is called by; where a colon joins, which is in
 * many a title too, a third surely are.
 *
 * @param talks
 *   Readings of each line that is a talk.
 * @returns
 *   How much each gains.
 */
export function aliases(
  talks: readonly (readonly SplitReading[])[]
): ReadonlyMap<SplitReading, number> {
  const byPattern = new Map<string, SplitReading[]>()
  for (const one of talks.flat()) {
    if (!isAlias(one)) continue
    const same = byPattern.get(one.pattern)
    if (same) same.push(one)
    else byPattern.set(one.pattern, [one])
  }
  const found = [...byPattern.values()].filter((same) =>
    areMost(same, talks.length)
  )
  return new Map(
    found.flat().map((one) => [one, one.speaker < aliasLike ? 0.6 : 0.4])
  )
}

/** Whether readings of one way are of most lines, and many of them of names. */
function areMost(same: readonly SplitReading[], lines: number): boolean {
  const names = new Set(same.map(({split}) => textOf(split.speaker))).size
  const above = (least: number): number =>
    same.filter(({speaker}) => speaker >= least).length
  return (
    names >= 2 &&
    names >= lines * 0.6 &&
    above(aliasLike) >= names / 2 &&
    (same[0]?.split.joiner !== 'colon' || above(surely) >= names / 3)
  )
}

function isAlias({split, speaker, doubt}: SplitReading): boolean {
  return (
    doubt < titleLike &&
    isBrief(split) &&
    (speaker >= aliasLike || isLikeName(split))
  )
}

const joiners: ReadonlySet<string> = new Set(['dash', 'slash', 'colon'])

/** Nobody is called by more. */
const longest = 20

/** Whether a mark joins a title, and a stretch as short as a name. */
export function isBrief({joiner, speaker: {start, end}}: Split): boolean {
  return joiners.has(joiner) && end - start <= longest
}

/** Of what looks like nobody, one word in front of a colon is of a title. */
function isLikeName({joiner, speaker}: Split): boolean {
  return joiner !== 'colon' || /^\p{Lu}\S+ \p{Lu}\S+$/u.test(textOf(speaker))
}
