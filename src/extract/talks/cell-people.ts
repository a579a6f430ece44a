import type {Speaker} from '../../model.ts'
import {people} from '../people.ts'
import {piece} from '../piece.ts'
import type {Line} from '../view.ts'
import type {TalkContext} from './context.ts'

/** Share of cells that have two lines each, where a column has those. */
const most = 0.6

/** Difference of two lines' mean personhood by which one is the name. */
const clear = 0.25

/**
 * Index of the line that names who speaks, where cells of a column have two,
 * and the other says with whom they are, or as what: `Rill<br>Ida Moor`.
 */
export function nameLine(
  cells: readonly (readonly Line[])[],
  {personhood}: TalkContext
): number | undefined {
  const pairs = cells.filter(({length}) => length === 2)
  const filled = cells.filter(({length}) => length > 0)
  if (pairs.length < Math.max(2, filled.length * most)) return
  const mean = (index: number): number =>
    pairs.reduce((sum, cell) => {
      const line = cell[index]
      return sum + (line ? personhood(piece(line)) : 0)
    }, 0) / pairs.length
  const [first, last] = [mean(0), mean(1)]
  if (Math.max(first, last) < 0.5 || Math.abs(first - last) < clear) return
  return first > last ? 0 : 1
}

/** Who a cell names, where it is known which of its two lines does. */
export function cellPeople(
  lines: readonly Line[],
  index: number | undefined,
  context: TalkContext
): Speaker[] {
  const name = index === undefined ? undefined : lines[index]
  const other = lines[index === 0 ? 1 : 0]
  if (!name || !other || lines.length !== 2)
    return lines.flatMap((line) => people(piece(line), context.people))
  const [first, ...rest] = people(piece(name), context.people)
  if (!first || first.role || first.organization)
    return first ? [first, ...rest] : []
  const beside = besides(other, context)
  return [first, ...rest].map((one) => ({...one, ...beside}))
}

/** What a line says of somebody who is named in another. */
function besides(
  line: Line,
  context: TalkContext
): Pick<Speaker, 'role' | 'organization'> {
  const [only, ...more] = people(piece(line), context.people)
  if (only && !only.name && !more.length) {
    const {role, organization} = only
    return {...(role && {role}), ...(organization && {organization})}
  }
  const text = line.text.replace(/^[(（[]\s*|\s*[)）\]]$/g, '')
  return context.lexicon.has('occupation', text)
    ? {role: text}
    : {organization: text}
}
