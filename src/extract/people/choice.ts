import {isAccountOf} from './account.ts'
import {best} from './best.ts'
import {isHanNickname} from './han-nickname.ts'
import type {KnownText} from './known-text.ts'
import type {Joint, Part} from './parts.ts'
import {readings} from './readings.ts'
import type {Label, Reading, Segment} from './segment.ts'
import {scriptOf} from './words.ts'

/** A segment in its place: who it belongs to, and what is in front of it. */
export interface Placed extends Segment {
  joint: Joint
  inside: boolean
}

/** The best way to read a run of parts. */
export interface Choice {
  placed: Placed[]
  score: number
}

/** A reading behind others, and what they come to together. */
interface State {
  score: number
  /** Whether what is said of somebody stands in front of the name. */
  leads: boolean
  names: number
  last: Label | undefined
  /** Whether the name before is in an alphabet. */
  isLatin: boolean | undefined
  part?: Part
  reading?: Reading
  previous?: State
}

/** What a reading gains at most by what is in front of it. */
const most = 2.5

/** How many ways to go on are kept. */
const width = 8

/** Choose a reading for each part, so that they make people together. */
export function choice(found: readonly Part[], known: KnownText): Choice {
  let states: State[] = [
    {score: 0, leads: false, names: 0, last: undefined, isLatin: undefined}
  ]
  const inPairs = !known.context.areSeveral && areInPairs(found)
  const areNames = areSingleWords(found, known.text)
  for (const part of found) {
    const ways = readings(known, part.start, part.end)
    const next = best<State>(width)
    for (const state of states)
      for (const reading of ways) {
        const room = most + reading.segments.length
        if (state.score + reading.score + room > next.least())
          next.offer(
            extended(state, part, reading, known.text, inPairs, areNames)
          )
      }
    states = next.kept
  }
  let likeliest: State | undefined
  for (const state of states) {
    if (state.names === 0) state.score -= 2
    if (!likeliest || state.score > likeliest.score) likeliest = state
  }
  return {
    placed: likeliest ? placed(likeliest) : [],
    score: likeliest?.score ?? 0
  }
}

function extended(
  state: State,
  part: Part,
  reading: Reading,
  text: string,
  inPairs: boolean,
  areNames: boolean
): State {
  let {score, leads, names, last, isLatin} = state
  let isFirst = true
  score += reading.score
  let joint = part.joint
  for (const segment of reading.segments) {
    const {label} = segment
    if (label !== 'skip') {
      score += between(last, label, joint, leads, names)
      if (joint === 'colon' && !part.inside) score += acrossColon(last, label)
      if (inPairs) score += inPair(last, segment, joint)
      if (areNames && label === 'name') score += 0.6
      if (joint === 'open' && isName(label) && isName(last))
        score += aliasScore(state, segment, text)
      else if (
        label === 'name' &&
        joint !== 'and' &&
        state.isLatin !== undefined &&
        state.isLatin !== inLatin(segment, text)
      )
        score -= 1
      if (label === 'name' && isFirst) {
        isLatin = inLatin(segment, text)
        isFirst = false
      }
      if (isName(label)) names++
      else if (names === 0 && label !== 'url') leads = true
      last = label
    }
    joint = 'space'
  }
  return {
    score,
    leads,
    names,
    last,
    isLatin,
    part,
    reading,
    previous: state
  }
}

/**
 * Whether parts are pairs, as `NAME, COMPANY` and `NAME, COMPANY and NAME,
 * COMPANY` are; the second of a pair is rarely somebody else.
 */
function areInPairs(found: readonly Part[]): boolean {
  return (
    found.length % 2 === 0 &&
    found.every(
      ({joint}, index) =>
        index === 0 || joint === (index % 2 === 1 ? 'comma' : 'and')
    )
  )
}

