import type {Block} from '../view.ts'
import type {Ground} from './ground.ts'
import type {Spot} from './unit.ts'

/** Longer text behind thanks is no farewell. */
const longest = 600

/**
 * Index of the line from which a post thanks and takes its leave, behind an
 * answer that nothing was asked after: `### Thank you, Ann!`, and where to read
 * more of her. The limit, where it does not.
 */
export function thanksStart(from: Spot, limit: number, ground: Ground): number {
  const {view, lineOfBlock, lexicon} = ground
  const line = view.lines[from.line]
  const first = line && from.at < line.text.length ? from.line : from.line + 1
  let start = limit
  let length = 0
  let at = (view.lines[limit - 1]?.block.index ?? -1) + 1
  while (at-- > 0) {
    const block = view.blocks[at]
    if (!block || lineOfBlock(at) <= first) break
    length += block.lines.reduce((sum, {text}) => sum + text.length, 0)
    if (length > longest) break
    if (mayThank(block) && lexicon.leading('thanks', firstWords(block)))
      start = lineOfBlock(at)
  }
  return start
}

function mayThank({kind, item, lines}: Block): boolean {
  return (
    (kind === 'paragraph' || kind === 'heading') && !item && lines.length > 0
  )
}

/** Text of a block from its first letter on. */
function firstWords({lines: [line]}: Block): string {
  const text = line?.text ?? ''
  return text.slice(Math.max(0, text.search(/[\p{L}\p{N}]/u)))
}
