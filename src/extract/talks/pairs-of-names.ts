import {type Piece, piece, textOf} from '../piece.ts'
import type {TalkContext} from './context.ts'

/** Personhood of what is surely a name. */
const surely = 0.8

/** Personhood of what could be a name. */
const possibly = 0.5

/** Of fewer pairs, two must surely be of names; of more, a few. */
const several = 3

/**
 * Whether those who stand beside titles, as others do beside them, are two
 * people each where a comma parts them: `Ida Moor, Tom Beck`. What is behind
 * the comma is surely a name in a quarter of them, and could be one in all:
 * companies seldom are each of two words that nothing else is known of.
 */
export function arePairsOfNames(
  speakers: readonly Piece[],
  {personhood}: TalkContext
): boolean {
  const seconds = speakers.flatMap(secondOf)
  if (seconds.length < 2) return false
  const likely = seconds.map((one) => personhood(one))
  const sure = likely.filter((one) => one >= surely).length
  return (
    sure >= (seconds.length < several ? 2 : seconds.length / 4) &&
    likely.every((one) => one >= possibly)
  )
}

/** What stands behind the only comma of a stretch. */
function secondOf(speaker: Piece): Piece[] {
  const [, first] = /^([^,，]+[,，]\s*)[^,，]+$/.exec(textOf(speaker)) ?? []
  if (first === undefined) return []
  return [piece(speaker.line, speaker.start + first.length, speaker.end)]
}
