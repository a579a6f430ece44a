import type {Match} from '../../language/lexicon.ts'
import {marksOf, type Piece} from '../piece.ts'
import {choice, type Placed} from './choice.ts'
import {companies} from './companies.ts'
import type {PersonContext} from './context.ts'
import {knownText} from './known-text.ts'
import {nameScore} from './name-score.ts'
import {type Part, parts} from './parts.ts'
import {plain, scriptOf, spaced} from './words.ts'

/** Code units behind which no list of people goes on. */
const limit = 120

/**
 * How much a stretch looks like one or more people, with or without role and
 * organization, rather than a title, an event, a product or a phrase: 0 to 1.
 *
 * From about 0.5 it more likely is somebody than not; a single account name in
 * lower case, or a single capitalised word, stays below.
 */
export function personhood(
  some: Piece | string,
  context: PersonContext
): number {
  const isText = typeof some === 'string'
  const text = spaced(isText ? some : some.line.text.slice(0, some.end))
  const start = isText ? 0 : some.start
  const length = text.length - start
  if (length < 2 || length > limit) return 0
  const isProfile = !isText && isProfiled(some)
  if (isPhrase(isText ? some : text.slice(start))) return 0
  const found = parts(text, start, context)
  if (found.length > 8 || found.some(isLong)) return 0
  if (!isProfile) {
    const word = context.lexicon.find(titles, text, start)
    const isPlain = !found.some((part) => isTitled(text, part, word))
    if (isPlain && !found.some((part) => isLikely(text, part, context)))
      return 0.02
    const [only] = found
    if (isPlain && only && found.length === 1 && text[only.start] !== '@') {
      const one = text.slice(only.start, only.end)
      if (scriptOf(one) === 'latin' || !one.includes(' '))
        return likelihood(nameScore(one, context))
    }
  }
  const known = knownText(text, start, context)
  const {placed} = choice(found, known)
  const names = placed.filter(isName)
  if (names.length === 0) return 0.04
  let score = 0
  for (const {score: one} of names) score += one / names.length
  if (isProfile) score += 2
  for (const other of placed) if (!isName(other)) score += weight(other)
  return likelihood(score)
}

function likelihood(score: number): number {
  return 1 / (1 + Math.exp(-1.5 * (score - 0.8)))
}

/** Whether a part has more to say than who somebody is. */
function isLong({start, end}: Part): boolean {
  return end - start > 56
}

/** Whether a text asks, goes on behind a sentence, or has too many words. */
function isPhrase(text: string): boolean {
  if (/[?？]|[。．！]\s*[^\s。．！]/.test(text)) return true
  if (/[^\p{L}\p{N} .'’]/u.test(text)) return false
  let words = 1
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1))
    words++
  return words > 8
}

/** Whether a whole part could name somebody. */
function isLikely(
  text: string,
  {start, end}: Part,
  context: PersonContext
): boolean {
  return (
    text[start] === '@' || nameScore(text.slice(start, end), context) > -0.8
  )
}

const titles = ['occupation', 'honorific', 'company'] as const

/** Whether a part tells of somebody, and so may hold a name too. */
function isTitled(
  text: string,
  {start, end}: Part,
  word: Match | undefined
): boolean {
  if (end - start > 48) return false
  return (
    (word !== undefined && word.start < end) ||
    (end - start < 24 &&
      companies.has(plain(/^\S*/.exec(text.slice(start, end))?.[0] ?? '')))
  )
}

/** What a segment beside the names says for them, or against. */
function weight({label, score, start, end}: Placed): number {
  if (label === 'role') return score > 1 ? 0.8 : -0.4
  if (label === 'organization') return score > 1 ? 0.4 : score > 0 ? 0 : -0.7
  return label === 'skip' && score < 0 ? -0.5 - (end - start) / 20 : 0
}

const profile =
  /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:(?:twitter|x|github|instagram|facebook|weibo|t)\.(?:com|me)\/@?[\w.-]+\/?(?:\?.*)?$|(?:[a-z]+\.)?linkedin\.com\/in\/|bsky\.app\/profile\/|plus\.google\.com\/|connpass\.com\/user\/|[\w.-]+\/@[\w.]+$|.*\/speakers?\/)/i

/** Whether the first or last of a stretch leads to somebody's own page. */
function isProfiled(some: Piece): boolean {
  const marks = marksOf(some, 'link')
  return marks.some(
    ({url, start, end}) =>
      url !== undefined &&
      profile.test(url) &&
      2 * (Math.min(end, some.end) - Math.max(start, some.start)) >
        some.end - some.start
  )
}

function isName({label}: Placed): boolean {
  return label === 'name' || label === 'handle'
}
