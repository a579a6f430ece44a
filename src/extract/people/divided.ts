import type {Best} from './best.ts'
import {cuts} from './cuts.ts'
import {type KnownText, within} from './known-text.ts'
import {bareCompany} from './organization-score.ts'
import {type Reading, type Segment, segment} from './segment.ts'
import {isCompany} from './word-kinds.ts'
import {scriptOf} from './words.ts'

/** Labels of a part's segments, in the order written. */
type Order = readonly Whole[]
type Whole = 'name' | 'role' | 'organization'

const orders: readonly Order[] = [
  ['organization', 'role'],
  ['role', 'organization'],
  ['name', 'role'],
  ['name', 'organization'],
  ['role', 'name'],
  ['organization', 'name']
]
const nameOrders: readonly Order[] = [
  ['name', 'name'],
  ['name', 'organization'],
  ['organization', 'name']
]
const longOrders: readonly Order[] = [
  ['organization', 'role', 'name'],
  ['name', 'organization', 'role'],
  ['organization', 'name', 'role']
]

/** What a segment's score is at most: a titled name, a whole company. */
const most = {name: 4.9, role: 2.6, organization: 4.8}

/** What the score of several segments is to be above. */
const leastScore = -1

/** Offer the ways to read a part as several things without a separator. */
export function divided(
  known: KnownText,
  start: number,
  end: number,
  found: Best<Reading>
): void {
  const {text, occupations} = known
  const hasRole = within(occupations, start, end) !== undefined
  if (!hasRole && !isDivisible(known, start, end)) return
  const places = [start, ...cuts(known, start, end), end]
  const last = places.length - 1
  const seen: Segment[] = []
  for (let first = 1; first < last; first++) {
    for (const order of hasRole ? orders : nameOrders)
      add(order, [0, first, last])
    if (!hasRole) continue
    for (let second = first + 1; second < last; second++)
      if ((places[second] ?? 0) > from(first))
        for (const order of longOrders) add(order, [0, first, second, last])
  }

  /** Offer one way; what is dear to find out comes last, where still needed. */
  function add(order: Order, edges: readonly number[]): void {
    const least = Math.max(found.least(), leastScore)
    let room = -0.9 * (order.length - 1)
    for (const label of order) room += most[label]
    for (const label of dearest) {
      for (let index = 0; index < order.length; index++) {
        if (order[index] !== label) continue
        const {score} = at(label, edges[index] ?? 0, edges[index + 1] ?? 0)
        // A role without an occupation is none.
        if (label === 'role' && score <= -2) return
        room += score - most[label]
        if (room <= least) return
      }
    }
    const segments = order.map((label, index) =>
      at(label, edges[index] ?? 0, edges[index + 1] ?? 0)
    )
    const score = together(segments, known)
    if (score > least) found.offer({segments, score})
  }

  function at(label: Whole, one: number, other: number): Segment {
    const key = (one * 16 + other) * 3 + dearest.indexOf(label)
    const result = seen[key]
    if (result) return result
    const made = segment(
      known,
      label,
      one === 0 ? start : from(one),
      places[other] ?? end
    )
    seen[key] = made
    return made
  }

  /** Index of the first character behind a cut that is no space. */
  function from(index: number): number {
    const place = places[index] ?? end
    return text[place] === ' ' ? place + 1 : place
  }
}

/** Labels by how much it takes to tell them. */
const dearest: readonly Whole[] = ['role', 'name', 'organization']

/** Whether a part without an occupation may be a name and a company. */
function isDivisible(
  {text, words}: KnownText,
  start: number,
  end: number
): boolean {
  if (scriptOf(text, start, end) !== 'latin') return true
  const first = text.indexOf(' ', start)
  if (first < 0 || first >= end) return false
  const last = text.lastIndexOf(' ', end - 1) + 1
  return (
    ((words(start, first).kinds | words(last, end).kinds) & isCompany) !== 0
  )
}

/** Each more segment costs; a name seldom stands next to a company's. */
function together(
  segments: readonly Segment[],
  {text, isFounder}: KnownText
): number {
  let score = -0.9 * (segments.length - 1)
  let previous: Segment | undefined
  for (const one of segments) {
    score += one.score
    // `Head of Trees`: what is behind is of what somebody does.
    if (previous?.label === 'role' && isOpen(text, previous.end)) score -= 1.5
    if (isNamed(previous) && isRole(one) && isFounder(one.start)) score += 1.1
    if (previous && !isRole(previous) && !isRole(one)) {
      if (isLatin(text, previous) && isLatin(text, one))
        score -= previous.label === one.label ? 9 : 0.9
      else if (previous.label === one.label) score -= 0.5
    } else if (previous?.label === 'name' && previous.end === one.start)
      // What somebody founded is a company, whatever it looks like.
      score -= isRole(one) && isFounder(one.start) ? 3 : 1.5
    previous = one
  }
  return score
}

function isOpen(text: string, end: number): boolean {
  return text.startsWith(' of', end - 3)
}

/** Whether a company is named, rather than called one: `公司`. */
function isNamed(some: Segment | undefined): boolean {
  return some?.label === 'organization' && some.score > bareCompany
}

function isRole({label}: Segment): boolean {
  return label === 'role'
}

function isLatin(text: string, {start, end}: Segment): boolean {
  return scriptOf(text, start, end) === 'latin'
}
