import {type Piece, piece, textOf} from '../piece.ts'
import type {Line} from '../view.ts'
import {asks, hasQuestion} from './asks.ts'
import type {Ground} from './ground.ts'
import {isShortFor, type Label, labelOf} from './label.ts'
import {scope} from './scope.ts'
import type {Reply, Unit} from './unit.ts'

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

/** Somebody of a conversation. */
interface Voice {
  turns: number
  /** Turns that hold a question and that somebody else answers. */
  asking: number
}

/** Names that come more often than others are enough to know people by. */
const mostNames = 60

/**
 * Turns of a conversation, in document order: lines led by names that come
 * again, and lines of a chat's log.
 */
export function turns(ground: Ground): Turn[] {
  const found: Turn[] = []
  for (const line of ground.view.lines) {
    const label = mayLead(line) ? labelOf(line) : undefined
    if (!label || ground.lexicon.is(labels, label.name)) continue
    if (line.block.kind === 'code' && !label.isTimed) continue
    found.push({label, name: label.name, line, end: 0})
  }
  const isLog =
    found.filter(({label}) => label.isTimed).length * 2 > found.length
  const marked = found.filter(({label}) => label.isMarked)
  const isBold = !isLog && marked.length * 2 > found.length
  const counts = countsOf(found)
  const isAgain = ({name}: Turn): boolean =>
    (counts.get(name) ?? 0) > 1 || isShort(name, counts)
  const again = found.filter(isAgain).length
  const kept = found.filter((turn) => {
    const {label, line} = turn
    if (isLog) return label.isTimed
    if (isBold && !label.isMarked) return false
    return isAgain(turn) || (isBold && again > 3 && !line.block.item)
  })
  const full = fullNames(countsOf(kept))
  for (const [index, turn] of kept.entries()) {
    turn.name = full.get(turn.name) ?? turn.name
    turn.end = Math.min(
      kept[index + 1]?.line.index ?? ground.view.lines.length,
      scope(turn.line, ground)
    )
  }
  return kept
}

