import type {Answer} from '../../model.ts'
import {
  endOf,
  lastOf,
  type Piece,
  piece,
  some,
  startOf,
  textOf
} from '../piece.ts'
import type {Ground} from './ground.ts'
import {isPointer} from './is-pointer.ts'
import type {Spot} from './unit.ts'

/** What stands from a spot to another, as an answer. */
export function answerOf(
  from: Spot,
  to: Spot,
  ground: Ground
): Answer | undefined {
  const {lines, document, blocks} = ground.view
  const found: Piece[] = []
  for (let at = from.line; at <= to.line; at++) {
    const line = lines[at]
    if (!line || (at === to.line && to.at === 0)) break
    const one = piece(
      line,
      at === from.line ? from.at : 0,
      at === to.line ? to.at : line.text.length
    )
    if (one.end > one.start) found.push(one)
  }
  // Links in brackets in front say where it was asked.
  const start = found.findIndex((one) => !isPointer(one))
  const pieces = start < 0 ? undefined : some(found.slice(start))
  if (!pieces?.some((one) => /[\p{L}\p{N}]/u.test(textOf(one)))) return
  const [first] = pieces
  const last = lastOf(pieces)
  let end = endOf(last, document)
  if (
    last.line === last.line.block.lines.at(-1) &&
    last.end === last.line.text.length
  ) {
    // The fence of code belongs to it, unless question and answer are in it.
    const {block: code} = last.line
    if (code.kind === 'code' && first.line.block !== code) end = code.end
    const bound = lines[to.line]?.block.index ?? blocks.length
    for (let at = last.line.block.index + 1; at < bound; at++) {
      const block = blocks[at]
      // A script beside images shows nothing of its own.
      if (block && !block.media && block.embeds.length && !block.lines.length)
        continue
      if (!block?.media || block.lines.length) break
      if (document.text[block.start] === '<') break
      if (block.item !== last.line.block.item) break
      end = block.end
    }
  }
  return {
    text: pieces.map(textOf).join(' '),
    position: document.position(startOf(first), end)
  }
}
