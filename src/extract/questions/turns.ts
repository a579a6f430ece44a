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

/** Somebody of a conversation. */
interface Voice {
  turns: number
  /** Turns that hold a question and that somebody else answers. */
  asking: number
}

/**
 * Turns of a conversation, in document order: lines led by names that come
 * again. None where nobody alternates with anybody.
 */
export function turns(ground: Ground): Turn[] {
  const found: Turn[] = []
  const names: string[] = []
  for (const line of ground.view.lines) {
    if (line.block.kind === 'row') continue
    const isFirst = line.block.lines[0] === line
    const label =
      isFirst ||
      line.block.kind === 'code' ||
      line.marks.length ||
      /^\d/.test(line.text)
        ? labelOf(line)
        : undefined
    if (!label) continue
    const known = names.find(
      (name) => name === label.name || isShortFor(label.name, name)
    )
    if (!known) names.push(label.name)
    found.push({label, name: known ?? label.name, line, end: 0})
  }
  const counts = new Map<string, number>()
  for (const {name} of found) counts.set(name, (counts.get(name) ?? 0) + 1)
  const marked = found.filter(({label}) => label.isMarked)
  const kept = (marked.length * 2 > found.length ? marked : found).filter(
    ({name, label}) => (counts.get(name) ?? 0) > 1 || label.isMarked
  )
  for (const [index, turn] of kept.entries())
    turn.end = Math.min(
      kept[index + 1]?.line.index ?? ground.view.lines.length,
      scope(turn.line, ground)
    )
  return kept
}

/** Questions among turns, the rest of which are replies. */
export function turnUnits(
  all: readonly Turn[],
  ground: Ground
): {units: Unit[]; replies: Reply[]} {
  const voices = voicesOf(all, ground)
  const changes = all.filter(
    ({name}, index) => index > 0 && all[index - 1]?.name !== name
  )
  const units: Unit[] = []
  const replies: Reply[] = []
  if (voices.size < 2 || changes.length < 3) return {units, replies}
  const least = shareOfAsker(voices)
  for (const [index, turn] of all.entries()) {
    const voice = voices.get(turn.name)
    const share = voice ? voice.asking / voice.turns : 0
    const isAnswered = answeredBy(all, index) !== undefined
    const text = piecesOf(turn, ground)
    const isAsker = voice && share >= least && voice.asking > 1
    if (isAsker && isAnswered && isAsked(text, share))
      units.push(unitOf(turn, text, share, ground))
    else replies.push(replyOf(turn))
  }
  return units.length > 1 ? {units, replies} : {units: [], replies: []}
}

/** Replies of turns, for questions that are known by something else. */
export function replyOf(turn: Turn): Reply {
  return {
    start: {line: turn.line.index, at: turn.label.start},
    text: {line: turn.line.index, at: turn.label.end},
    end: turn.end,
    speaker: turn.name
  }
}

function voicesOf(all: readonly Turn[], ground: Ground): Map<string, Voice> {
  const voices = new Map<string, Voice>()
  for (const [index, turn] of all.entries()) {
    const voice = voices.get(turn.name) ?? {turns: 0, asking: 0}
    voices.set(turn.name, voice)
    voice.turns++
    if (answeredBy(all, index) === undefined) continue
    if (piecesOf(turn, ground).some((one) => hasQuestion(textOf(one))))
      voice.asking++
  }
  return voices
}

/** Share of asking turns from which on somebody is who asks. */
function shareOfAsker(voices: Map<string, Voice>): number {
  const shares = [...voices.values()]
    .filter(({turns}) => turns > 1)
    .map(({turns, asking}) => asking / turns)
  return Math.max(0.25, Math.min(0.5, Math.max(...shares, 0) * 0.7))
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

/** Whether a turn of who mostly asks stands as a question. */
function isAsked(text: readonly Piece[], share: number): boolean {
  const last = text.at(-1)
  if (!last) return false
  if (share < 0.5) return asks(textOf(last))
  if (text.some((one) => hasQuestion(textOf(one)))) return true
  const length = text.reduce((sum, {start, end}) => sum + end - start, 0)
  return share >= 0.7 && length > 24
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
    start: {line: turn.line.index, at: turn.label.start},
    after: {line: turn.end, at: 0},
    form: 'turn',
    end: scope(turn.line, ground),
    evidence: [
      `asked by \`${turn.name}\`, ${Math.round(share * 100)} per cent of whose turns ask`
    ],
    asker: turn.name
  }
}
