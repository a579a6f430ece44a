import {codeUnitAt} from '../../code-unit.ts'
import {companies} from './companies.ts'
import {ends, type KnownText, within} from './known-text.ts'
import {isLegalForm} from './latin-name.ts'
import {
  beginsLower,
  hasDigit,
  isCamel,
  isCapitals,
  type LatinWord
} from './latin-word.ts'
import {
  isCompany,
  isFunctionWord,
  isProductWord,
  isRoleWord,
  isTitleWord
} from './word-kinds.ts'
import {wordAt, wordLengths} from './word-lengths.ts'
import {plain, scriptAt, scriptOf} from './words.ts'

/** Score of a word for companies with nothing else beside it. */
export const bareCompany = 0.2

/** Code units of the longest known company. */
const longest = 24

/**
 * How much a stretch looks like a company, a group or a school: about 2 is one,
 * 0 could be one.
 */
export function organizationScore(
  known: KnownText,
  start: number,
  end: number
): number {
  const {text, words, nameScore} = known
  const length = end - start
  if (length < 1 || length > 70 || !isPlain(text, start, end)) return -3
  const script = scriptOf(text, start, end)
  const last = text.lastIndexOf(' ', end - 1) + 1
  const isOne = last <= start
  const firstEnd = isOne ? end : text.indexOf(' ', start)
  const first = words(start, firstEnd)
  if (isOne && script === 'latin') {
    if (first.kinds & isCompany) return 2.4
  } else if (length < longest && companies.has(plain(text.slice(start, end))))
    return 2.4
  if (script !== 'latin' && clause.test(text.slice(start, end))) return -2
  const company = within(known.companies, start, end)
  if (company && company.end - company.start === length) return bareCompany
  const final = isOne ? first : words(last, end)
  let score = 0
  if (!isOne && isLegalForm(final)) score += 2
  else if (ends(known.companies, start, end))
    score += final.kinds & isRoleWord ? 0.8 : 2
  else if (company) score += 1.2
  if (first.kinds & isCompany)
    score += isOne || nameScore(firstEnd + 1, end) < 2 ? 1.6 : 0.6
  else if (script !== 'latin' && beginsWithCompany(text, start, end)) score += 1
  if (ends(known.occupations, start, end)) score -= 1.6
  else if (within(known.occupations, start, end)) score -= 0.9
  if (score < 1) score -= Math.max(0, 0.35 * nameScore(start, end))
  const count = isOne ? 1 : wordsIn(text, start, end)
  if (count > 6) score -= 1
  if (script === 'latin') return score + latin(known, start, end, count)
  if (!isOne && nameScore(last, end) > 1.3) {
    if (scriptOf(text, last, end) !== 'latin') score -= 1.6
  }
  if (scriptAt(text, start) === 'latin' && codeUnitAt(text, start) < 0x80)
    return score + 0.5
  if (count > 2 && score < 1) score -= 0.8
  return score + (length > 1 && length < 14 ? 0.5 : -0.5)
}

/** What no company's name holds: the words of a clause. */
const clause =
  /初(?:创|創)|^(?:目前|資深|资深)|[过過了着著]\S|[过過了]$|^(?:曾|热爱|熱愛|喜欢|喜歡|擅长|擅長|专注|專注|致力)/

/** Whether a stretch neither asks nor calls, and holds no address. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(text, at)
    if (code === 0x3f || code === 0x21 || code === 0xff1f || code === 0xff01)
      return false
    if (
      code === 0x3a &&
      /https?$/.test(text.slice(Math.max(start, at - 5), at))
    )
      return false
  }
  return true
}

function wordsIn(text: string, start: number, end: number): number {
  let result = 1
  for (let at = start; at < end; at++)
    if (codeUnitAt(text, at) === 0x20) result++
  return result
}

const lengths = wordLengths(companies)

/** Whether a company's name opens a run of letters: `네이버클라우드`. */
function beginsWithCompany(text: string, start: number, end: number): boolean {
  return (
    codeUnitAt(text, start) > 0x7f &&
    wordAt(companies, lengths, text, start, Math.min(6, end - start)) > 1
  )
}

/** What the words of a stretch in an alphabet say, one by one. */
function latin(
  {text, words}: KnownText,
  start: number,
  end: number,
  count: number
): number {
  let score = 0
  let from = start
  for (let index = 0; index < count; index++) {
    const to = index === count - 1 ? end : text.indexOf(' ', from)
    score += wordScore(text, words(from, to), from === start, count)
    if (index > 0 && to === end && words(from, to).kinds & isRoleWord)
      score -= 0.8
    from = to + 1
  }
  return Math.max(-3, Math.min(1.2, score))
}

const leads = new Set(['senior', 'lead', 'chief', 'head', 'principal'])

function wordScore(
  text: string,
  {key, kinds, shape, start, end}: LatinWord,
  isFirst: boolean,
  count: number
): number {
  const isSmall = shape & beginsLower
  let score = 0
  if (isFirst && kinds & isRoleWord && leads.has(key)) score -= 1.2
  if (
    shape & isCamel ||
    (shape & isCapitals && end - start < 7) ||
    isDomain(text, start, end)
  )
    score += isFirst ? 0.7 : 0.2
  else if (isSmall && kinds & isFunctionWord) score -= isFirst ? 1 : 0.1
  else if (isSmall) score -= count > 1 ? 0.5 : 0.2
  else if (kinds & isProductWord) score -= 0.7
  else if (kinds & isTitleWord) score -= 0.1
  else score += isFirst ? 0.5 : 0.1
  if (shape & hasDigit && /^\d+$/.test(key)) score -= 1
  return score
}

/** Whether a word ends as the name of a site does. */
function isDomain(text: string, start: number, end: number): boolean {
  const dot = text.lastIndexOf('.', end - 1)
  return (
    dot > start &&
    dot > end - 5 &&
    /^\w\.(?:com|io|org|net|in|co|dev|ai)$/.test(text.slice(dot - 1, end))
  )
}
