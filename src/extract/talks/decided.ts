import type {Candidate} from './candidates.ts'

/** Score from which a unit is a talk by its own evidence. */
const enough = 3

/** Items of a list are so many things that more must speak for them. */
const enoughInList = 4

/**
 * Decide which candidates are talks: those whose evidence is enough, their
 * siblings where most of these are, and of a talk and what is in it only one.
 */
export function decided(
  groups: readonly (readonly Candidate[])[]
): Candidate[] {
  const taken = new Set<Candidate>()
  for (const group of groups) {
    const able = group.filter(({score}) => score > -5)
    const strong = able.filter(isStrong)
    const isMost = strong.length >= 2 && strong.length >= able.length * 0.5
    const isList = group[0]?.from === 'list'
    if (isList && !isMost) continue
    for (const one of isMost ? able : strong) taken.add(one)
  }
  return outermost([...taken])
}

function isStrong({from, score}: Candidate): boolean {
  return score >= (from === 'list' ? enoughInList : enough)
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
    if (one.block.index < end) continue
    const inside = ordered
      .slice(index + 1)
      .filter((other) => other.block.index < one.end)
    const strong = inside.filter(
      (other) => other.score > one.score && isStrong(other)
    )
    if (strong.length >= 2) continue
    result.push(one)
    end = one.end
  }
  return result
}
