import type {Heading} from '../outline.ts'
import type {Block, Line} from '../view.ts'
import {type Ground, isEnd} from './ground.ts'

/**
 * Index of the line that no answer to a question in a line reaches: the end
 * of the part under it where it is a heading, the end of its item where the
 * item holds more than it, the next heading or rule elsewhere.
 */
export function scope(line: Line, ground: Ground): number {
  const {block} = line
  const rule = ground.ruleFrom(line.index)
  if (block.kind === 'code')
    return Math.min(rule, ground.lineOfBlock(block.index + 1))
  return Math.min(rule, itemEnd(block, ground) ?? headingEnd(block, ground))
}

/** End of the item of a block, where something follows the block in it. */
function itemEnd({item, index}: Block, ground: Ground): number | undefined {
  if (!item) return
  const next = ground.view.blocks[index + 1]
  if (next && next.start < item.end) return ground.lineFrom(item.end)
}

function headingEnd(block: Block, ground: Ground): number {
  const {outline, lineOfBlock} = ground
  const over = outline.over(block)
  const isHeading = over?.block === block && over.depth < 7
  if (isHeading && over) return lineOfBlock(firstEnd(over) ?? over.end)
  return ground.nextHeading(block)
}

/** Block of the first heading below another that ends an answer. */
function firstEnd(heading: Heading): number | undefined {
  return heading.children.find(isEnd)?.block.index
}
