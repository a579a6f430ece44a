import type {PersonContext} from './context.ts'
import {nameScore} from './name-score.ts'
import {organizationScore} from './organization-score.ts'
import {roleScore, roleStart} from './role-score.ts'
import {scriptAt, scriptOf} from './words.ts'

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

/** Ways to read a part of a text, the likeliest first. */
export function readings(
  text: string,
  start: number,
  end: number,
  context: PersonContext
): Reading[] {
  const part = text.slice(start, end)
  if (/^[@＠]./.test(part)) return [single('handle', start, end, 3)]
  if (/^(?:https?:\/\/|www\.)\S+$/.test(part))
    return [single('url', start, end, 2)]
  if (/^\S+@\S+\.[a-z]+$/.test(part)) return [single('skip', start, end, 3)]
  const known = new Map<string, Segment>()
  const segment = (label: Label, from: number, to: number): Segment => {
    const key = `${label} ${from} ${to}`
    const found = known.get(key)
    if (found) return found
    const made = scored(label, text, from, to, context)
    known.set(key, made)
    return made
  }
  const result: Reading[] = labels.map((label) =>
    reading([segment(label, start, end)], text)
  )
  if (part.length < 120) {
    const cuts = cutsOf(text, start, end, context)
    for (const first of cuts) {
      for (const [a, b] of orders)
        result.push(
          reading(
            [segment(a, start, first), segment(b, next(first), end)],
            text
          )
        )
      for (const second of cuts)
        if (second > next(first))
          for (const [a, b, c] of longOrders)
            result.push(
              reading(
                [
                  segment(a, start, first),
                  segment(b, next(first), second),
                  segment(c, next(second), end)
                ],
                text
              )
            )
    }
  }
  result.push(single('skip', start, end, skipScore(part, context)))
  result.sort((a, b) => b.score - a.score)
  return result.slice(0, 8)

  /** Index of the first character that is no space. */
  function next(index: number): number {
    return text[index] === ' ' ? index + 1 : index
  }
}

const labels = ['name', 'role', 'organization'] as const
const orders = [
  ['organization', 'role'],
  ['role', 'organization'],
  ['name', 'role'],
  ['name', 'organization'],
  ['role', 'name'],
  ['organization', 'name']
] as const
const longOrders = [
  ['organization', 'role', 'name'],
  ['name', 'organization', 'role']
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
function reading(segments: Segment[], text: string): Reading {
  let score = -0.9 * (segments.length - 1)
  let previous: Segment | undefined
  for (const segment of segments) {
    score += segment.score
    if (previous && !isRole(previous) && !isRole(segment))
      if (isLatin(text, previous) && isLatin(text, segment)) score -= 0.9
    previous = segment
  }
  return {segments, score}
}

function isRole({label}: Segment): boolean {
  return label === 'role'
}

function isLatin(text: string, {start, end}: Segment): boolean {
  return scriptOf(text.slice(start, end)) === 'latin'
}

function scored(
  label: Label,
  text: string,
  start: number,
  end: number,
  context: PersonContext
): Segment {
  const part = text.slice(start, end)
  if (label === 'role')
    return {label, start, end, score: roleScore(part, context)}
  if (label === 'organization')
    return {label, start, end, score: organizationScore(part, context)}
  const bare = withoutHonorific(text, start, end, context)
  const isTitled = bare.start > start || bare.end < end
  if (/\p{Ll}{3}\.$/u.test(text.slice(Math.max(start, bare.end - 4), bare.end)))
    bare.end--
  const name = text.slice(bare.start, bare.end)
  const isRole =
    context.lexicon.is('occupation', name) ||
    context.lexicon.is('company', name)
  const score = isRole ? -3 : nameScore(name, context)
  return {label, ...bare, score: isTitled ? Math.max(score, -0.5) + 1.4 : score}
}

/** A name without what courtesy puts around it. */
function withoutHonorific(
  text: string,
  start: number,
  end: number,
  {lexicon}: PersonContext
): {start: number; end: number} {
  let from = start
  let to = end
  for (let turn = 0; turn < 3; turn++) {
    const lead = lexicon.leading('honorific', text, from)
    if (lead && lead.end < to) {
      const behind = /^[. ]+/.exec(text.slice(lead.end, to))
      if (behind || scriptAt(text, lead.start) !== 'latin') {
        if (scriptAt(text, lead.start) === 'latin' || behind)
          from = lead.end + (behind?.[0].length ?? 0)
      }
    }
    const trail = lexicon.trailing('honorific', text.slice(from, to))
    if (trail && trail.start > 0 && scriptAt(trail.word, 0) !== 'latin') {
      to = from + trail.start
      while (to > from && text[to - 1] === ' ') to--
    }
  }
  return {start: from, end: to}
}

/** Where a part may be cut: at spaces, other scripts, ends of known words. */
function cutsOf(
  text: string,
  start: number,
  end: number,
  {lexicon}: PersonContext
): number[] {
  const cuts = new Set<number>()
  for (let at = start + 1; at < end; at++) {
    if (text[at] === ' ') cuts.add(at)
    else if (isChange(text, at)) cuts.add(at)
  }
  let word = lexicon.find('occupation', text, start)
  for (let turn = 0; word && word.start < end && turn < 6; turn++) {
    if (scriptAt(text, word.start) !== 'latin' || text[word.end] === ' ')
      cuts.add(word.end)
    cuts.add(start + roleStart(text.slice(start, end), word.start - start))
    word = lexicon.find('occupation', text, word.end)
  }
  const company = lexicon.find('company', text, start)
  if (company && company.end < end) cuts.add(company.end)
  const result: number[] = []
  for (const cut of cuts) {
    const at = text[cut - 1] === ' ' ? cut - 1 : cut
    if (at > start && at < end && !result.includes(at)) result.push(at)
  }
  result.sort((a, b) => a - b)
  return result.length > 10
    ? [...result.slice(0, 5), ...result.slice(-5)]
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

/** How much a part is none of a person: a length, a language, a link. */
function skipScore(part: string, {lexicon}: PersonContext): number {
  if (/^[\d.:~ -]+ ?(?:min|mins|minutes?|分|분|мин)?\.?$/i.test(part)) return 2
  if (/^(?:EN|FR|DE|ES|PT|RU|JA|JP|KO|KR|ZH|CN)$/.test(part)) return 1.6
  if (
    lexicon.is(
      ['slides', 'video', 'code', 'speaker', 'keynote', 'lightning', 'audio'],
      part
    )
  )
    return 2.2
  return -1.2
}
