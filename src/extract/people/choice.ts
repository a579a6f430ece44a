import type {PersonContext} from './context.ts'
import {type Joint, type Part, parts} from './parts.ts'
import {type Label, type Reading, readings, type Segment} from './readings.ts'

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

interface State extends Choice {
  /** Whether what is said of somebody stands in front of the name. */
  leads: boolean
  names: number
  last: Label | undefined
}

const width = 24

/** The reading of a text, from an index on, that best makes people of it. */
export function choice(
  text: string,
  from: number,
  context: PersonContext
): Choice {
  const found = parts(text, from, context)
  let states: State[] = [
    {placed: [], score: 0, leads: false, names: 0, last: undefined}
  ]
  for (const part of found) {
    const ways = readings(text, part.start, part.end, context)
    const next: State[] = []
    for (const state of states)
      for (const reading of ways) next.push(extended(state, part, reading))
    next.sort((a, b) => b.score - a.score)
    states = next.slice(0, width)
  }
  const ended = states.map((state) => ({
    placed: state.placed,
    score: state.score - (state.names ? 0 : 2)
  }))
  ended.sort((a, b) => b.score - a.score)
  return ended[0] ?? {placed: [], score: 0}
}

function extended(state: State, part: Part, reading: Reading): State {
  let {score, leads, names, last} = state
  const placed = [...state.placed]
  score += reading.score
  for (const [index, segment] of reading.segments.entries()) {
    const joint = index === 0 ? part.joint : 'space'
    const {label} = segment
    if (label !== 'skip') {
      score += between(last, label, joint, leads, names)
      if (isName(label)) names++
      else if (names === 0 && label !== 'url') leads = true
      last = label
    }
    placed.push({...segment, joint, inside: part.inside})
  }
  return {placed, score, leads, names, last}
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
  if (label === 'handle') return last === 'name' ? 0.4 : 0
  if (label === 'url') return 0
  if (joint === 'at') return label === 'organization' ? 1 : -1.5
  if (label === 'name') {
    if (isName(last)) return nameAfterName(joint)
    if (leads || names === 0) return 0.2
    return joint === 'dash' ? -0.6 : joint === 'and' ? -0.5 : 0
  }
  if (joint === 'and') return last === label ? -0.4 : -0.5
  if (last === label) return joint === 'open' ? 0 : -0.9
  if (isName(last) && leads) return joint === 'slash' ? -0.4 : -1
  return 0
}

function nameAfterName(joint: Joint): number {
  if (joint === 'and') return 0.5
  if (joint === 'comma' || joint === 'slash') return 0
  return joint === 'open' ? -0.5 : -1
}

function isName(label: Label): boolean {
  return label === 'name' || label === 'handle'
}
