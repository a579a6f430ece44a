import {type Piece, textOf} from '../piece.ts'
import type {PersonContext} from './context.ts'

/**
 * How much a stretch looks like one or more people, with or without role and
 * organization, rather than a title, an event, a product or a phrase: 0 to 1.
 *
 * From about 0.5 it more likely is somebody than not; a single account name in
 * lower case, or a single capitalised word, stays below.
 */
export function personhood(
  some: Piece | string,
  _context: PersonContext
): number {
  const text = typeof some === 'string' ? some : textOf(some)
  if (/^@\w+$/.test(text)) return 1
  return /^(?:\p{Lu}[\p{Ll}'-]+ ){1,3}\p{Lu}[\p{Ll}'-]+$/u.test(text) ? 0.6 : 0
}
