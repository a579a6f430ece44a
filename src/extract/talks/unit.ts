import type {TalkOrigin} from '../../model.ts'
import type {Heading} from '../outline.ts'
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
  heading?: Heading
}

/** Units that stand side by side and were written the same way. */
export type Group = Unit[]

/** Headings of one depth. */
export function headingGroups(headings: readonly Heading[]): Group[] {
  const groups = new Map<number, Group>()
  for (const heading of headings) {
    const {block, depth, end} = heading
    const line = joined(block.lines)
    if (!line) continue
    const group = groups.get(depth) ?? []
    group.push({
      from: 'heading',
      line,
      block,
      start: block.index + 1,
      end,
      heading
    })
    groups.set(depth, group)
  }
  return [...groups.entries()]
    .sort((a, b) => a[0] - b[0])
    .map(([, group]) => group)
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
        end: ends.get(item) ?? block.index + 1
      })
    groups.set(item.list, group)
  }
  return [...groups.values()]
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
export function joined(lines: readonly Line[]): Line | undefined {
  const [first, ...rest] = lines
  if (!first || !rest.length) return first
  const line: Line = {
    ...first,
    offsets: first.offsets.slice(),
    marks: [...first.marks]
  }
  for (const next of rest) {
    const shift = line.text.length + 1
    line.text += ` ${next.text}`
    line.offsets.push(...next.offsets)
    for (const mark of next.marks)
      line.marks.push({
        ...mark,
        start: mark.start + shift,
        end: mark.end + shift
      })
  }
  return line
}
