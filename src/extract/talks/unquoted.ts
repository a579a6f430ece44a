import {type Piece, piece} from '../piece.ts'

const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '«': '»',
  '„': '“',
  '<': '>'
}

/** A title without the quotation marks around the whole of it. */
export function unquoted(some: Piece): Piece {
  const {line, start, end} = piece(some.line, some.start, some.end)
  const {text} = line
  const close = quotes[text.charAt(start)]
  if (!close || end - start < 3 || text.charAt(end - 1) !== close)
    return {line, start, end}
  const inner = text.slice(start + 1, end - 1)
  if (inner.includes(close) || inner.includes(text.charAt(start)))
    return {line, start, end}
  return unquoted({line, start: start + 1, end: end - 1})
}
