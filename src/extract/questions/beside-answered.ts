import {lastOf, piece, some, textOf} from '../piece.ts'
import type {Block} from '../view.ts'
import {asks} from './asks.ts'
import type {Ground} from './ground.ts'
import type {Unit} from './unit.ts'

/**
 * Items that ask and hold nothing else, in a list of which another is a question
 * with a marked answer: not all that was asked had one.
 */
export function besideAnswered(
  known: readonly Unit[],
  {view, lineFrom}: Ground
): Unit[] {
  const blocks = known.map(({pieces: [{line}]}) => line.block)
  const taken = new Set(blocks)
  const lists = new Set(
    known.flatMap(({form, pieces: [{line}]}) =>
      form === 'answered' ? (line.block.item?.list ?? []) : []
    )
  )
  if (!lists.size) return []
  return view.blocks.flatMap((block) => {
    const {item, lines} = block
    if (!item || !lists.has(item.list) || taken.has(block)) return []
    const pieces = some(lines.map((line) => piece(line)))
    if (
      !pieces ||
      !isAlone(block, view.blocks) ||
      !asks(textOf(lastOf(pieces)))
    )
      return []
    const last = lastOf(pieces).line.index
    return [
      {
        pieces,
        start: {line: pieces[0].line.index, at: 0},
        after: {line: last + 1, at: 0},
        form: 'item' as const,
        end: lineFrom(item.end),
        evidence: ['asks, beside one that is answered']
      }
    ]
  })
}

/** Whether a block is all of its item. */
function isAlone({item, index}: Block, blocks: readonly Block[]): boolean {
  const next = blocks[index + 1]
  return (
    item !== undefined &&
    blocks[index - 1]?.item !== item &&
    (next === undefined || next.start >= item.end)
  )
}
