import type {TalkOrigin} from '../../model.ts'
import {addOffsets} from '../../source/offsets.ts'
import type {Heading, Outline} from '../outline.ts'
import type {Block, Line, View} from '../view.ts'

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
    const line = block.lines[0]
    if (!item || !line || item.list.parent || block.kind === 'code') continue
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
  return [...groups.values()]
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

/** The lines of a heading as one, as a renderer shows it. */
function joined(lines: readonly Line[]): Line | undefined {
  const [first, ...rest] = lines
  if (!first || !rest.length) return first
  const offsets = [...first.offsets]
  const line: Line = {...first, offsets, marks: [...first.marks]}
  for (const next of rest) {
    const shift = line.text.length + 1
    line.text += ` ${next.text}`
    addOffsets(offsets, shift, next.offsets, 0, next.text.length + 1)
    for (const mark of next.marks)
      line.marks.push({
        ...mark,
        start: mark.start + shift,
        end: mark.end + shift
      })
  }
  return line
}
