import type {Document} from '../../source/document.ts'

/**
 * A file's text with its front matter blanked, line endings kept: nothing for
 * a parser of Markdown to see, and every offset as it was.
 */
export function blanked({text, start}: Document, end: number): string {
  if (end <= start) return text
  return (
    text.slice(0, start) +
    text.slice(start, end).replace(/[^\r\n]+/g, spaces) +
    text.slice(end)
  )
}

function spaces(line: string): string {
  return ' '.repeat(line.length)
}
