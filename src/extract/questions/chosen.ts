import {textOf} from '../piece.ts'
import type {Block} from '../view.ts'
import type {Ground} from './ground.ts'
import {unitsOf} from './member-units.ts'
import type {Region} from './regions.ts'
import {type Member, members} from './series.ts'
import type {Unit} from './unit.ts'

/** What a series of siblings amounts to. */
export interface Tally {
  all: number
  asking: number
  answered: number
  numbered: number
}

/**
 * Questions of a part that is for questions and has no marks: the series that
 * asks most.
 */
export function inRegion(region: Region, ground: Ground): Unit[] {
  const all = members(region, ground, {inline: region.isStrong})
  const series = [...all.values()].map((group) =>
    group.filter((member) => isCandidate(member, ground))
  )
  let best: Member[] = []
  let most = 0
  for (const group of series) {
    const tally = tallyOf(group)
    const weight = isQuestions(group, tally, region)
      ? tally.asking + tally.answered / 100 + 0.001
      : 0
    if (weight > most) {
      best = group
      most = weight
    }
  }
  const tally = tallyOf(best)
  const evidence = [
    region.evidence,
    `${tally.asking} of ${tally.all} siblings of one form ask`
  ]
  return unitsOf(kept(parted(leaves(best, region, ground), ground)), evidence)
}

/** Of a series, what stands as a question by itself. */
function kept(group: readonly Member[]): Member[] {
  const {all, asking, numbered} = tallyOf(group)
  const areFew = asking * 2 < all && numbered < all
  return group.filter(({form, series, asks, isAnswered}) => {
    if (series === 'named') return true
    if (form === 'heading' && areFew) return asks
    if (form === 'paragraph') return asks && isAnswered
    return form !== 'item' || asks || isAnswered
  })
}

/** Numbered headings, each that stands over others of its kind for those. */
function leaves(
  group: readonly Member[],
  region: Region,
  ground: Ground
): readonly Member[] {
  if (
    !group.length ||
    group.some(({form, isNumbered}) => form !== 'heading' || !isNumbered)
  )
    return group
  const all = members(region, ground)
  return group.flatMap((member) => {
    const heading = ground.outline.over(member.block)
    const depth = heading?.children[0]?.depth
    const below = all
      .get(`heading ${depth}`)
      ?.filter(({block}) => ground.outline.over(block)?.parent === heading)
    return below?.length && below.every(({isNumbered}) => isNumbered)
      ? below
      : member
  })
}

/**
 * Headings of which each ends with its references: what stands before these,
 * and does not ask, is a part of the answer above it.
 */
function parted(
  group: readonly Member[],
  {outline}: Ground
): readonly Member[] {
  const [first] = group
  if (first?.form !== 'heading') return group
  const {depth} = first.block
  const ends = outline.headings.filter(
    (heading) => heading.role === 'references' && heading.depth === depth
  )
  if (ends.length * 2 < group.length) return group
  const result: Member[] = []
  for (const member of group) {
    const last = result.at(-1)
    const isPart =
      last &&
      !member.asks &&
      !ends.some(({block}) => isBetween(block, last.block, member.block))
    if (isPart) last.end = member.end
    else result.push({...member})
  }
  return result
}

function isBetween(block: Block, above: Block, below: Block): boolean {
  return block.index > above.index && block.index < below.index
}

function isCandidate({block, form}: Member, {outline}: Ground): boolean {
  return form !== 'heading' || !outline.over(block)?.role
}

/** Count what speaks for a series. */
export function tallyOf(group: readonly Member[]): Tally {
  const count = (is: (member: Member) => boolean): number =>
    group.reduce((sum, member) => sum + (is(member) ? 1 : 0), 0)
  return {
    all: group.length,
    asking: count((member) => member.asks),
    answered: count((member) => member.isAnswered),
    numbered: count((member) => member.isNumbered)
  }
}

function isQuestions(
  group: readonly Member[],
  {all, asking, answered, numbered}: Tally,
  {isStrong, isInterview, heading}: Region
): boolean {
  const [first] = group
  if (!first) return false
  const least = isStrong ? 1 : 2
  if (first.series === 'named') return asking > 1 && asking * 3 >= all * 2
  if (first.form === 'paragraph')
    return (
      isStrong &&
      asking * 4 >= all &&
      (asking <= all / 2 + 1 || answered === all) &&
      first.asks
    )
  if (asking >= least && asking * 2 >= all)
    return isStrong || answered * 2 >= all
  // Where the title says what a post is for, its numbers mark questions.
  if (first.form === 'heading')
    return (
      (isStrong && asking > 1) ||
      (numbered === all &&
        all > 3 &&
        (asking > 2 || (isStrong && (asking > 0 || !heading))) &&
        answered === all)
    )
  // Who interviews asks without a question mark, too: `Tell us …`.
  if (isInterview && first.form === 'emphasis' && all > 2)
    return asking > 1 && asking * 3 >= all && answered === all
  const isShort = group.every(
    ({pieces}) => pieces.length === 1 && textOf(pieces[0]).length < 90
  )
  return (
    isStrong && all > 1 && answered === all && first.form === 'item' && isShort
  )
}
