import type {Speaker} from '../../model.ts'
import type {Heading} from '../outline.ts'
import {people} from '../people.ts'
import {piece} from '../piece.ts'
import type {Block, Line} from '../view.ts'
import {bioLine} from './bio-line.ts'
import {bioPart} from './bio-part.ts'
import {chosenSplits} from './chosen-splits.ts'
import type {TalkContext} from './context.ts'
import {labelValue} from './label-value.ts'
import {labelled} from './labelled.ts'
import {longestName, nameOn} from './name-on.ts'
import {titleLine} from './title-line.ts'
import {joined, type Unit} from './unit.ts'

/** Speakers that are named under a title, or in a line above it. */
export interface Below {
  speakers: Speaker[]
  /** How they are named. */
  how: 'label' | 'by' | 'line' | 'above' | 'heading' | 'bio' | 'cell'
  /** Lines that name them. */
  lines: Line[]
}

/** A label stands among the first lines of a talk. */
const labelReach = 12

/** A line with only a name stands right below the title. */
const nameReach = 2

/** Find who gives a talk in the lines below its title. */
export function below(unit: Unit, context: TalkContext): Below | undefined {
  const {blocks} = context.view
  const lines = own(unit, blocks, context)
  return (
    labelled(lines, context) ??
    (unit.from === 'list' ? wrappedByline(lines, context) : undefined) ??
    named(lines.slice(0, nameReach), unit.from === 'list', context) ??
    (unit.from === 'heading'
      ? bioLine(lines.find(isText), context)
      : undefined) ??
    nextHeading(unit, context) ??
    bioPart(unit, context)
  )
}

/** Who gives a talk, where a label in the lines below its title says so. */
export function labelBelow(
  unit: Unit,
  context: TalkContext
): Below | undefined {
  return labelled(own(unit, context.view.blocks, context), context)
}

/**
 * Who gives a talk, where the line right below its title names them, and those
 * behind it more of them.
 */
export function bylineBelow(
  unit: Unit,
  context: TalkContext
): Below | undefined {
  const [first, ...rest] = own(unit, context.view.blocks, context)
  const found = first && named([first], false, context)
  if (!found) return
  for (const line of rest) {
    const more = line.block === first.block && named([line], false, context)
    if (!more || more.how !== found.how || !isSaid(more)) break
    found.speakers.push(...more.speakers)
    found.lines.push(line)
  }
  return found
}

/** Whether a line is more than an image that Markdown does not know as one. */
function isText({text}: Line): boolean {
  return !text.startsWith('![')
}

/** Whether it is said of those who are named what they are. */
export function isSaid({speakers}: Pick<Below, 'speakers'>): boolean {
  return speakers.some(({role, organization}) => role || organization)
}

/** First lines of a unit, before any heading in it but a label. */
function own(
  {block, line, start, end}: Unit,
  blocks: readonly Block[],
  context: TalkContext
): Line[] {
  const lines: Line[] = block.lines.filter((one) => one.index > line.index)
  for (let index = start; index < end && lines.length < labelReach; index++) {
    const next = blocks[index]
    if (!next || next.kind === 'code') continue
    if (next.kind === 'heading' && !isLabelHeading(next, context)) break
    for (const one of next.lines) if (one.index > line.index) lines.push(one)
  }
  return lines.slice(0, labelReach)
}

/** `### Speaker: NAME`, right below a title. */
function isLabelHeading({lines}: Block, context: TalkContext): boolean {
  const [line] = lines
  const value = line && labelValue(line, 'speaker', context)
  return value !== undefined && value.end > value.start
}

function named(
  lines: readonly Line[],
  isList: boolean,
  context: TalkContext
): Below | undefined {
  for (const line of lines) {
    const who = nameOn(line, isList, context)
    if (!who) continue
    const speakers = people(who.name, context.people)
    if (speakers.length) return {speakers, how: who.how, lines: [line]}
  }
  return
}

/** Personhood of what names somebody, with what they are. */
const likely = 0.35

/** `presented by NAME from`, with what it goes on with on the next lines. */
function wrappedByline(
  [first]: readonly Line[],
  {lexicon, personhood, people: who}: TalkContext
): Below | undefined {
  const by = first && lexicon.leading('by', first.text)
  if (!by) return
  const {lines} = first.block
  const all = lines.slice(lines.indexOf(first))
  const line = all.length > 1 ? joined(all) : undefined
  if (!line) return
  const end = line.text.search(/[.。]\s*(?:[[(（]|$)/)
  const name = piece(line, by.end, end < 0 ? line.text.length : end)
  if (name.end - name.start > longestName || personhood(name) < likely) return
  const speakers = people(name, who)
  return speakers.length ? {speakers, how: 'by', lines: all} : undefined
}

/** `## Title`, then `### Name`; text may stand between where it does in most. */
function nextHeading(
  {start, heading}: Unit,
  context: TalkContext
): Below | undefined {
  const next = heading?.children[0]
  const line = next?.block.lines[0]
  if (!next || !line) return
  if (next.block.index !== start && !endsInName(heading, context)) return
  if (line.text.length > longestName || next.role) return
  if (titleLine(line, context.lexicon).keyword) return
  if (context.asked.sections.has(next) || context.asked.blocks.has(next.block))
    return
  const others = heading.children.slice(1)
  if (others.some(({text}) => context.personhood(text) >= 0.5)) return
  const name = piece(line, 0, dateBehind.exec(line.text)?.index)
  if (context.personhood(name) < 0.5) return
  if (name.end === line.text.length && isTitled(line, context)) return
  if (isOverName(next, context)) return
  const speakers = people(name, context.people)
  return speakers.length ? {speakers, how: 'heading', lines: [line]} : undefined
}

/** Whether a heading is a title of its own, with who gives it below. */
function isOverName({block}: Heading, context: TalkContext): boolean {
  const below = context.view.blocks[block.index + 1]
  const line = below?.kind === 'heading' ? undefined : below?.lines[0]
  return line !== undefined && nameOn(line, false, context) !== undefined
}

/** Whether half of some siblings or more have one heading, which is a name. */
function endsInName(heading: Heading, {personhood}: TalkContext): boolean {
  const all = heading.parent?.children ?? []
  const named = all.filter(
    ({children: [one, other]}) => one && !other && personhood(one.text) >= 0.5
  )
  return (
    named.length > 1 &&
    named.length * 2 >= all.length &&
    named.includes(heading)
  )
}

/** When somebody spoke: ` - 19 Feb 2015`, ` - 6 June 2014 09:00`. */
const dateBehind =
  /\s[-–—|]\s\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,10}\.?,?\s\d{4}(?:,?\s\d{1,2}:\d\d)?$/u

/** Whether a line is itself a title with who gives it. */
function isTitled(line: Line, context: TalkContext): boolean {
  const [found] = chosenSplits([titleLine(line, context.lexicon)], [], context)
  const split = found?.split
  if (split?.first !== 'title') return false
  // `Name (@account)`: what is in brackets is more of the same.
  return !(
    split.joiner === 'brackets' && context.personhood(split.title) >= 0.5
  )
}
