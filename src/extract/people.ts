import type {Speaker} from '../model.ts'
import type {PeopleContext} from './people/context.ts'
import {type Piece, positionOf, textOf} from './piece.ts'

export type {Names, PeopleContext, PersonContext} from './people/context.ts'
export {personhood} from './people/personhood.ts'

/** People named in a stretch that is known to name one or more. */
export function people(some: Piece, {document}: PeopleContext): Speaker[] {
  const name = textOf(some).replace(/^@/, '')
  return name === '' ? [] : [{name, position: positionOf(some, document)}]
}
