import type {Block} from '../view.ts'

/** Index of the first heading behind a block, or of the end. */
export function partEnd({index}: Block, blocks: readonly Block[]): number {
  let end = index + 1
  while (end < blocks.length && blocks[end]?.kind !== 'heading') end++
  return end
}
