import type {Block, Line} from '../view.ts'
import {asks} from './asks.ts'
import {bareLabels} from './bare-labels.ts'
import type {Ground} from './ground.ts'
import {groupLabel, isShortFor, type Label, labelOf} from './label.ts'
import {scope} from './scope.ts'
import type {Reply} from './unit.ts'

/** What somebody says before somebody else does. */
export interface Turn {
  label: Label
  /** Name in full, where the label is short for one met before. */
  name: string
  line: Line
  /** Index of the line behind it. */
  end: number
}

/** Words that stand as labels, and are nobody's name. */
const labels = [
  'question',
  'answer',
  'questions',
  'references',
  'speaker',
  'slides',
  'video',
  'code',
  'closing'
] as const

/** So few lines with a colon may stand in a conversation that has none. */
const mostStray = 3

/** Names that come more often than others are enough to know people by. */
const mostNames = 60

/**
 * Turns of a conversation, in document order: lines led by names that come
 * again, and lines of a chat's log.
 */
export function turns(ground: Ground): Turn[] {
  const found: Turn[] = []
  for (const line of ground.view.lines) {
    const label = mayLead(line)
      ? (labelOf(line) ?? groupLabel(line))
      : undefined
    if (!label || ground.lexicon.is(labels, label.name)) continue
    if (line.block.kind === 'code' && !label.isTimed) continue
    found.push({label, name: label.name, line, end: 0})
  }
  if (found.length < mostStray)
    for (const {label, line} of bareLabels(ground))
      found.push({label, name: label.name, line, end: 0})
  found.sort((a, b) => a.line.index - b.line.index)
  const isLog =
    found.filter(({label}) => label.isTimed).length * 2 > found.length
  const marked = found.filter(({label}) => label.isMarked)
  const isBold = !isLog && marked.length * 2 > found.length
  const repeated = repeatedOf(found)
  const shorts = comparable(found).filter((name) => repeated.has(name))
  const answers = isBold ? oftenPlain(found, marked.length) : none
  const isAgain = ({name}: Turn): boolean =>
    repeated.has(name) || shorts.some((short) => isShortFor(short, name))
  const again = found.filter(isAgain).length
  const kept = found.filter((turn) => {
    const {label, line} = turn
    if (isLog) return label.isTimed
    if (isBold && !label.isMarked && !answers.has(turn.name)) return false
    return isAgain(turn) || (isBold && again > 3 && !line.block.item)
  })
  const full = fullNames(comparable(kept))
  const asked = askedAbove(kept, ground)
  for (const [index, turn] of kept.entries()) {
    turn.name = full.get(turn.name) ?? turn.name
    const next = kept[index + 1]
    turn.end = Math.min(
      (next && asked.get(next)) ?? next?.line.index ?? ground.view.lines.length,
      scope(turn.line, ground)
    )
  }
  return kept
}

/**
 * Turns that answer what stands out above them and asks, and no name leads:
 * with the first line of that. One such may be a turn's own words.
 */
function askedAbove(
  turns: readonly Turn[],
  {view, lineOfBlock}: Ground
): ReadonlyMap<Turn, number> {
  const led = new Set(turns.map(({line}) => line.block))
  const found = new Map<Turn, number>()
  for (const turn of turns) {
    const {index} = turn.line.block
    const above = view.blocks[index - 1]
    if (!above || led.has(above) || !isAsked(above)) continue
    found.set(turn, lineOfBlock(above.index))
  }
  return found.size > 1 ? found : new Map()
}

/** Whether a whole block stands out and asks; an item goes on with a turn. */
function isAsked({lines, quotes, item}: Block): boolean {
  return (
    !item &&
    lines.slice(-1).some(({text}) => asks(text)) &&
    (quotes > 0 || lines.every(({strong, emphasis}) => strong || emphasis))
  )
}

/** Whether a label may begin on a line: on the first of its block, mostly. */
function mayLead(line: Line): boolean {
  const {block, marks, text} = line
  if (block.kind === 'row') return false
  return (
    block.lines[0] === line || marks[0]?.start === 0 || /^[[(]?\d/.test(text)
  )
}

const none: ReadonlySet<string> = new Set()

/**
 * Names that are no more than text where the others are in bold, about as
 * often: those of who answers.
 */
function oftenPlain(all: readonly Turn[], marked: number): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const {name, label} of all)
    if (!label.isMarked) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Set(
    [...counts].flatMap(([name, count]) =>
      count > 2 && count * 2 >= marked ? [name] : []
    )
  )
}

/** Names that come more than once. */
function repeatedOf(all: readonly Turn[]): Set<string> {
  const once = new Set<string>()
  const repeated = new Set<string>()
  for (const {name} of all) (once.has(name) ? repeated : once).add(name)
  return repeated
}

/** Names to compare each with each; none, where they are too many. */
function comparable(all: readonly Turn[]): string[] {
  const names = [...new Set(all.map(({name}) => name))]
  return names.length > mostNames ? [] : names
}

/** The name in full for each that is short for it. */
function fullNames(names: readonly string[]): Map<string, string> {
  const full = new Map<string, string>()
  for (const short of names)
    for (const name of names) if (isShortFor(short, name)) full.set(short, name)
  return full
}

/** Replies of turns, for questions that are known by something else. */
export function replyOf(turn: Turn): Reply {
  return {
    start: {line: turn.line.index, at: 0},
    text: {line: turn.line.index, at: turn.label.end},
    end: turn.end,
    speaker: turn.name,
    isPlain: !turn.label.isMarked && !turn.label.isTimed
  }
}
