import {offsetAt} from '../../source/offsets.ts'
import type {Heading, Outline} from '../outline.ts'
import type {Line, View} from '../view.ts'
import {timeAt} from './time-slot.ts'
import type {Group, Unit} from './unit.ts'

/** Nobody writes an entry of a programme in a longer line. */
const longest = 200

/**
 * Lines of paragraphs that begin with a time, as those of a programme that is
 * no list do: under each heading a group, where there are several.
 */
export function programmes({blocks}: View, outline: Outline): Group[] {
  const groups = new Map<Heading | undefined, Group>()
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.item || block.quotes) continue
    const {lines} = block
    for (const [index, line] of lines.entries()) {
      if (!isEntry(line)) continue
      let end = index + 1
      while (end < lines.length && !isEntry(lines[end])) end++
      const over = outline.over(block)
      const group = groups.get(over) ?? []
      group.push(entry(lines.slice(index, end), line))
      groups.set(over, group)
    }
  }
  return [...groups.values()].filter(({length}) => length > 1)
}

function isEntry(line: Line | undefined): line is Line {
  return (
    line !== undefined &&
    line.text.length <= longest &&
    /^\D{0,3}\d/.test(line.text) &&
    timeAt(line.text, 0) !== undefined
  )
}

/** A line as a unit, with those behind it that begin with no time. */
function entry(lines: Line[], line: Line): Unit {
  const {block} = line
  const last = lines.at(-1) ?? line
  return {
    from: 'paragraph',
    line,
    block: {
      ...block,
      lines,
      start: offsetAt(line.offsets, 0),
      end: offsetAt(last.offsets, last.text.length)
    },
    start: block.index,
    end: block.index,
    heading: undefined
  }
}
