import {columnsOf} from '../report/columns-of.ts'

const ascii = /^[ -~]*$/

/** Columns that a text takes on a terminal. */
export function width(text: string): number {
  if (ascii.test(text)) return text.length
  let columns = 0
  for (const character of characters(text)) columns += columnsOf(character)
  return columns
}

/** Characters of a text, as a reader sees them. */
export function characters(text: string): string[] {
  const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'})
  return Array.from(segmenter.segment(text), ({segment}) => segment)
}
