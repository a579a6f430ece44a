import type {Outline} from '../outline.ts'
import type {Candidate} from './candidates.ts'
import type {Group, Unit} from './unit.ts'

/** Score from which nothing in a part makes several talks of it. */
const sure = 6

/** Links that a list of recordings has at least, which stand behind a talk. */
const fewest = 3

/**
 * Tell whether a list stands in a part of the post that surely is one talk, by
 * its heading: what was noted of it, which need not be read for more talks.
 */
export function settled(
  headed: readonly Candidate[],
  {roots}: Outline
): (group: Group) => boolean {
  // A heading over all of the post may be its title, and a line below that
  // names who speaks begin a list of talks.
  const [only] = roots.length === 1 ? roots : []
  const talks = headed.filter(
    ({score, below, heading}) =>
      score >= sure && below?.how !== 'line' && heading !== only
  )
  return (group) =>
    talks.some(({start, end}) =>
      group.every(({block: {index}}) => start <= index && index < end)
    ) && group.filter(isLink).length < fewest
}

/** Whether a line begins with a link. */
function isLink({line}: Unit): boolean {
  return line.marks.some(({kind, start}) => kind === 'link' && start === 0)
}
