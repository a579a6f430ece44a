import {type Piece, piece, some, textOf} from '../piece.ts'
import type {Block, Line} from '../view.ts'
import {answeredBy, askersOf, type Voice, voicesOf} from './askers.ts'
import {asks, hasQuestion} from './asks.ts'
import type {Ground} from './ground.ts'
import {scope} from './scope.ts'
import {soleUnit, soleUnits} from './sole-asker.ts'
import {replyOf, type Turn} from './turns.ts'
import type {Reply, Unit} from './unit.ts'

/** Questions among turns, the rest of which are replies. */
export function turnUnits(
  all: readonly Turn[],
  ground: Ground
): {units: Unit[]; replies: Reply[]} {
  const none = {units: [], replies: []}
  const [first] = all
  const end = all.at(-1)
  if (!first || !end) return none
  if (first.label.isTimed) return logUnits(all, ground)
  const voices = voicesOf(all, ground)
  const changes = all.filter(
    ({name}, index) => index > 0 && all[index - 1]?.name !== name
  )
  if (voices.size === 1) return {...none, units: soleUnits(all, ground)}
  if (voices.size < 2 || changes.length < 3) return none
  if (!covers(all, [first.line.block, end.line.block], ground)) return none
  const units: Unit[] = []
  const replies: Reply[] = []
  const askers = askersOf(voices, ground.lexicon)
  const last = all.findLastIndex(({name}) => askers.has(name))
  const heard = askers.size ? heardOf(voices, askers, all.length) : undefined
  for (const [index, turn] of all.entries()) {
    const share = askers.get(turn.name)
    const next = answeredBy(all, index)
    if (share === undefined && heard !== undefined && next === heard) {
      const text = piecesOf(turn, ground)
      if (endsAsking(text)) {
        units.push(unitOf(turn, text, 1, ground))
        continue
      }
    }
    if (share === undefined || next === undefined) {
      // `Ann` may ask, and be answered by text that no name leads.
      const evidence = `asked by \`${turn.name}\`, and answered without a name`
      const unit =
        share !== undefined && share >= 0.5
          ? soleUnit(turn, evidence, ground)
          : undefined
      if (unit) units.push(unit)
      else replies.push(replyOf(turn))
      continue
    }
    const text = piecesOf(turn, ground)
    const unit = unitOf(turn, text, share, ground)
    if (asksIn(text, share)) units.push(unit)
    else if (voices.size > 2 && share < 0.6) replies.push(replyOf(turn))
    else if (share >= 0.5 && isPrompt(text) && index < last) units.push(unit)
    else units.push({...unit, isRemark: true})
  }
  return units.length > 1 ? {units, replies} : none
}

/** Who answers all the others: has a large part of the turns, and asks little. */
function heardOf(
  voices: ReadonlyMap<string, Voice>,
  askers: ReadonlyMap<string, number>,
  all: number
): string | undefined {
  for (const [name, {turns, asking}] of voices)
    if (!askers.has(name) && turns * 5 >= all * 2 && asking * 5 <= turns)
      return name
  return
}

/**
 * Whether much of the text from the first turn to the last is led by names; in
 * bold, names stand out from more of it.
 */
function covers(
  turns: readonly Turn[],
  [first, last]: [Block, Block],
  {view}: Ground
): boolean {
  const paragraphs = view.blocks
    .slice(first.index, last.index + 1)
    .filter(({lines, item, kind}) => lines.length && !item && kind !== 'code')
  const most = turns.every(({label}) => label.isMarked) ? 6 : 4
  return turns.length * most >= paragraphs.length
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
    if (endsAsking(text)) units.push(unitOf(turn, text, 1, ground))
    else replies.push(replyOf(turn))
  }
  return {units, replies}
}

function piecesOf(turn: Turn, {view}: Ground): Piece[] {
  return view.lines
    .slice(turn.line.index, turn.end)
    .map((line, index) => piece(line, index ? 0 : turn.label.end))
    .filter((one) => one.end > one.start)
}

/** Whether a turn of who mostly asks holds a question. */
function asksIn(text: readonly Piece[], share: number): boolean {
  return share < 0.3
    ? endsAsking(text)
    : text.some((one) => hasQuestion(textOf(one)))
}

function endsAsking(text: readonly Piece[]): boolean {
  return text.slice(-1).some((last) => asks(textOf(last)))
}

/** Whether a turn without a question says enough to be answered. */
function isPrompt(text: readonly Piece[]): boolean {
  return text.reduce((sum, {start, end}) => sum + end - start, 0) > 24
}

function unitOf(
  turn: Turn,
  text: readonly Piece[],
  share: number,
  ground: Ground
): Unit {
  return {
    pieces: some(text) ?? [piece(turn.line)],
    start: {line: turn.line.index, at: 0},
    after: {line: turn.end, at: 0},
    form: 'turn',
    end: partEnd(turn.line, ground),
    evidence: [
      `asked by \`${turn.name}\`, ${Math.round(share * 100)} per cent of whose turns ask`
    ],
    asker: turn.name
  }
}

/** Where answers end: a name that is a heading stands in a part with others. */
function partEnd(line: Line, ground: Ground): number {
  const {outline, view, lineOfBlock} = ground
  const over = outline.over(line.block)
  if (over?.block !== line.block || over.depth === 7) return scope(line, ground)
  return over.parent ? lineOfBlock(over.parent.end) : view.lines.length
}
