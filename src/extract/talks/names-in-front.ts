import {people} from '../people.ts'
import {piece} from '../piece.ts'
import type {Below} from './below.ts'
import type {Candidate} from './candidates.ts'
import type {TalkContext} from './context.ts'
import {lineBelow} from './line-below.ts'

/** Fewer lines may begin so by chance. */
const fewest = 3

/** Share of the lines below headings that begin with a word and a comma. */
const most = 0.6

/** Share of these words that surely are names, where others may be. */
const some = 0.35

/** Personhood of what surely is a name. */
const sure = 0.6

/** `林小川，讲的是水泵`: what may be a name, and what is told behind it. */
const front =
  /^(\p{sc=Han}{2,4}|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})\s?，/u

/**
 * Who gives what headings say, where the texts right below them begin with names
 * and a comma: `Roger，` is one among some that surely are.
 */
export function namesInFront(
  all: readonly Candidate[],
  belows: readonly (Below | undefined)[],
  context: TalkContext
): readonly (Below | undefined)[] {
  if (!context.isOccasion || all.length < fewest) return belows
  const lines = all.map((one) =>
    one.from === 'heading' ? lineBelow(one, context) : undefined
  )
  const over = lines.filter((line) => line !== undefined).length
  const names = lines.map((line, index) => {
    const name = line && front.exec(line.text)?.[1]
    // `Harbour，…` says what the title speaks of.
    const isTopic =
      name && all[index]?.line.text.toLowerCase().includes(name.toLowerCase())
    return line && name && !isTopic ? piece(line, 0, name.length) : undefined
  })
  const found = names.filter((name) => name !== undefined)
  if (found.length < Math.max(fewest, over * most)) return belows
  const likely = found.filter((name) => context.personhood(name) >= sure)
  if (likely.length < found.length * some) return belows
  return belows.map((below, index) => {
    const name = names[index]
    if (below || !name) return below
    const speakers = people(name, context.people)
    return speakers.length
      ? {speakers, how: 'bio', lines: [name.line]}
      : undefined
  })
}
