import type {Position} from '../model.ts'
import type {Document} from '../source/document.ts'

/** What stands at a place of a document; nothing where its offsets are gone. */
export function sourceOf({start, end}: Position, {text}: Document): string {
  return start.offset === undefined || end.offset === undefined
    ? ''
    : text.slice(start.offset, end.offset)
}
