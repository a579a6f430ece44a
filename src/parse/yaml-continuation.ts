import type {Message} from '../model.ts'
import type {Document} from '../source/document.ts'
import {message} from '../source/message.ts'

/**
 * A warning for the first line that goes on with a value in quotation marks or
 * brackets, some of which begin at the margin. libyaml, and with it Jekyll and
 * Hugo of old, lets them; YAML 1.2 does not (section 7.3).
 */
export function continuationMessage(
  document: Document,
  {start, end}: {start: number; end: number}
): Message {
  return message(
    'front-matter-indentation',
    'Unexpected value that goes on at the margin, expected white space before each of its lines',
    {position: document.position(start, end)}
  )
}
