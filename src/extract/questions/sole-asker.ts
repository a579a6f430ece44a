import {lastOf, piece, some, textOf} from '../piece.ts'
import {asks} from './asks.ts'
import {isSomebody} from './bare-labels.ts'
import type {Ground} from './ground.ts'
import {scope} from './scope.ts'
import type {Turn} from './turns.ts'
import type {Unit} from './unit.ts'

/**
 * Questions of the only one whose words are led by a name: paragraphs nearly
 * all of which ask, each with more text behind it.
 */
export function soleUnits(turns: readonly Turn[], ground: Ground): Unit[] {
  const [first] = turns
  if (!first || turns.length < 3 || !isSomebody(first.name, ground)) return []
  const evidence = `asked by \`${first.name}\`, whose ${turns.length} turns alone have a name`
  const units = turns.flatMap((turn) => soleUnit(turn, evidence, ground) ?? [])
  return units.length * 5 >= turns.length * 4 ? units : []
}

/** The paragraph that a turn begins with, where it asks and more stands behind. */
export function soleUnit(
  turn: Turn,
  evidence: string,
  ground: Ground
): Unit | undefined {
  const {line, label, name, end} = turn
  const {lines} = line.block
  const pieces = some(
    lines
      .map((one) => piece(one, one === line ? label.end : 0))
      .filter((one) => one.end > one.start)
  )
  if (!pieces) return
  const last = lastOf(pieces)
  const next = last.line.index + 1
  if (!asks(textOf(last)) || next >= end) return
  return {
    pieces,
    start: {line: line.index, at: 0},
    after: {line: next, at: 0},
    form: 'paragraph',
    end: scope(line, ground),
    evidence: [evidence],
    asker: name
  }
}