/** Whether a label may begin on a line: on the first of its block, mostly. */
function mayLead(line: Line): boolean {
  const {block, marks, text} = line
  if (block.kind === 'row') return false
  return (
    block.lines[0] === line || marks[0]?.start === 0 || /^[[(]?\d/.test(text)
  )
}

function countsOf(all: readonly Turn[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {name} of all) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Whether a name that comes once is one for which others are short. */
function isShort(name: string, counts: Map<string, number>): boolean {
  if (counts.size > mostNames) return false
  for (const [other, count] of counts)
    if (count > 1 && isShortFor(other, name)) return true
  return false
}

/** The name in full for each that is short for it. */
function fullNames(counts: Map<string, number>): Map<string, string> {
  const full = new Map<string, string>()
  if (counts.size > mostNames) return full
  for (const short of counts.keys())
    for (const name of counts.keys())
      if (isShortFor(short, name)) full.set(short, name)
  return full
}

/** Questions among turns, the rest of which are replies. */
export function turnUnits(
  all: readonly Turn[],
  ground: Ground
): {units: Unit[]; replies: Reply[]} {
  const none = {units: [], replies: []}
  if (all[0]?.label.isTimed) return logUnits(all, ground)
  const voices = voicesOf(all, ground)
  const changes = all.filter(
    ({name}, index) => index > 0 && all[index - 1]?.name !== name
  )
  if (voices.size < 2 || changes.length < 3 || !covers(all, ground)) return none
  const units: Unit[] = []
  const replies: Reply[] = []
  const askers = askersOf(voices)
  const last = all.findLastIndex(({name}) => askers.has(name))
  for (const [index, turn] of all.entries()) {
    if (!askers.has(turn.name) || answeredBy(all, index) === undefined) {
      replies.push(replyOf(turn))
      continue
    }
    const voice = voices.get(turn.name)
    const share = voice ? voice.asking / voice.turns : 0
    const text = piecesOf(turn, ground)
    const unit = unitOf(turn, text, share, ground)
    if (asksIn(text, share)) units.push(unit)
    else if (voices.size > 2 && share < 0.6) replies.push(replyOf(turn))
    else if (isPrompt(text) && index < last) units.push(unit)
    else units.push({...unit, isRemark: true})
  }
  return units.length > 1 ? {units, replies} : none
}

/** Whether much of the text from the first turn to the last is led by names. */
function covers(all: readonly Turn[], {view}: Ground): boolean {
  const from = all[0]?.line.block.index ?? 0
  const to = all.at(-1)?.line.block.index ?? 0
  const paragraphs = view.blocks
    .slice(from, to + 1)
    .filter(({lines, item, kind}) => lines.length && !item && kind !== 'code')
  return all.length * 4 >= paragraphs.length
}

/** Questions of a chat's log: each message that asks, and what follows it. */
function logUnits(
  all: readonly Turn[],
  ground: Ground
): {units: Unit[]; replies: Reply[]} {
  const units: Unit[] = []
  const replies: Reply[] = []
  for (const turn of all) {
    const text = piecesOf(turn, ground)
    const last = text.at(-1)
    if (last && asks(textOf(last))) units.push(unitOf(turn, text, 1, ground))
    else replies.push(replyOf(turn))
  }
  return {units, replies}
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

/** Text at the end of a turn that a question in it is looked for in. */
const tail = 240

function voicesOf(all: readonly Turn[], {view}: Ground): Map<string, Voice> {
  const voices = new Map<string, Voice>()
  for (const [index, {name, end}] of all.entries()) {
    const voice = voices.get(name) ?? {turns: 0, asking: 0}
    voices.set(name, voice)
    voice.turns++
    if (answeredBy(all, index) === undefined) continue
    if (hasQuestion(view.lines[end - 1]?.text.slice(-tail) ?? ''))
      voice.asking++
  }
  return voices
}

/**
 * Who asks: of two, the one who asks more; of several, all who ask nearly as
 * often as the one who does most.
 */
function askersOf(voices: Map<string, Voice>): Set<string> {
  const shares = [...voices]
    .filter(([, {turns, asking}]) => turns > 1 && asking > 1)
    .map(([name, {turns, asking}]) => ({name, share: asking / turns}))
    .sort((a, b) => b.share - a.share)
  const [best] = shares
  if (!best || best.share < 0.25) return new Set()
  const least = Math.max(0.25, best.share * 0.7)
  const most = Math.max(1, voices.size - 1)
  return new Set(
    shares
      .filter(({share}) => share >= least)
      .slice(0, voices.size < 3 ? 1 : most)
      .map(({name}) => name)
  )
}

/** Name of who speaks next, if it is somebody else. */
function answeredBy(all: readonly Turn[], index: number): string | undefined {
  const next = all[index + 1]?.name
  return next === all[index]?.name ? undefined : next
}

function piecesOf(turn: Turn, {view}: Ground): Piece[] {
  return view.lines
    .slice(turn.line.index, turn.end)
    .map((line, index) => piece(line, index ? 0 : turn.label.end))
    .filter((one) => one.end > one.start)
}

/** Whether a turn of who mostly asks holds a question. */
function asksIn(text: readonly Piece[], share: number): boolean {
  const last = text.at(-1)
  if (!last) return false
  if (share < 0.3) return asks(textOf(last))
  return text.some((one) => hasQuestion(textOf(one)))
}

/** Whether a turn without a question says enough to be answered. */
function isPrompt(text: readonly Piece[]): boolean {
  return text.reduce((sum, {start, end}) => sum + end - start, 0) > 24
}

function unitOf(
  turn: Turn,
  pieces: Piece[],
  share: number,
  ground: Ground
): Unit {
  const [first = piece(turn.line), ...rest] = pieces
  return {
    pieces: [first, ...rest],
    start: {line: turn.line.index, at: 0},
    after: {line: turn.end, at: 0},
    form: 'turn',
    end: scope(turn.line, ground),
    evidence: [
      `asked by \`${turn.name}\`, ${Math.round(share * 100)} per cent of whose turns ask`
    ],
    asker: turn.name
  }
}
