import {type PeopleContext, personhood} from '../people.ts'
import {marksOf, type Piece, textOf} from '../piece.ts'

/**
 * How much a stretch looks like people, worked out once for each text: titles
 * are looked at as members of several groups, and from both of their ends.
 */
export function rememberedPersonhood(
  context: PeopleContext
): (some: Piece | string) => number {
  const known = new Map<string, number>()
  return (some) => {
    const text = typeof some === 'string' ? some : textOf(some)
    const [link] = typeof some === 'string' ? [] : marksOf(some, 'link')
    const key = link ? `${text}\n${link.url ?? ''}` : text
    let result = known.get(key)
    if (result === undefined) {
      result = personhood(some, context)
      known.set(key, result)
    }
    return result
  }
}
