import {lookahead} from './lookahead.ts'

/** What in a paragraph makes parsers slow or deep. */
export interface InlineMarks {
  /** Characters that may be markup, and twice each bare address. */
  marks: number
  /** Characters `|`. */
  pipes: number
  /** Characters `*`, `_` and `~`. */
  delimiters: number
  /** Brackets. */
  brackets: number
  /** Most of them that are open at once, or of those never opened. */
  bracketDepth: number
  /** Characters run over in search of ends. */
  lookahead: number
  /** Most beginnings of an address in a word. */
  addresses: number
  /** Most punctuation in a row in a word with an address. */
  punctuation: number
  /** Ends of labels that may define something. */
  definitions: number
}

/** Punctuation that is no part of an address where it ends it. */
const trailing = '!"&\'()*,.:;<>?]_}~'

/** Marks that an address is worth: it takes as long as a link. */
const addressMarks = 2

/** Count what may be inline markup in a stretch of text, in one pass. */
export function inlineMarks(
  text: string,
  start: number,
  end: number
): InlineMarks {
  const found = nothing()
  let depth = 0
  let unopened = 0
  let addresses = 0
  let row = 0
  for (let at = start; at < end; at++) {
    const character = text[at] ?? ''
    if (/[\t\n\r ]/.test(character)) {
      addresses = 0
      row = 0
      continue
    }
    if ('*_~[]<>`&\\!'.includes(character)) found.marks++
    else if (character === '@') found.marks += addressMarks
    if ('*_~'.includes(character)) found.delimiters++
    else if (character === '[') {
      found.brackets++
      found.bracketDepth = Math.max(found.bracketDepth, ++depth)
    } else if (character === ']') {
      found.brackets++
      if (depth > 0) depth--
      else unopened++
      if (text[at + 1] === ':') found.definitions++
    } else if (character === '|') found.pipes++
    else if (isAddress(text, at)) {
      found.marks += addressMarks
      found.addresses = Math.max(found.addresses, ++addresses)
    }
    row = trailing.includes(character) ? row + 1 : 0
    if (addresses) found.punctuation = Math.max(found.punctuation, row)
  }
  found.bracketDepth = Math.max(found.bracketDepth, unopened)
  found.lookahead = lookahead(text, start, end)
  return found
}

/** What nothing has that is inline. */
export function nothing(): InlineMarks {
  return {
    marks: 0,
    pipes: 0,
    delimiters: 0,
    brackets: 0,
    bracketDepth: 0,
    lookahead: 0,
    addresses: 0,
    punctuation: 0,
    definitions: 0
  }
}

function isAddress(text: string, at: number): boolean {
  const character = text[at]
  if (character === ':') return text.startsWith('://', at)
  return /[wW]/.test(character ?? '') && /^www\.$/i.test(text.slice(at, at + 4))
}
