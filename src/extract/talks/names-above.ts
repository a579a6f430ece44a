import {people} from '../people.ts'
import {type Piece, piece} from '../piece.ts'
import type {Below} from './below.ts'
import type {TalkContext} from './context.ts'
import type {Unit} from './unit.ts'

/** Nobody writes a line with only a name longer than this. */
const longestName = 60

/** Personhood of a line that is a name, at an event and elsewhere. */
const likely = 0.5

/**
 * Who is named in a line of its own right above each of several headings:
 * `_NAME:_`, then `### Title`. What is above one alone may be anything.
 */
export function namesAbove(
  units: readonly Unit[],
  context: TalkContext
): (Below | undefined)[] {
  const names = units.map((unit) => nameAbove(unit, context))
  const count = names.filter((name) => name !== undefined).length
  if (count < Math.max(2, units.length / 2)) return []
  return names.map((name) => {
    const speakers = name ? people(name, context.people) : []
    return name && speakers.length
      ? {speakers, how: 'above', lines: [name.line]}
      : undefined
  })
}

function nameAbove(
  {from, block: {index}}: Unit,
  {view: {blocks}, personhood}: TalkContext
): Piece | undefined {
  const over = from === 'heading' ? blocks[index - 1] : undefined
  const [line, second] = over?.lines ?? []
  if (over?.kind !== 'paragraph' || over.item || !line || second) return
  const {text} = line
  if (text.length > longestName) return
  const colon = /\s?[:：]$/.exec(text)
  if (!colon && !line.emphasis) return
  const name = piece(line, 0, colon?.index ?? text.length)
  return personhood(name) >= likely ? name : undefined
}
