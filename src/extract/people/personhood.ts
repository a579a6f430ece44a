import {codeUnitAt, lengthOf} from '../../code-unit.ts'
import type {Match} from '../../language/lexicon.ts'
import {marksOf, type Piece} from '../piece.ts'
import {characterAt, isAnyLetter, isNumber} from './characters.ts'
import {choice, type Placed} from './choice.ts'
import type {PersonContext} from './context.ts'
import {firstTitle, knownText} from './known-text.ts'
import {type NamedText, namedText} from './name-score.ts'
import {type Part, parts} from './parts.ts'
import {isCompany} from './word-kinds.ts'
import {scriptOf, spaced} from './words.ts'

/** Code units behind which no list of people goes on. */
const limit = 120

/** Code units in front that tell where a stretch is: in an address. */
const nearby = 60

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
  const length = isText ? some.length : some.end - some.start
  if (length < 2 || length > limit) return 0
  const before = isText ? 0 : Math.min(some.start, nearby)
  const text = spaced(
    isText ? some : some.line.text.slice(some.start - before, some.end)
  )
  const isProfile = !isText && isProfiled(some)
  if (isPhrase(text, before)) return 0
  const named = namedText(text, context)
  const found = parts(named, before)
  if (found.length > 8 || found.some(isLong)) return 0
  const word = firstTitle(named, before)
  if (!isProfile && !found.some((part) => isTitled(named, part, word))) {
    if (!found.some((part) => isLikely(named, part))) return 0.02
    const [only] = found
    if (only && found.length === 1 && text[only.start] !== '@') {
      const one = text.slice(only.start, only.end)
      if (scriptOf(one) === 'latin' || !one.includes(' '))
        return likelihood(named.nameScore(only.start, only.end))
    }
  }
  const {placed} = choice(found, knownText(named, word))
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
function isPhrase(text: string, from: number): boolean {
  let words = 1
  let isPlain = true
  for (let at = from; at < lengthOf(text); at++) {
    const code = codeUnitAt(text, at)
    if (code > 0x60 && code < 0x7b) continue
    if (code === 0x20) words++
    else if (code === 0x3f || code === 0xff1f) return true
    else if (isStop(code) && goesOn(text, at + 1)) return true
    else if (
      !(characterAt(text, at) & (isAnyLetter | isNumber)) &&
      code !== 0x2e &&
      code !== 0x27 &&
      code !== 0x2019
    )
      isPlain = false
  }
  return isPlain && words > 8
}

/** Whether a character, one of `。．！`, ends a sentence. */
function isStop(code: number): boolean {
  return code === 0x3002 || code === 0xff0e || code === 0xff01
}

/** Whether more than spaces and stops follows. */
function goesOn(text: string, from: number): boolean {
  let at = from
  while (at < lengthOf(text) && codeUnitAt(text, at) === 0x20) at++
  return at < lengthOf(text) && !isStop(codeUnitAt(text, at))
}

/** Whether a whole part could name somebody. */
function isLikely({text, nameScore}: NamedText, {start, end}: Part): boolean {
  return text[start] === '@' || nameScore(start, end) > -0.8
}

/** Whether a part tells of somebody, and so may hold a name too. */
function isTitled(
  named: NamedText,
  {start, end}: Part,
  word: Match | undefined
): boolean {
  const {text, words} = named
  if (end - start > 48) return false
  if (word !== undefined && word.start < end) return true
  if (end - start > 23) return false
  const code = codeUnitAt(text, start)
  if (code > 0x60 && code < 0x7b) return false
  const space = text.indexOf(' ', start)
  const first = words(start, space < 0 || space > end ? end : space)
  return (first.kinds & isCompany) !== 0 || endsInName(named, start, end)
}

/** Score of what is surely a name in Han, kana or hangul. */
const sureName = 2

/** Whether a name in another script stands behind words in an alphabet. */
function endsInName(
  {text, nameScore}: NamedText,
  start: number,
  end: number
): boolean {
  if (codeUnitAt(text, start) > 0x7f || codeUnitAt(text, end - 1) < 0x2e80)
    return false
  let at = start
  while (codeUnitAt(text, at) < 0x2e80) at++
  return codeUnitAt(text, at - 1) === 0x20 && nameScore(at, end) >= sureName
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
  if (!some.line.marks.length) return false
  return marksOf(some, 'link').some(
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
