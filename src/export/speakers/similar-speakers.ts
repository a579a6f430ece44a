import type {NameLikeness, SimilarSpeakers} from '../collection.ts'
import type {Identity} from './identities.ts'
import {likenesses} from './likenesses.ts'
import {type NameWords, nameWords} from './name-words.ts'

/**
 * With how many of those behind it in a block a name is compared: enough for
 * any likeness that is worth telling, and few enough for a list of names that
 * are all alike.
 */
const farthest = 8

/**
 * Speakers whose names are so alike that they may be one.
 *
 * Names are compared where they share a form, never all with all.
 */
export function similarSpeakers(
  people: readonly Identity[]
): SimilarSpeakers[] {
  const names = people.map(nameWords)
  const found = new Map<
    string,
    {pair: [number, number]; reason: NameLikeness}
  >()
  for (const {reason, forms, holds} of likenesses) {
    for (const [one, other] of neighbours(names, forms)) {
      const name = `${one} ${other}`
      const [a, b] = [names[one], names[other]]
      if (a && b && !found.has(name) && holds(a, b))
        found.set(name, {pair: [one, other], reason})
    }
  }
  return [...found.values()]
    .sort(({pair: [a, b]}, {pair: [c, d]}) => a - c || b - d)
    .flatMap(({pair: [a, b], reason}) => {
      const [one, other] = [people[a], people[b]]
      return one && other
        ? {
            names: [one.name, other.name],
            slugs: [one.slug, other.slug],
            reason
          }
        : []
    })
}

/** Pairs of indices, in order, of names that share a form. */
function* neighbours(
  names: readonly NameWords[],
  forms: (name: NameWords) => Iterable<string>
): Generator<[number, number], void, undefined> {
  const blocks = new Map<string, number[]>()
  for (const [index, name] of names.entries())
    for (const form of new Set(forms(name))) {
      if (form === '') continue
      const block = blocks.get(form)
      if (!block) blocks.set(form, [index])
      else {
        for (const before of block.slice(-farthest)) yield [before, index]
        block.push(index)
      }
    }
}
