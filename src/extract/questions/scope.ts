import type {Heading} from '../outline.ts'
import type {Block, Line} from '../view.ts'
import type {Ground} from './ground.ts'

/** Parts of a post that no answer goes on in. */
const ends = new Set(['references', 'closing', 'sponsors', 'slides', 'video'])

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
  return nextHeading(block, ground)
}

/** Block of the first heading below another that ends an answer. */
function firstEnd(heading: Heading): number | undefined {
  return heading.children.find(({role}) => role && ends.has(role))?.block.index
}

/** Line of the next heading that is more than bold, or stands over an end. */
function nextHeading(
  block: Block,
  {outline, view, lineOfBlock}: Ground
): number {
  const {headings} = outline
  let low = 0
  let high = headings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((headings[middle]?.block.index ?? 0) <= block.index) low = middle + 1
    else high = middle
  }
  for (let at = low; at < headings.length; at++) {
    const heading = headings[at]
    if (!heading) break
    if (heading.depth < 7 || (heading.role && ends.has(heading.role)))
      return lineOfBlock(heading.block.index)
  }
  return view.lines.length
}
