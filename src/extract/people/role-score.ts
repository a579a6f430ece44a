import {codeUnitAt} from '../../code-unit.ts'
import type {Match} from '../../language/lexicon.ts'
import {companies} from './companies.ts'
import {type KnownText, within} from './known-text.ts'
import {cjkRoleWords} from './role-words.ts'
import {isCompany, isProductWord, isRoleWord, wordKinds} from './word-kinds.ts'
import {wordAt, wordLengths} from './word-lengths.ts'
import {plain, scriptAt} from './words.ts'

/**
 * How much a text looks like a job title: about 2 is one, below 0 is none. A
 * title is an occupation and words that go with it; others speak against it.
 */
export function roleScore(
  {text, occupations}: KnownText,
  start: number,
  end: number
): number {
  if (end <= start || end - start > 80) return -3
  const first = within(occupations, start, end)
  if (!first) return -2
  const isWide = scriptAt(text, first.start) !== 'latin'
  let score = 2
  let at = start
  let isLast = false
  let modifiers = 0
  let isPure = true
  while (at < end) {
    const word = beginning(occupations, at, end)
    if (word) {
      if (modifiers > 0 && /^c[a-z]o$/i.test(word.word)) score -= 0.7
      at += word.length
      isLast = true
      continue
    }
    const length = modifierAt(text, at, end)
    if (length > 0) {
      modifiers++
      at += length
      continue
    }
    const other = otherAt(text, at, end, isWide)
    if (
      other.isWord &&
      !(at === start && /^an? /.test(text.slice(at, at + 3)))
    ) {
      score -= other.cost
      isLast = false
      isPure = false
    }
    at += other.length
  }
  if (isPure) score += Math.min(0.6, 0.15 * modifiers)
  return isLast || first.start === start ? Math.min(score, 2.6) : score - 0.5
}

/**
 * Where the words that go with an occupation begin that stands at an index:
 * from the start of a part on.
 */
export function roleStart(text: string, start: number, at: number): number {
  let result = at
  for (;;) {
    let from = result
    while (from > start && text[from - 1] === ' ') from--
    const length = modifierBefore(text, start, from)
    if (length === 0) return result
    result = from - length
  }
}

/** Length of a modifier, and of the space behind, that begins at an index. */
function modifierAt(text: string, at: number, limit: number): number {
  if (scriptAt(text, at) === 'latin') {
    if (at > 0 && scriptAt(text, at - 1) === 'latin') return 0
    const end = wordEnd(text, at, limit)
    return kindsOf(text, at, end) & isRoleWord ? end - at : 0
  }
  return wordAt(cjkRoleWords, lengths, text, at, Math.min(6, limit - at))
}

function modifierBefore(text: string, from: number, end: number): number {
  if (end <= from) return 0
  if (scriptAt(text, end - 1) === 'latin' || text[end - 1] === '.') {
    let start = end
    while (start > from && !isSeparator(codeUnitAt(text, start - 1))) {
      const script = scriptAt(text, start - 1)
      if (script !== 'latin' && script !== 'other') break
      start--
    }
    return kindsOf(text, start, end) & isRoleWord ? end - start : 0
  }
  for (let length = Math.min(6, end - from); length > 0; length--)
    if (
      lengths(text, end - length) & (1 << length) &&
      cjkRoleWords.has(text.slice(end - length, end)) &&
      !isInHangul(text, from, end - length)
    )
      return length
  return 0
}

/** Whether an index is inside a word in hangul, which spaces separate. */
function isInHangul(text: string, from: number, at: number): boolean {
  return (
    at > from &&
    scriptAt(text, at) === 'hangul' &&
    scriptAt(text, at - 1) === 'hangul'
  )
}

/** What is neither occupation nor modifier at an index, and what it costs. */
function otherAt(
  text: string,
  at: number,
  limit: number,
  isWide: boolean
): {length: number; isWord: boolean; cost: number} {
  const script = scriptAt(text, at)
  if (script === 'latin') {
    const end = wordEnd(text, at, limit)
    const isSmall = text.charAt(at) !== text.charAt(at).toUpperCase()
    const kinds = kindsOf(text, at, end)
    const cost =
      kinds & isCompany
        ? 1.4
        : kinds & isProductWord
          ? 0.2
          : isSmall
            ? 0.35
            : isWide
              ? 0.9
              : 0.55
    return {length: end - at, isWord: true, cost}
  }
  if (script === 'hangul') {
    let end = at
    while (end < limit && scriptAt(text, end) === 'hangul') end++
    const word = text.slice(at, end)
    const isParticle = /^[의을를은는이가에]$/.test(word)
    const cost = companies.has(word) || isParticle ? 1.4 : 0.5
    return {length: end - at, isWord: true, cost}
  }
  if (script === 'other') return {length: 1, isWord: false, cost: 0}
  return {length: 1, isWord: true, cost: 0.4}
}

function wordEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && !isSeparator(codeUnitAt(text, end))) {
    const script = scriptAt(text, end)
    if (script !== 'latin' && script !== 'other') break
    end++
  }
  return Math.max(end, at + 1)
}

const lengths = wordLengths(cjkRoleWords)

function kindsOf(text: string, start: number, end: number): number {
  return wordKinds(plain(text.slice(start, end)))
}

/** First of some words that begins at an index and ends up to another. */
function beginning(
  words: readonly Match[],
  at: number,
  end: number
): Match | undefined {
  for (const word of words)
    if (word.start === at && word.end <= end) return word
  return undefined
}

/** Whether a character separates the words of a job title: ` /,&()（）、`. */
function isSeparator(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x2f ||
    code === 0x2c ||
    code === 0x26 ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0xff08 ||
    code === 0xff09 ||
    code === 0x3001
  )
}
