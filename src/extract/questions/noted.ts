import type {Line} from '../view.ts'
import {asks} from './asks.ts'
import type {Ground} from './ground.ts'
import {markAt} from './mark.ts'
import type {Unit} from './unit.ts'

/** Told of each unit that was weighed as a question. */
export type Note = (taken: boolean, lines: Line[], evidence: string[]) => void

/**
 * Tell, in document order, why units of a post are questions, and why others
 * that look like one are not: a mark that nothing proves, a heading that asks.
 */
export function noted(
  units: readonly Unit[],
  ground: Ground,
  note: Note
): void {
  const taken = new Map(units.map((unit) => [unit.start.line, unit]))
  const used = new Set(
    units.flatMap(({pieces}) => pieces.map(({line}) => line.block))
  )
  for (const line of ground.view.lines) {
    const unit = taken.get(line.index)
    if (unit) {
      const lines = unit.pieces.map((piece) => piece.line)
      note(!unit.isRemark, lines, unit.evidence)
    } else if (!used.has(line.block)) {
      const evidence = against(line, ground)
      if (evidence.length) note(false, line.block.lines, evidence)
    }
  }
}

/** Why a line that looks like a question is none; empty where it does not. */
function against(line: Line, {lexicon}: Ground): string[] {
  const {block, text} = line
  if (block.lines[0] !== line) return []
  const mark = markAt(line, 0, lexicon)
  if (mark?.kind === 'question')
    return [
      `begins with \`${mark.style}\``,
      'no answer with a mark, and not enough of its kind that ask'
    ]
  const isAsking = block.lines.slice(-1).some((last) => asks(last.text))
  if (block.kind !== 'heading' || !isAsking) return []
  return [
    `\`${text.slice(0, 80)}\` ends with a question mark`,
    'no part for questions, no mark, and no siblings that speak to somebody'
  ]
}
