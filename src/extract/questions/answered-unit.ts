import {type Piece, piece, textOf} from '../piece.ts'
import type {Ground} from './ground.ts'
import {labelOf} from './label.ts'
import type {Marked} from './marks.ts'
import {scope} from './scope.ts'
import type {Unit} from './unit.ts'

/** A longer text before an answer's mark is no question of its own. */
const longestQuestion = 700

/** Question that stands before an answer's mark, without one of its own. */
export function answeredUnit(
  mark: Marked,
  previous: Marked | undefined,
  ground: Ground
): Unit | undefined {
  const pieces = piecesBefore(mark, previous, ground)
  const [first, ...rest] = pieces
  const last = pieces.at(-1)
  if (!first || !last) return
  const text = pieces.reduce((sum, one) => sum + one.end - one.start, 0)
  if (text > longestQuestion) return
  const label = first.start === 0 ? labelOf(first.line) : undefined
  const isLed = label && (label.isMarked || label.name.includes(' '))
  return {
    pieces: [isLed ? piece(first.line, label.end, first.end) : first, ...rest],
    start: {line: first.line.index, at: 0},
    after: {line: mark.line.index, at: mark.start},
    form: 'answered',
    end: scope(first.line, ground),
    ...(isLed && {asker: label.name}),
    evidence: [`answered by \`${mark.style}\``]
  }
}

function piecesBefore(
  {line, start}: Marked,
  previous: Marked | undefined,
  {view}: Ground
): Piece[] {
  const {block} = line
  const from = previous ? previous.line.index : -1
  const above = block.lines.filter(
    ({index}) => index < line.index && index > from
  )
  if (start > 0) {
    const lead = piece(line, 0, start)
    if (/[\p{L}\p{N}]/u.test(textOf(lead)))
      return [...above.map((one) => piece(one)), lead]
  }
  if (above.length) return above.map((one) => piece(one))
  if (block.lines[0] !== line) return []
  const parent = block.item?.list.parent
  let at = block.index - 1
  while (at >= 0 && !view.blocks[at]?.lines.length) at--
  const before = view.blocks[at]
  if (!before || (before.lines.at(-1)?.index ?? 0) <= from) return []
  if (parent && before.item !== parent) return []
  return before.lines.map((one) => piece(one))
}
