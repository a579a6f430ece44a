import {personhood} from '../people.ts'
import type {Line} from '../view.ts'
import {asks} from './asks.ts'
import type {Ground} from './ground.ts'
import {isName, isShortFor, type Label} from './label.ts'

/** A label in its line. */
export interface Led {
  label: Label
  line: Line
}

/** Personhood of what is somebody's name, and no term in bold. */
const likely = 0.5

/** Turns of a conversation, at the least. */
const fewest = 4

/** Letters of initials. */
const initials = /^\p{Lu}{2,3}$/u

/** What stands between a name and what its owner says: a dash, a time. */
const joiner =
  /^\.?(?:\s+[-–—]+)?(?:\s+[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?)?(?:\s?[:：]\s*|\s+|$)/

/**
 * Names in bold or italics that lead what somebody says without a colon:
 * `**Ann** – …`, `**Ann.** …`, or a name on a line of its own. They have to be
 * two people or more who take turns, one of whom asks.
 */
export function bareLabels(ground: Ground): Led[] {
  const all = ground.view.lines.flatMap((line) => {
    const label = bareLabel(line)
    return label ? [{label, line}] : []
  })
  if (all.length < fewest) return []
  const names = [...new Set(all.map(({label}) => label.name))]
  const people = new Set(names.filter((name) => isPerson(name, names, ground)))
  const known = all.filter(({label}) => people.has(label.name)).length
  // Who asks may be a magazine.
  const isSpoken = known * 2 >= all.length
  const found = all.filter(({label}) => isSpoken || people.has(label.name))
  const changes = found.filter(
    ({label}, index) => label.name !== found[index - 1]?.label.name
  )
  const isTaken =
    found.length >= fewest &&
    found.length * 4 >= all.length * 3 &&
    changes.length * 4 >= found.length * 3
  return isTaken ? found : []
}

/** The label that a line begins with, where it may be one without a colon. */
export function bareLabel(line: Line): Label | undefined {
  const {block, text} = line
  return block.kind === 'heading' && block.depth !== 7
    ? labelFrom(block.lines.length === 1 ? text : '', text.length)
    : markedLabel(line)
}

function markedLabel({text, marks: [mark], block}: Line): Label | undefined {
  if (!mark || mark.start > 0 || mark.continued || block.kind === 'row') return
  if (mark.kind !== 'strong' && mark.kind !== 'emphasis') return
  const joined = joiner.exec(text.slice(mark.end))
  return joined
    ? labelFrom(text.slice(0, mark.end), mark.end + joined[0].length)
    : undefined
}

function labelFrom(text: string, end: number): Label | undefined {
  const name = text.replace(/\.$/, '').trim()
  if (!name || name.length > 40 || asks(name) || !isName(name)) return
  return {name, start: 0, end, isMarked: true, isTimed: false}
}

/** Whether a name is that of somebody, in full or in short. */
function isPerson(
  name: string,
  names: readonly string[],
  ground: Ground
): boolean {
  return (
    isSomebody(name, ground) ||
    initials.test(name) ||
    names.some((other) => isShortFor(name, other))
  )
}

/** Whether a name is somebody's by what it looks like. */
export function isSomebody(name: string, ground: Ground): boolean {
  return personhood(name, ground) >= likely
}
