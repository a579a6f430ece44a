import {textOf} from '../piece.ts'
import type {Candidate} from './candidates.ts'

/** A shorter text may be repeated by chance. */
const shortest = 8

/**
 * Count that a list of a post about an event is repeated by another, as titles
 * of talks are where they are listed first and told of then.
 */
export function addRepeated(groups: readonly (readonly Candidate[])[]): void {
  const lists = groups.filter(([first]) => first?.from === 'list')
  if (lists.length < 2) return
  addLabels(lists.flat())
  const seen = new Map<string, Candidate[]>()
  for (const list of lists)
    for (const one of list) {
      const key = textOf(one.reading.core).toLowerCase()
      // Links are repeated as references.
      if (key.length < shortest || one.line.marks.length) continue
      const known = seen.get(key)
      if (known) known.push(one)
      else seen.set(key, [one])
    }
  for (const same of seen.values())
    if (same.length === 2)
      for (const one of same) {
        one.evidence.push({weight: 3, words: 'stands in two lists of the post'})
        one.score += 3
      }
}

/**
 * Count that a link is shown by the same text as another that leads elsewhere:
 * what can be had of each talk, as `Download the slides`.
 */
function addLabels(all: readonly Candidate[]): void {
  const seen = new Map<string, Candidate[]>()
  for (const one of all) {
    const {text, marks} = one.line
    if (marks[0]?.url === undefined || marks[0].end < text.length) continue
    const known = seen.get(text)
    if (known) known.push(one)
    else seen.set(text, [one])
  }
  for (const same of seen.values()) {
    const urls = new Set(same.map(({line}) => line.marks[0]?.url))
    if (urls.size < 2) continue
    for (const one of same) {
      one.evidence.push({weight: -6, words: 'links elsewhere by the same text'})
      one.score -= 6
    }
  }
}
