import {type Pieces, piece, some, textOf} from '../piece.ts'
import {asks} from './asks.ts'
import type {Ground} from './ground.ts'
import {labelOf} from './label.ts'
import type {Marked} from './marks.ts'
import {numberEnd} from './number-end.ts'
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
  if (!pieces) return
  const [first, ...rest] = pieces
  const text = pieces.reduce((sum, one) => sum + one.end - one.start, 0)
  if (text > longestQuestion) return
  const label = labelOf(first.line)
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

/**
 * The heading over an answer's mark, without its number, where it and those
 * beside it are numbered: with code and what it tests below it, it asks.
 */
function numberedOver(
  {block}: Marked['line'],
  from: number,
  {over}: Ground['outline']
): Pieces | undefined {
  const heading = block.kind === 'heading' ? undefined : over(block)
  const beside = heading?.parent?.children ?? []
  const [line, ...more] = heading?.block.lines ?? []
  if (!line || beside.length < 2 || line.index <= from) return
  if (beside.some(({text}) => numberEnd(text) === 0)) return
  return [piece(line, numberEnd(line.text)), ...more.map((one) => piece(one))]
}

function piecesBefore(
  {line, start}: Marked,
  previous: Marked | undefined,
  {view, outline}: Ground
): Pieces | undefined {
  const {block} = line
  // `### Answer` stands under what is asked, with more of the asker between.
  const over =
    block.kind === 'heading' ? outline.over(block)?.parent : undefined
  if (over && asks(over.text))
    return some(over.block.lines.map((one) => piece(one)))
  const from = previous ? previous.line.index : -1
  const headed = numberedOver(line, from, outline)
  if (headed) return headed
  const lead = piece(line, 0, start)
  const above = block.lines
    .filter(({index}) => index < line.index && index > from)
    .map((one) => piece(one))
  if (/[\p{L}\p{N}]/u.test(textOf(lead))) return some([...above, lead])
  if (above.length) return some(above)
  const before = view.lines[line.index - 1]
  if (before === undefined || before.index <= from) return
  const parent = block.item?.list.parent
  const isApart =
    before.block === block || (parent && before.block.item !== parent)
  return isApart ? undefined : some(before.block.lines.map((one) => piece(one)))
}
