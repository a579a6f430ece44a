import {textOf} from '../piece.ts'
import type {Block, Line} from '../view.ts'
import type {Candidate} from './candidates.ts'
import {isMediaLink} from './media.ts'

/** Score from which a unit is a talk by its own evidence. */
const enough = 3

/** Items of a list are so many things that more must speak for them. */
const enoughInList = 4

/** What one unit needs whose siblings are none. */
const enoughAlone = 4

/**
 * Decide which candidates are talks: those whose evidence is enough, their
 * siblings where most of these are, and of a talk and what is in it only one.
 */
export function decided(
  groups: readonly (readonly Candidate[])[]
): Candidate[] {
  const taken = new Map<Block | Line, Candidate>()
  for (const group of groups)
    for (const one of ofGroup(group)) {
      // A row may hold several, each in a cell of its own.
      const key = one.from === 'table' ? one.line : one.block
      const known = taken.get(key)
      if (!known || known.score < one.score) taken.set(key, one)
    }
  return outermost([...taken.values()])
}

function ofGroup(group: readonly Candidate[]): readonly Candidate[] {
  const able = group.filter(isAble)
  const strong = able.filter(isStrong)
  const share = strong.length / able.length
  const isMost = strong.length >= 2 && share >= 0.5
  if (group[0]?.from !== 'heading')
    return isMost ||
      isOnly(group, strong) ||
      areNamed(strong, share) ||
      areCoded(strong)
      ? strong
      : []
  if (!isMost)
    return able.length < 3
      ? strong
      : strong.filter(({score}) => score >= enoughAlone || strong.length > 2)
  const parents = new Set(strong.map(({heading}) => heading?.parent))
  const end = closing(group, strong)
  return able.filter(
    (one) =>
      isStrong(one) ||
      (one.block.index < end &&
        parents.has(one.heading?.parent) &&
        isAlike(one, strong, share))
  )
}

/** Index of the block that closes what is told, behind the last of some. */
function closing(
  group: readonly Candidate[],
  strong: readonly Candidate[]
): number {
  const last = strong.at(-1)?.block.index ?? 0
  const found = group.find(
    ({block, heading}) => block.index > last && heading?.role === 'closing'
  )
  return found?.block.index ?? Number.POSITIVE_INFINITY
}

/** Whether only one of two names who speaks, and is far more of a talk. */
function isFarBetter(one: Candidate, other: Candidate): boolean {
  return one.score >= other.score + 3 && isNamed(one) && !isNamed(other)
}

/**
 * Whether the first item that is strong is a talk though few others of its list
 * are: where it is all of the list, or has a time and names who speaks.
 */
function isOnly(
  group: readonly Candidate[],
  [one]: readonly Candidate[]
): boolean {
  return (
    one !== undefined &&
    one.score >= enoughInList + 1 &&
    (group.length === 1 || (isNamed(one) && one.reading.time !== undefined))
  )
}

/** Whether several items, if not most of their list, name who speaks. */
function areNamed(strong: readonly Candidate[], share: number): boolean {
  return strong.length >= 4 && share >= 0.3 && strong.every(isNamed)
}

/** Whether several lines, among meetings and meals, have codes of sessions. */
function areCoded(strong: readonly Candidate[]): boolean {
  return (
    strong.length >= 2 &&
    strong.every(({reading: {time, code}}) => time && code !== undefined)
  )
}

/** Whether not much speaks against a unit. */
function isAble({score}: Candidate): boolean {
  return score > -3
}

/** Whether a unit with little evidence of its own is like its siblings. */
function isAlike(
  one: Candidate,
  strong: readonly Candidate[],
  share: number
): boolean {
  // What is a pause stays one, whatever else speaks for it.
  if (one.evidence.some(({weight}) => weight <= -10)) return false
  const most = (is: (other: Candidate) => boolean): boolean =>
    strong.filter(is).length >= strong.length * 0.75
  if (most(({reading}) => reading.keyword)) return one.reading.keyword
  if (most(({reading}) => reading.ordinal !== undefined))
    return one.reading.ordinal !== undefined
  if (most(({reading}) => reading.time !== undefined))
    return one.reading.time !== undefined
  // Beside talks whose speakers are named, a part in front of them or behind
  // tells of the event.
  if (most(isNamed) && !isNamed(one) && !isAmid(one, strong)) return false
  return share >= 0.6 && one.score >= 0 && one.end - one.start > 0
}

