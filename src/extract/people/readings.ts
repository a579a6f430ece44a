import {companies} from './companies.ts'
import {cuts} from './cuts.ts'
import {withoutHonorific} from './honorific.ts'
import {isBeside, isOne, type KnownText, within} from './known-text.ts'
import {organizationScore} from './organization-score.ts'
import {roleScore} from './role-score.ts'
import {plain, scriptAt, scriptOf} from './words.ts'

/** What a stretch can be: `skip` is of no matter. */
export type Label = 'name' | 'handle' | 'role' | 'organization' | 'url' | 'skip'

/** A stretch that is one thing. */
export interface Segment {
  label: Label
  start: number
  end: number
  score: number
}

/** One way to read a part: its segments, and how likely they are. */
export interface Reading {
  segments: Segment[]
  score: number
}

/** How many ways to read a part are kept. */
const width = 5

/** Ways to read a part of a text, the likeliest first. */
export function readings(
  known: KnownText,
  start: number,
  end: number
): Reading[] {
  const {text} = known
  const part = text.slice(start, end)
  if (/^[@＠]./.test(part)) return [single('handle', start, end, 3)]
  if (/^(?:https?:\/\/|www\.)/.test(part) && !part.includes(' '))
    return [single('url', start, end, 2)]
  if (isMail(part)) return [single('skip', start, end, 3)]
  const result: Reading[] = labels.map((label) => ({
    segments: [segment(known, label, start, end)],
    score: 0
  }))
  for (const one of result) one.score = one.segments[0]?.score ?? 0
  if (!result.some(isSure)) {
    const skip = skipScore(known, start, end)
    result.push(single('skip', start, end, skip))
    if (part.length < 120) result.push(...divided(known, start, end))
  }
  return result.sort((a, b) => b.score - a.score).slice(0, width)
}

/** Whether a whole part is one thing so surely that it need not be divided. */
function isSure({score, segments: [first]}: Reading): boolean {
  return score >= (first?.label === 'organization' ? 2.3 : 2)
}

/** Ways to read a part as several things without a separator. */
function divided(known: KnownText, start: number, end: number): Reading[] {
  const {text, occupations} = known
  const hasRole = within(occupations, start, end) !== undefined
  if (!hasRole && !isDivisible(text.slice(start, end))) return []
  const places = cuts(known, start, end)
  const seen = new Map<number, Segment>()
  const result: Reading[] = []
  for (const first of places) {
    for (const [a, b] of hasRole ? orders : nameOrders)
      add([at(a, start, first), at(b, next(first), end)])
    if (!hasRole) continue
    for (const second of places)
      if (second > next(first))
        for (const [a, b, c] of longOrders)
          add([
            at(a, start, first),
            at(b, next(first), second),
            at(c, next(second), end)
          ])
  }
  return result

  function add(segments: Segment[]): void {
    const score = together(segments, text)
    if (score > -1) result.push({segments, score})
  }

  function at(label: Whole, from: number, to: number): Segment {
    const key = (labels.indexOf(label) * 512 + from) * 512 + to
    let one = seen.get(key)
    if (!one) {
      one = segment(known, label, from, to)
      seen.set(key, one)
    }
    return one
  }

  /** Index of the first character that is no space. */
  function next(index: number): number {
    return text[index] === ' ' ? index + 1 : index
  }
}

/** Whether a part without an occupation may be a name and a company. */
function isDivisible(part: string): boolean {
  if (scriptOf(part) !== 'latin') return true
  const first = part.indexOf(' ')
  const last = part.lastIndexOf(' ')
  return (
    first > 0 &&
    (companies.has(plain(part.slice(0, first))) ||
      companies.has(plain(part.slice(last + 1))))
  )
}

const labels = ['name', 'role', 'organization'] as const
type Whole = (typeof labels)[number]
const orders = [
  ['organization', 'role'],
  ['role', 'organization'],
  ['name', 'role'],
  ['name', 'organization'],
  ['role', 'name'],
  ['organization', 'name']
] as const
const nameOrders = [
  ['name', 'name'],
  ['name', 'organization'],
  ['organization', 'name']
] as const
const longOrders = [
  ['organization', 'role', 'name'],
  ['name', 'organization', 'role'],
  ['organization', 'name', 'role']
] as const

function single(
  label: Label,
  start: number,
  end: number,
  score: number
): Reading {
  return {segments: [{label, start, end, score}], score}
}

/** Each more segment costs; a name seldom stands next to a company's. */
function together(segments: readonly Segment[], text: string): number {
  let score = -0.9 * (segments.length - 1)
  let previous: Segment | undefined
  for (const one of segments) {
    score += one.score
    if (previous && !isRole(previous) && !isRole(one)) {
      if (isLatin(text, previous) && isLatin(text, one))
        score -= previous.label === one.label ? 9 : 0.9
      else if (previous.label === one.label) score -= 0.5
    } else if (previous?.label === 'name' && previous.end === one.start)
      score -= 1.5
    previous = one
  }
  return score
}

function isRole({label}: Segment): boolean {
  return label === 'role'
}

function isLatin(text: string, {start, end}: Segment): boolean {
  return scriptOf(text, start, end) === 'latin'
}

function segment(
  known: KnownText,
  label: Label,
  start: number,
  end: number
): Segment {
  if (label === 'role')
    return {label, start, end, score: roleScore(known, start, end)}
  if (label === 'organization')
    return {label, start, end, score: organizationScore(known, start, end)}
  const {text, nameScore, occupations, companies} = known
  const bare = withoutHonorific(known, start, end)
  const isTitled = bare.start > start || bare.end < end
  if (/\p{Ll}{3}\.$/u.test(text.slice(Math.max(start, bare.end - 4), bare.end)))
    bare.end--
  let score = nameScore(bare.start, bare.end)
  if (within(occupations, bare.start, bare.end)) score -= 2.5
  else if (within(companies, bare.start, bare.end)) score -= 2
  return {
    label,
    ...bare,
    score: isTitled && score > -2 ? Math.max(score, -0.5) + 1.4 : score
  }
}

/** Whether a part is a mail address. */
function isMail(part: string): boolean {
  const at = part.indexOf('@')
  return at > 0 && !part.includes(' ') && part.indexOf('.', at) > at + 1
}

/** How much a part is none of a person: a length, a language, a link. */
function skipScore(known: KnownText, start: number, end: number): number {
  const length = end - start
  if (length > 24) return -1.2
  const {text} = known
  if (length < 9 || scriptAt(text, start) === 'other') {
    const part = text.slice(start, end)
    if (duration.test(part)) return 2
    if (tongue.test(part)) return 1.6
    if (pronoun.test(part)) return 2.4
    if (alias.test(part)) return 1
  }
  return isBeside(known, start, end) && !isOne(known.occupations, start, end)
    ? 2.2
    : -1.2
}

const duration = /^[\d.:~ -]+ ?(?:min|mins|minutes?|分|분|мин)?\.?$/i
const tongue = /^(?:EN|FR|DE|ES|PT|RU|JA|JP|KO|KR|ZH|CN)$/
const pronoun =
  /^(?:she|he|they|her|him|them|hers|his|el|ella|elle|il|er|sie)$/i
const alias = /^(?:aka|alias|nickname|昵称|花名|网名|笔名|人称)$/i
