import type {TalkContext} from './context.ts'
import {keywords} from './title-keywords.ts'
import type {Group} from './unit.ts'

/** Nobody lists talks in items longer than this. */
const longest = 300

/**
 * Whether a list may be one of talks, by what is cheap to see: most lists of
 * most posts are not, and every item costs a reading.
 */
export function mayList(group: Group, context: TalkContext): boolean {
  const [first] = group
  if (!first) return false
  const long = group.filter(({line}) => line.text.length > longest)
  if (long.length > group.length / 2) return false
  const role = context.outline.over(first.block)?.role
  if (context.isOccasion || role === 'agenda' || role === 'talks') return true
  const marked = group.filter(
    ({line}) => line.marks.length > 0 || /^[\d[【#]/.test(line.text)
  )
  if (marked.length >= group.length / 2) return true
  return context.lexicon.leading(keywords, first.line.text) !== undefined
}
