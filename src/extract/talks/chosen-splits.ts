import {personhood} from '../people.ts'
import {type Piece, textOf} from '../piece.ts'
import type {Below} from './below.ts'
import type {TalkContext} from './context.ts'
import {type Split, splits} from './splits.ts'
import type {TitleLine} from './title-line.ts'

interface Reading {
  split: Split
  pattern: string
  /** How much it looks like a title and a speaker, -1 to 1. */
  value: number
}

/**
 * Decide for lines that stand side by side what joins title and speaker, and
 * in which order: a way of reading gains by each line that it suits.
 */
export function chosenSplits(
  lines: readonly TitleLine[],
  belows: readonly (Below | undefined)[],
  context: TalkContext
): (Split | undefined)[] {
  const all = lines.map(({core}) => readings(core, context))
  const shares = sharesOf(all)
  return all.map((some, index) => {
    let best: Reading | undefined
    let most = belows[index] ? 0.95 : 0.62
    for (const reading of some) {
      const share = shares.get(reading.pattern) ?? 0
      if (reading.split.joiner === 'space' && share < 0.6) continue
      const total = reading.value + 0.3 * share + bonus(reading.split)
      if (total > most + 1e-9) {
        most = total
        best = reading
      }
    }
    return best?.split
  })
}

/** A word for "by" says it; all else only separates. */
function bonus({joiner}: Split): number {
  if (joiner === 'by') return 0.3
  if (joiner === 'brackets' || joiner === 'slash' || joiner === 'bar')
    return 0.1
  return joiner === 'colon' || joiner === 'space' ? -0.1 : 0
}

function readings(core: Piece, context: TalkContext): Reading[] {
  const best = new Map<string, Reading>()
  for (const split of splits(core, context.lexicon)) {
    const pattern = `${split.joiner}, ${split.first} first`
    const speaker = personhood(split.speaker, context.people)
    if (speaker <= 0) continue
    const title = textOf(split.title)
    const doubt = /\p{L}/u.test(title)
      ? personhood(split.title, context.people)
      : 1
    const value = speaker - 0.4 * doubt
    const known = best.get(pattern)
    if (!known || value > known.value + 0.05)
      best.set(pattern, {split, pattern, value})
  }
  return [...best.values()]
}

/** Share of the lines that each way of reading suits. */
function sharesOf(all: readonly (readonly Reading[])[]): Map<string, number> {
  const shares = new Map<string, number>()
  if (all.length < 2) return shares
  for (const some of all)
    for (const {pattern, value} of some)
      if (value >= 0.3)
        shares.set(pattern, (shares.get(pattern) ?? 0) + 1 / all.length)
  return shares
}
