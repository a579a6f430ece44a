import type {TalkOrigin, TalkTime} from '../../model.ts'
import {addOffsets} from '../../source/offsets.ts'
import type {Heading, Outline} from '../outline.ts'
import type {Block, Line, View} from '../view.ts'
import type {Below} from './below.ts'

/** A part of a post that may be a talk, with the line that heads it. */
export interface Unit {
  from: Exclude<TalkOrigin, 'metadata' | 'document'>
  /** The line with title and speakers; a heading's lines are joined. */
  line: Line
  block: Block
  /** Index of the first block behind the line. */
  start: number
  /** Index of the block behind the last one of the unit. */
  end: number
  heading: Heading | undefined
  /** Whether a label in front of the line says that it is a title. */
  isLabelled?: boolean
  /** When it is given, where what it is nested in says so. */
  time?: TalkTime
  /** Who gives it, where the lines beside it tell. */
  known?: Below
  /** Whether the line below it shows slides or a recording. */
  isShown?: boolean
  /** Whether bold and italics tell its two parts from each other. */
  isContrasted?: boolean
  /** Whether it has a title in the marks that titles are quoted by. */
  isQuoted?: boolean
  /** Whether a line above says that talks follow. */
  isLed?: boolean
}

/** Units that stand side by side and were written the same way. */
export type Group = Unit[]

/** The deepest heading: one by its bold alone. */
const deepest = 7

/**
 * Headings of one depth, and headings under one other: authors who are careless
 * of levels keep to one or the other.
 */
export function headingGroups({headings, roots}: Outline): Group[] {
  const units = new Map<Heading, Unit>()
  const byDepth: Heading[][] = Array.from({length: deepest}, () => [])
  for (const heading of headings) {
    const unit = headingUnit(heading)
    if (!unit) continue
    units.set(heading, unit)
    byDepth[heading.depth - 1]?.push(heading)
  }
  const groups: Group[] = []
  const add = (some: readonly Heading[]): void => {
    const group = some.flatMap((heading) => units.get(heading) ?? [])
    if (group.length) groups.push(group)
  }
  for (const some of byDepth) add(some)
  for (const some of [roots, ...headings.map(({children}) => children)])
    if (some.some(({depth}) => depth !== some[0]?.depth)) add(some)
  return groups
}

function headingUnit(heading: Heading): Unit | undefined {
  const {block, end} = heading
  const line = joined(block.lines)
  if (!line) return
  return {from: 'heading', line, block, start: block.index + 1, end, heading}
}

/** Items of one list; only lists that no other holds. */
export function listGroups({blocks}: View): Group[] {
  const groups = new Map<object, Group>()
  const ends = itemEnds(blocks)
  for (const block of blocks) {
    const {item} = block
    if (!item || item.list.parent || block.kind === 'code') continue
    const line = joined(wrapped(block.lines))
    if (!line) continue
    const group = groups.get(item.list) ?? []
    if (group.at(-1)?.block.item !== item)
      group.push({
        from: 'list',
        line,
        block,
        start: block.index,
        end: ends.get(item) ?? block.index + 1,
        heading: undefined
      })
    groups.set(item.list, group)
  }
  return together([...groups.values()], blocks)
}

/**
 * Items that paragraphs stand between, which are not indented as CommonMark
 * wants it, are lists of one each: within a part of a post they are one list.
 */
function together(groups: readonly Group[], blocks: readonly Block[]): Group[] {
  if (groups.filter(({length}) => length === 1).length < 2) return [...groups]
  const parts = partsOf(blocks)
  const result: Group[] = []
  const open = new Map<string, Group>()
  for (const group of groups) {
    const [one, other] = group
    if (!one?.block.item || other) {
      result.push(group)
      continue
    }
    const {ordered, marker} = one.block.item.list
    const key = `${parts[one.block.index]} ${ordered} ${marker}`
    const before = open.get(key)
    if (before) before.push(one)
    else {
      open.set(key, group)
      result.push(group)
    }
  }
  return result
}

/** For each block, the number of headings up to it. */
function partsOf(blocks: readonly Block[]): number[] {
  let count = 0
  return blocks.map(({kind}) => (kind === 'heading' ? ++count : count))
}

/** Rows of one table, each with all its cells; the head comes first, if any. */
export function tables({blocks}: View): Block[][] {
  const result: Block[][] = []
  for (const block of blocks) {
    if (block.kind !== 'row') continue
    const last = result.at(-1)
    const isNext = last?.at(-1)?.index === block.index - 1 && !block.head
    if (last && isNext) last.push(block)
    else result.push([block])
  }
  return result
}

/** Index of the block behind the last one of each outermost item. */
function itemEnds(blocks: readonly Block[]): Map<object, number> {
  const ends = new Map<object, number>()
  for (const {item, index} of blocks) {
    let outer = item
    while (outer?.list.parent) outer = outer.list.parent
    if (outer) ends.set(outer, index + 1)
  }
  return ends
}

/** The first line, with those that a link or brackets of it go on in. */
function wrapped(lines: readonly Line[]): readonly Line[] {
  const last = lines.findIndex(
    ({text, marks}) =>
      !marks.some(({continued}) => continued) && !opensBracket(text)
  )
  if (last < 1) return lines.slice(0, 1)
  // A time slot behind the link is on a line of its own.
  const isMore = /^[([（]/.test(lines[last + 1]?.text ?? '')
  return lines.slice(0, last + (isMore ? 2 : 1))
}

/** Whether the last bracket of a text is one that opens. */
function opensBracket(text: string): boolean {
  return /[(（][^)）]*$/.test(text)
}

/** The lines of a heading as one, as a renderer shows it. */
export function joined(lines: readonly Line[]): Line | undefined {
  const [first, ...rest] = lines
  if (!first || !rest.length) return first
  const offsets = [...first.offsets]
  const marks = [...first.marks]
  const line: Line = {...first, offsets, marks}
  for (const next of rest) {
    const shift = line.text.length + 1
    line.text += ` ${next.text}`
    addOffsets(offsets, shift, next.offsets, 0, next.text.length + 1)
    for (const {start, end, ...mark} of next.marks) {
      const before = marks.findIndex(
        (other) => other.continued && other.kind === mark.kind && start === 0
      )
      const one = {...mark, start: start + shift, end: end + shift}
      const known = marks[before]
      if (known) marks[before] = {...one, start: known.start}
      else marks.push(one)
    }
  }
  return line
}
