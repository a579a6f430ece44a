/**
 * What a container puts before a line: the mark of a block quote, or as many
 * columns of white space as a list item is indented by.
 */
type Container = 'quote' | number

const tabSize = 4

/**
 * Containers that open, or go on, before an offset on its line: marks of block
 * quotes and list items, and indentation.
 */
export function containersOf(
  text: string,
  offset: number
): readonly Container[] {
  let at = offset
  while (at > 0 && !/[\r\n]/.test(text[at - 1] ?? '')) at--
  const found: Container[] = []
  let column = 0
  while (at < offset) {
    const {length, columns} = whiteSpace(text.slice(at, offset), column)
    const marker = markerAt(text.slice(at + length, offset))
    if (columns > 0 && (marker !== '>' || columns >= tabSize))
      found.push(columns)
    at += length
    column += columns
    if (marker === undefined) break
    found.push(marker === '>' ? 'quote' : marker.length)
    at += marker.length
    column += marker.length
    // The space behind it is the mark's own.
    if (marker === '>' && text[at] === ' ' && at < offset) {
      at++
      column++
    }
  }
  return found
}

/** A line without what containers put before it, as far as it has that. */
export function withoutContainers(
  line: string,
  containers: readonly Container[]
): string {
  let rest = line
  let column = 0
  for (const container of containers) {
    const most = container === 'quote' ? tabSize - 1 : container
    const {length, columns} = whiteSpace(rest, column, most)
    if (container === 'quote' && rest[length] !== '>') return rest
    rest = ' '.repeat(Math.max(0, columns - most)) + rest.slice(length)
    column += columns
    if (container === 'quote') {
      const width = rest[1] === ' ' ? 2 : 1
      rest = rest.slice(width)
      column += width
    }
  }
  return rest
}

/** Spaces and tabs that begin a text, as far as they are needed. */
function whiteSpace(
  text: string,
  column: number,
  most: number = Number.POSITIVE_INFINITY
): {length: number; columns: number} {
  let length = 0
  let columns = 0
  while (columns < most) {
    const character = text[length]
    if (character !== ' ' && character !== '\t') break
    columns += character === ' ' ? 1 : tabSize - ((column + columns) % tabSize)
    length++
  }
  return {length, columns}
}

/** The mark of a block quote or of a list item that begins a text. */
function markerAt(text: string): string | undefined {
  if (text.startsWith('>')) return '>'
  let length = 0
  while (isDigit(text[length])) length++
  const marks = length === 0 ? '-+*' : '.)'
  const mark = text[length]
  const next = text[length + 1]
  return mark && marks.includes(mark) && (next === ' ' || next === '\t')
    ? text.slice(0, length + 1)
    : undefined
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}
