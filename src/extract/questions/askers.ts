import type {Lexicon} from '../../language/lexicon.ts'
import {hasQuestion} from './asks.ts'
import type {Ground} from './ground.ts'
import type {Turn} from './turns.ts'

/** Somebody of a conversation. */
export interface Voice {
  turns: number
  /** Turns that hold a question and that somebody else answers. */
  asking: number
}

/** Text at the end of a turn that a question in it is looked for in. */
const tail = 240

export function voicesOf(
  all: readonly Turn[],
  {view}: Ground
): Map<string, Voice> {
  const voices = new Map<string, Voice>()
  for (const [index, {name, end}] of all.entries()) {
    const voice = voices.get(name) ?? {turns: 0, asking: 0}
    voices.set(name, voice)
    voice.turns++
    if (answeredBy(all, index) === undefined) continue
    const last = view.lines.slice(end - 1, end)
    if (last.some(({text}) => hasQuestion(text.slice(-tail)))) voice.asking++
  }
  return voices
}

/**
 * Who asks, and which part of their turns does: of two, the one who asks more; of several, all who ask nearly as
 * often as the one who does most. Who speaks
 * before an audience asks in passing.
 */
export function askersOf(
  voices: Map<string, Voice>,
  lexicon: Lexicon
): Map<string, number> {
  const named = [...voices.keys()].filter(
    (name) => !lexicon.leading('asker', name)
  )
  const isHeard = named.length === 1 && voices.size > 1
  const shares = [...voices]
    .filter(([, {turns, asking}]) => turns > 1 && asking > 1)
    .filter(([name]) => !isHeard || name !== named[0])
    .map(([name, {turns, asking}]) => ({name, share: asking / turns}))
    .sort((a, b) => b.share - a.share)
  const least = Math.max(0.25, ...shares.slice(0, 1).map(nearly))
  return new Map(
    shares
      .filter(({share}) => share >= least)
      .slice(0, Math.max(1, voices.size - 1))
      .map(({name, share}) => [name, share])
  )
}

function nearly({share}: {share: number}): number {
  return share * 0.7
}

/** Name of who speaks next, if it is somebody else. */
export function answeredBy(
  all: readonly Turn[],
  index: number
): string | undefined {
  const next = all[index + 1]?.name
  return next === all[index]?.name ? undefined : next
}
