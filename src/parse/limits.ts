import type {Limits} from '../limits.ts'
import type {Message} from '../model.ts'
import type {Document} from '../source/document.ts'
import {inCode, message} from '../source/message.ts'

/** An error for front matter that is too long, from where it is. */
export function sizeMessage(
  document: Document,
  start: number,
  end: number,
  {frontMatterSize: most}: Limits
): Message {
  return message(
    'limit-front-matter-size',
    `Unexpected ${end - start} characters of front matter, expected at most ${most}`,
    {position: document.position(start + most, end)}
  )
}

/** An error for what is nested too deep. */
export function depthMessage(
  document: Document,
  offset: number,
  {frontMatterDepth: most}: Limits
): Message {
  const text = document.text.slice(offset, offset + 1)
  return message(
    'limit-front-matter-depth',
    `Unexpected ${inCode(text)}, expected at most ${most} lists and maps in each other`,
    {position: document.position(offset, offset + 1)}
  )
}

/** An error for the first of too many values. */
export function valuesMessage(
  document: Document,
  offset: number,
  {frontMatterValues: most}: Limits
): Message {
  return message(
    'limit-front-matter-values',
    `Unexpected value, expected at most ${most} keys and items in front matter`,
    {position: document.position(offset, offset + 1)}
  )
}
