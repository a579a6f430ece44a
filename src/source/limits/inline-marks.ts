import {codeUnitAt} from '../../code-unit.ts'
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

/** Marks that an address is worth: it takes as long as a link. */
const addressMarks = 2

/** What a character may be; most are nothing of it. */
const white = 1
const mark = 2
const delimiter = 4
const punctuation = 8
const opening = 16
const other = 32

const classes: readonly (readonly [characters: string, of: number])[] = [
  ['\t\n\r ', white],
  ['*_~[]<>`&\\!', mark],
  ['*_~', delimiter],
  // Punctuation that is no part of an address where it ends it.
  ['!"&\'()*,.:;<>?]_}~', punctuation],
  // What is looked for to an end.
  ['<`]', opening],
  ['[]|@:wW', other]
]

/** For each ASCII code, the classes that it is of. */
const classOf = Uint8Array.from({length: 0x80}, (_, code) =>
  classes.reduce(
    (all, [characters, of]) =>
      characters.includes(String.fromCharCode(code)) ? all | of : all,
    0
  )
)

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
  let opens = 0
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(text, at)
    const is = code < 0x80 ? classOf[code] : 0
    if (!is) {
      row = 0
      continue
    }
    if (is === white) {
      addresses = 0
      row = 0
      continue
    }
    if (is & mark) found.marks++
    if (is & delimiter) found.delimiters++
    opens |= is & opening
    if (is & other) count(code, at)
    row = is & punctuation ? row + 1 : 0
    if (addresses && row > found.punctuation) found.punctuation = row
  }
  found.bracketDepth = Math.max(found.bracketDepth, unopened)
  if (opens) found.lookahead = lookahead(text, start, end)
  return found

  function count(code: number, at: number): void {
    if (code === 0x5b) {
      found.brackets++
      found.bracketDepth = Math.max(found.bracketDepth, ++depth)
    } else if (code === 0x5d) {
      found.brackets++
      if (depth > 0) depth--
      else unopened++
      if (text[at + 1] === ':') found.definitions++
    } else if (code === 0x7c) found.pipes++
    else if (code === 0x40) found.marks += addressMarks
    else if (isAddress(text, at, code)) {
      found.marks += addressMarks
      found.addresses = Math.max(found.addresses, ++addresses)
    }
  }
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

/** Whether an address begins at a `:` or a `w`. */
function isAddress(text: string, at: number, code: number): boolean {
  if (code === 0x3a) return text.startsWith('//', at + 1)
  return text[at + 3] === '.' && /^w{3}$/i.test(text.slice(at, at + 3))
}
