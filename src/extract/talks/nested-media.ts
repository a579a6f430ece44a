import {piece} from '../piece.ts'
import type {TalkContext} from './context.ts'
import {hasMedia} from './media.ts'
import type {Unit} from './unit.ts'

/** Labels of what is shown of a talk elsewhere. */
const labels = ['slides', 'video'] as const

/** Blocks below an item among which its slides are. */
const reach = 4

/** Personhood of what may be somebody. */
const name = 0.5

/** `day1-pumps.mp3`: an item that is a recording itself. */
const file = /^\S+\.[a-z\d]{2,4}$/i

/**
 * Whether an item has slides or a recording nested below it, by a label: `Slide:
 * https://…`, or the address below `Slide:`.
 */
export function hasNestedMedia(unit: Unit, context: TalkContext): boolean {
  const {line} = unit
  if (file.test(line.text) || !isBelow(unit, context)) return false
  // Below a name, its title stands above the slides.
  return context.personhood(piece(line)) < name
}

function isBelow(
  {block: {item}, start, end}: Unit,
  {view, lexicon}: TalkContext
): boolean {
  let isBelowLabel = false
  for (const block of view.blocks.slice(
    start + 1,
    Math.min(end, start + reach)
  ))
    for (const line of block.lines) {
      if (!block.item || block.item === item) continue
      const word = lexicon.leading(labels, line.text)
      const rest = word && line.text.slice(word.end)
      const isLabel = rest !== undefined && /^\s?(?:[:：]|$)/.test(rest)
      const isLinked = line.marks.some(({kind}) => kind === 'link')
      if (isLabel ? isLinked : isBelowLabel && hasMedia({line})) return true
      isBelowLabel = isLabel
    }
  return false
}