/** Whether parts are words alike, as in `Ida, Bo and Una`. */
function areSingleWords(found: readonly Part[], text: string): boolean {
  return (
    found.length > 2 &&
    found.every(
      ({joint, start, end}, index) =>
        (index === 0 || joint === 'comma' || joint === 'and') &&
        /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end))
    )
  )
}

/** `COMPANY: NAME`: nobody writes them the other way round. */
function acrossColon(last: Label | undefined, label: Label): number {
  if (last === 'organization') return label === 'name' ? 0.5 : 0
  return isName(last) && label === 'organization' ? -0.8 : 0
}

/** Score of a name with words that are names elsewhere. */
const knownName = 1.3

/** How much better a name follows in pairs: first of one, not second. */
function inPair(
  last: Label | undefined,
  {label, score}: Segment,
  joint: Joint
): number {
  if (label !== 'name') return 0
  if (joint === 'and') return last === 'organization' ? 1 : 0
  return joint === 'comma' && isName(last) && score < knownName ? -0.8 : 0
}

function inLatin({start, end}: Segment, text: string): boolean {
  return scriptOf(text, start, end) === 'latin'
}

/** How well a name in brackets goes with the one in front. */
function aliasScore(state: State, alias: Segment, text: string): number {
  const before = state.reading?.segments.at(-1)
  if (!before) return 0
  const name = text.slice(before.start, before.end)
  const other = text.slice(alias.start, alias.end)
  if (isAccountOf(name, other)) return 2.5
  // Whatever it means, `（逐风）` is what a colleague is called by: a company
  // in brackets has none behind.
  if (isHanNickname(name, other))
    return 1.5 + Math.min(2.7, Math.max(0, -alias.score))
  return scriptOf(name) === scriptOf(other) ? -2 : 0
}

/** Segments of a state and of those in front of it, in their places. */
function placed(last: State): Placed[] {
  const states: State[] = []
  for (let one: State | undefined = last; one; one = one.previous)
    states.push(one)
  const result: Placed[] = []
  for (const {part, reading} of states.reverse()) {
    if (!part || !reading) continue
    let {joint} = part
    for (const {label, start, end, score} of reading.segments) {
      result.push({label, start, end, score, joint, inside: part.inside})
      joint = 'space'
    }
  }
  return result
}

/** How well a label follows another. */
function between(
  last: Label | undefined,
  label: Label,
  joint: Joint,
  leads: boolean,
  names: number
): number {
  if (last === undefined) return 0
  if (label === 'handle') {
    if (last === 'name') return joint === 'open' ? 0.8 : 0.4
    // `Name (@account)`: no company is followed by somebody's account.
    return joint === 'open' && names === 0 && last !== 'url' ? -2.5 : 0
  }
  if (label === 'url') return 0
  if (joint === 'at') return label === 'organization' ? 1 : -1.5
  if (label === 'name') {
    if (last === 'handle' && joint === 'open') return 0.5
    if (isName(last)) return nameAfterName(joint)
    if (leads || names === 0) return 0.2
    if (joint === 'space') return -1.2
    // Behind `Name, Role,` the company is due.
    if (joint === 'comma' && last === 'role') return -0.8
    return joint === 'dash' ? -0.6 : joint === 'and' ? -0.5 : 0
  }
  // A comma seldom stands between a company and a role in front of a name.
  if (joint === 'comma' && names === 0 && label === 'role') return -0.8
  if (joint === 'and') return last === label ? -0.4 : -0.5
  if (last === label) return joint === 'open' ? 0 : -0.9
  if (joint === 'open' && isName(last)) return 0.4
  if (isName(last) && leads) return joint === 'slash' ? -0.4 : -1
  return 0
}

function nameAfterName(joint: Joint): number {
  if (joint === 'and') return 0.5
  if (joint === 'comma' || joint === 'slash') return 0
  return joint === 'open' ? -0.5 : -1
}

function isName(label: Label | undefined): boolean {
  return label === 'name' || label === 'handle'
}
