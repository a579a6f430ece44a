import {personhood} from '../people.ts'
import type {Line} from '../view.ts'
import {bareLabel, isSomebody} from './bare-labels.ts'
import type {Ground} from './ground.ts'
import {type Label, labelOf} from './label.ts'
import type {Spot, Unit} from './unit.ts'

/** Who answers, in front of what they say. */
export interface AnswerLead {
  speaker: string
  /** Where what they say begins. */
  text: Spot
}

/** Personhood of what is no more than text, and somebody's name. */
const likely = 0.2

/** How often such a name leads, at least. */
const fewest = 2

/** Letters that a line with a name in front has the colon among. */
const reach = 48

/**
 * Names that answers to some units begin with: in bold, where who asks is named
 * as well, or again and again. `**Ann :** …`, behind `**Bo : What do you do?**`.
 */
export function answerLeads(
  units: readonly Unit[],
  ground: Ground
): ReadonlyMap<Unit, AnswerLead> {
  const found = units.flatMap((unit) => {
    const lead = leadOf(unit, ground)
    return lead ? [{unit, ...lead}] : []
  })
  const counts = new Map<string, number>()
  for (const {label} of found)
    counts.set(label.name, (counts.get(label.name) ?? 0) + 1)
  const isWho = ({unit, label}: (typeof found)[number]): boolean =>
    label.isMarked && unit.asker !== undefined
      ? label.name !== unit.asker
      : (counts.get(label.name) ?? 0) >= fewest &&
        personhood(label.name, ground) >= likely
  return new Map(
    found
      .filter(isWho)
      .map(({unit, label, text}) => [unit, {speaker: label.name, text}])
  )
}

/** The label that the answer to a unit begins with. */
function leadOf(
  {after, form, replies}: Unit,
  ground: Ground
): {label: Label; text: Spot} | undefined {
  const {lines} = ground.view
  if (form === 'turn' || replies) return
  const rest = lines[after.line]?.text.slice(after.at) ?? ''
  const {line, at} = rest.trim() ? after : {line: after.line + 1, at: 0}
  const whole = lines[line]
  if (!whole || whole.block.kind === 'code') return
  const start = whole.text.slice(at).search(/\S/) + at
  const led = from(whole, start)
  const label = /[:：]/.test(whole.text.slice(start, start + reach))
    ? (labelOf(led) ?? accountLabel(whole, start) ?? leadName(led, ground))
    : leadName(led, ground)
  return label && {label, text: {line, at: start + label.end}}
}

/** `**Ann** – …`: somebody's name, without a colon. */
function leadName(line: Line, ground: Ground): Label | undefined {
  const label = bareLabel(line)
  return label && isSomebody(label.name, ground) ? label : undefined
}

/** `annlee: …`: an account, which has no capitals. */
function accountLabel({text}: Line, start: number): Label | undefined {
  const found = /^([a-z][\w-]{3,19}):\s+/.exec(text.slice(start, start + reach))
  const name = found?.[1]
  if (!found || name === undefined) return
  const end = found[0].length
  return {name, start: 0, end, isMarked: false, isTimed: false}
}

/** A line from an index on. */
function from(line: Line, start: number): Line {
  if (start === 0) return line
  const marks = line.marks
    .filter(({end}) => end > start)
    .map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start - start),
      end: mark.end - start
    }))
  return {...line, text: line.text.slice(start), marks}
}
