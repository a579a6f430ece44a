import type {Totals} from './totals.ts'

/** What a run came to, in a sentence or two. */
export function summary(totals: Totals): string {
  const {posts, withFindings, unchecked, fixable, isComplete} = totals
  const counts = [
    count(totals.error, 'error'),
    count(totals.warning, 'warning'),
    count(totals.info, 'note')
  ].filter((text) => text !== '')
  const found =
    counts.length === 0
      ? `nothing found in ${count(posts, 'post') || 'no posts'}`
      : `${listed(counts)} in ${withFindings} of ${count(posts, 'post')}`
  return [
    found,
    ...(fixable > 0 ? [`${fixable} can be mended by --fix`] : []),
    ...(unchecked.length > 0
      ? [`${count(unchecked.length, 'post')} could not be checked`]
      : []),
    ...(isComplete ? [] : ['interrupted'])
  ].join('; ')
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`
}

function listed(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
