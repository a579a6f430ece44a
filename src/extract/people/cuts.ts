import {type KnownText, within} from './known-text.ts'
import {roleStart} from './role-score.ts'
import {scriptAt} from './words.ts'

/** How many places are looked at: the first and the last of more. */
const limit = 10

/**
 * Where a part may be cut in two though nothing separates: at its spaces,
 * where the script changes, around job titles and behind words of companies.
 */
export function cuts(known: KnownText, start: number, end: number): number[] {
  const {text, occupations, companies} = known
  const found = new Set<number>()
  const add = (cut: number) => {
    const at = text[cut - 1] === ' ' ? cut - 1 : cut
    if (at > start && at < end) found.add(at)
  }
  for (let at = start + 1; at < end; at++)
    if (text[at] === ' ' || isChange(text, at)) add(at)
  for (const word of occupations) {
    if (word.start < start || word.end > end) continue
    if (scriptAt(text, word.start) !== 'latin' || text[word.end] === ' ')
      add(word.end)
    add(roleStart(text, start, word.start))
  }
  const company = within(companies, start, end)
  if (company) add(company.end)
  const result = [...found].sort((a, b) => a - b)
  return result.length > limit
    ? [...result.slice(0, limit / 2), ...result.slice(-limit / 2)]
    : result
}

/** Whether an alphabet ends or begins at an index, next to other letters. */
function isChange(text: string, at: number): boolean {
  const a = scriptAt(text, at - 1)
  const b = scriptAt(text, at)
  return (
    a !== b &&
    a !== 'hangul' &&
    b !== 'hangul' &&
    a !== 'other' &&
    b !== 'other' &&
    (a === 'latin' || b === 'latin')
  )
}
