import type {Block} from '../view.ts'
import type {Ground} from './ground.ts'
import {unitOf} from './member-units.ts'
import {members} from './series.ts'
import {isBefore, type Unit} from './unit.ts'

/**
 * Items that go on counting where marked questions leave off: `3.` behind two
 * numbered questions is one too, though its answer has no mark.
 */
export function numbered(units: readonly Unit[], ground: Ground): Unit[] {
  const counted = units.filter(({pieces}) => ordinalOf(pieces[0].line.block))
  if (counted.length < 2) return []
  const known = new Set(counted.map(({pieces}) => pieces[0].line.block))
  const first = counted.reduce((a, b) => (isBefore(a.start, b.start) ? a : b))
  const {block} = first.pieces[0].line
  const over = ground.outline.over(block)
  const items = members(
    {
      from: block.index,
      to: over?.end ?? ground.view.blocks.length,
      isStrong: true,
      evidence: ''
    },
    ground
  )
  const depth = block.item?.list.depth
  const found: Unit[] = []
  let last = 0
  for (const member of [...items.values()].flat()) {
    const {item} = member.block
    const ordinal = ordinalOf(member.block)
    if (!ordinal || item?.list.depth !== depth) continue
    if (known.has(member.block)) last = ordinal
    else if (ordinal === last + 1 && member.isAnswered) {
      found.push(unitOf(member, [`number ${ordinal} of numbered questions`]))
      last = ordinal
    }
  }
  return found
}

/** Number of the item that a block begins, where it is counted. */
function ordinalOf({item}: Block): number | undefined {
  return item?.list.ordered ? item.ordinal : undefined
}
