import {companies} from './companies.ts'
import {ends, type KnownText, within} from './known-text.ts'
import {nameScore} from './name-score.ts'
import {functionWords, productWords, titleWords} from './ordinary-words.ts'
import {latinRoleWords} from './role-words.ts'
import {plain, scriptOf} from './words.ts'

/**
 * How much a text looks like a company, a group or a school: about 2 is one,
 * 0 could be one.
 */
export function organizationScore(
  known: KnownText,
  start: number,
  end: number
): number {
  const text = known.text.slice(start, end)
  if (text === '' || text.length > 70) return -3
  if (/[?？!！]|https?:/.test(text)) return -3
  if (companies.has(plain(text))) return 2.4
  if (/初(?:创|創)|^目前/.test(text)) return -2
  const words = text.split(' ')
  const company = within(known.companies, start, end)
  if (company && company.end - company.start === text.length) return 0.2
  let score = 0
  if (ends(known.companies, start, end))
    score += latinRoleWords.has(plain(words.at(-1) ?? '')) ? 0.8 : 2
  else if (company) score += 1.2
  if (companies.has(plain(words[0] ?? ''))) score += 1.6
  else if (beginsWithCompany(text)) score += 1
  if (ends(known.occupations, start, end)) score -= 1.6
  else if (within(known.occupations, start, end)) score -= 0.9
  if (score < 1) score -= Math.max(0, 0.35 * nameScore(text, known.context))
  if (words.length > 6) score -= 1
  const last = words.at(-1) ?? ''
  if (
    words.length > 1 &&
    scriptOf(last) !== 'latin' &&
    nameScore(last, known.context) > 1.3
  )
    score -= 1.6
  if (scriptOf(text) === 'latin') return score + latin(words)
  if (/^[A-Za-z]/.test(text)) return score + 0.5
  if (words.length > 2 && score < 1) score -= 0.8
  return score + (text.length > 1 && text.length < 14 ? 0.5 : -0.5)
}

/** Whether a company's name opens a run of letters: `네이버클라우드`. */
function beginsWithCompany(text: string): boolean {
  if (/^[A-Za-z]/.test(text)) return false
  for (let length = Math.min(6, text.length); length > 1; length--)
    if (companies.has(text.slice(0, length))) return true
  return false
}

function latin(words: string[]): number {
  let score = 0
  for (const [index, word] of words.entries()) {
    const key = plain(word)
    const isSmall = /^\p{Ll}/u.test(word)
    if (index === words.length - 1 && index > 0 && latinRoleWords.has(key))
      score -= 0.8
    else if (index === 0 && /^(?:senior|lead|chief|head|principal)$/.test(key))
      score -= 1.2
    if (
      /[a-z][A-Z]|^[A-Z]{2,6}$|\w\.(?:com|io|org|net|in|co|dev|ai)$/.test(word)
    )
      score += index === 0 ? 0.7 : 0.2
    else if (isSmall && functionWords.has(key)) score -= index === 0 ? 1 : 0.1
    else if (isSmall) score -= words.length > 1 ? 0.5 : 0.2
    else if (productWords.has(key)) score -= 0.7
    else if (titleWords.has(key)) score -= 0.1
    else score += index === 0 ? 0.5 : 0.1
    if (/^\d+$/.test(word)) score -= 1
  }
  return Math.max(-3, Math.min(1.2, score))
}
