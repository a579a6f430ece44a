import {type PeopleContext, personhood} from '../people.ts'
import {type Piece, textOf} from '../piece.ts'
import type {Mark} from '../view.ts'

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
    const link = typeof some === 'string' ? undefined : firstLink(some)
    const key = link ? `${text}\n${link.url ?? ''}` : text
    let result = known.get(key)
    if (result === undefined) {
      result = personhood(some, context)
      known.set(key, result)
    }
    return result
  }
}

function firstLink({line, start, end}: Piece): Mark | undefined {
  for (const mark of line.marks)
    if (mark.kind === 'link' && mark.start < end && mark.end > start)
      return mark
  return
}
