import type {Message} from '../model.ts'
import type {Document} from '../source/document.ts'
import {inCode, message} from '../source/message.ts'

/**
 * How large front matter may be: several times what the largest of 5,600 real
 * posts has, and well below where a parser gets slow or gives up.
 */
export const limits = {
  /** UTF-16 code units between the fences. */
  size: 65_536,
  /** Lists and maps in each other. */
  depth: 64,
  /** Keys and items of lists. */
  values: 2048
} as const

/** An error for front matter that is too long, from where it is. */
export function sizeMessage(
  document: Document,
  start: number,
  end: number
): Message {
  return message(
    'limit-front-matter-size',
    `Unexpected ${end - start} characters of front matter, expected at most ${limits.size}`,
    {position: document.position(start + limits.size, end)}
  )
}

/** An error for what is nested too deep. */
export function depthMessage(document: Document, offset: number): Message {
  const text = document.text.slice(offset, offset + 1)
  return message(
    'limit-front-matter-depth',
    `Unexpected ${inCode(text)}, expected at most ${limits.depth} lists and maps in each other`,
    {position: document.position(offset, offset + 1)}
  )
}

/** An error for the first of too many values. */
export function valuesMessage(document: Document, offset: number): Message {
  return message(
    'limit-front-matter-values',
    `Unexpected value, expected at most ${limits.values} keys and items in front matter`,
    {position: document.position(offset, offset + 1)}
  )
}
