import type {Position} from '../../model.ts'
import {type Span, spanOf} from '../../source/span.ts'

/**
 * The stretch of a position.
 *
 * @throws TypeError
 *   Where it has no offsets.
 */
export function sliceOf(position: Position): Span {
  const span = position?.start && position.end && spanOf({position})
  if (!span)
    throw new TypeError(
      'Unexpected value, expected `position` as a position with offsets'
    )
  return span
}