/** Whether a unit stands between the first of some and the last. */
function isAmid(
  {block: {index}}: Candidate,
  strong: readonly Candidate[]
): boolean {
  return (
    (strong[0]?.block.index ?? index) < index &&
    (strong.at(-1)?.block.index ?? index) > index
  )
}

function isNamed({split, below, isName, bracketIsName}: Candidate): boolean {
  return Boolean(split || below || isName || bracketIsName)
}

function isStrong({from, score}: Candidate): boolean {
  return score >= (from === 'heading' ? enough : enoughInList)
}

/** Whether two stand in cells of one row. */
function isBeside(one: Candidate, other: Candidate | undefined): boolean {
  return one.from === 'table' && one.block === other?.block
}

/** Whether a heading is a keyword alone: `Keynotes`, over each with its title. */
function isKeyword(one: Candidate): boolean {
  return (
    one.from === 'heading' && !isNamed(one) && textOf(one.reading.core) === ''
  )
}

/** Whether a unit is a talk that has a title and says who gives it. */
function isFull(one: Candidate): boolean {
  return isStrong(one) && isNamed(one) && textOf(one.reading.core) !== ''
}

/** Whether an item of a list is, as a whole, a link to slides or a recording. */
function isRecording(one: Candidate): boolean {
  return one.from === 'list' && isStrong(one) && isMediaLink(one)
}

/** Words that a title has at least, where a role or a company has fewer. */
const longTitle = 3

/**
 * Whether the line below a heading, which names somebody, begins a list that
 * names more of them, each with a title.
 */
function isOverNames(
  {from, below, end}: Candidate,
  ordered: readonly Candidate[],
  index: number
): boolean {
  const list = below?.how === 'line' && below.lines[0]?.block.item?.list
  if (!list || from !== 'heading') return false
  const titles: string[] = []
  for (let next = index + 1; next < ordered.length; next++) {
    const other = ordered[next]
    if (!other || other.block.index >= end) break
    if (other.split && other.block.item?.list === list && isStrong(other))
      titles.push(textOf(other.split.title))
  }
  const long = titles.filter((title) => title.split(' ').length >= longTitle)
  return long.length >= Math.max(2, titles.length * 0.75)
}

/**
 * Of units that hold others, keep the one, or those in it: the ones inside
 * where at least two of them are strong and the one around is not.
 */
function outermost(candidates: readonly Candidate[]): Candidate[] {
  const ordered = candidates.toSorted(
    (a, b) => a.block.index - b.block.index || b.end - a.end
  )
  const result: Candidate[] = []
  let end = 0
  for (const [index, one] of ordered.entries()) {
    if (one.block.index < end && !isBeside(one, result.at(-1))) continue
    let better = 0
    const isBare = isKeyword(one)
    for (
      let next = index + 1;
      (ordered[next]?.block.index ?? one.end) < one.end;
      next++
    ) {
      const other = ordered[next]
      if (other && other.score > one.score && isStrong(other))
        better += isFarBetter(other, one) ? 2 : 1
      else if (isBare && other?.from === 'heading' && isFull(other)) better += 2
    }
    if (better >= 2 || isOverNames(one, ordered, index)) continue
    const listed = ordered
      .slice(index + 1)
      .filter((other) => other.block.index < one.end && isRecording(other))
    // Behind a talk, recordings of others are listed.
    const last = listed.length > 2 ? listed[0]?.block.index : undefined
    one.end = last ?? one.end
    result.push(one)
    end = one.end
  }
  return result
}
