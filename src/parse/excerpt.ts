import type {Message, Position} from '../model.ts'
import type {Document} from '../source/document.ts'
import {message} from '../source/message.ts'
import type {Line} from './lines.ts'

/** A line to read, with white space to read in place of what it begins with. */
export interface ExcerptLine extends Line {
  /** How many characters of the line are replaced. */
  replaced?: number
  /** How many spaces stand for them. */
  spaces?: number
}

/** Text for a parser, and the way back to the file. */
export interface Excerpt {
  /** The lines, ended by LF; no control characters. */
  text: string
  /** Offset in the file of an offset in the text. */
  offset(at: number): number
  /** Place in the file of a stretch of the text. */
  position(start: number, end: number): Position
  /** Offsets, in the file, of control characters that were replaced. */
  controls: number[]
}

/**
 * What no language of front matter may hold as such: controls but tab and line
 * endings, and noncharacters. (C1 but NEL, as in YAML 1.2 section 5.1.)
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the subject.
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g

/**
 * Text of some lines, for a parser that need know nothing of where it stands.
 *
 * Line endings become LF, so that the data of a file is the same whichever it
 * has. A control character becomes U+FFFD.
 */
export function excerpt(
  document: Document,
  lines: readonly ExcerptLine[]
): Excerpt {
  const starts: number[] = []
  const controls: number[] = []
  const parts: string[] = []
  let length = 0
  for (const line of lines) {
    const {replaced = 0, spaces = replaced} = line
    const rest = document.text
      .slice(line.start + replaced, line.end)
      .replace(control, (_, at: number) => {
        controls.push(line.start + replaced + at)
        return '\ufffd'
      })
    const part = `${replaced || spaces ? ' '.repeat(spaces) : ''}${rest}${line.next > line.end ? '\n' : ''}`
    starts.push(length)
    parts.push(part)
    length += part.length
  }
  const offset = (at: number): number => {
    const index = indexOf(starts, at)
    const line = lines[index]
    if (!line) return document.start
    const {replaced = 0, spaces = replaced} = line
    const column = at - (starts[index] ?? 0)
    const shift =
      column < spaces ? Math.min(column, replaced) : column - spaces + replaced
    return Math.min(line.start + shift, line.end)
  }
  return {
    text: parts.join(''),
    offset,
    position: (start, end) => document.position(offset(start), offset(end)),
    controls
  }
}

/** Index of the last start that is not behind an offset. */
function indexOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** An error for each control character; a run of them has one. */
export function controlMessages(
  {controls}: Excerpt,
  document: Document
): Message[] {
  const messages: Message[] = []
  let start = -1
  for (const [index, at] of controls.entries()) {
    if (controls[index - 1] !== at - 1) start = at
    if (controls[index + 1] === at + 1) continue
    const code = (document.text.charCodeAt(start) || 0).toString(16)
    messages.push(
      message(
        'front-matter-control-character',
        `Unexpected character U+${code.toUpperCase().padStart(4, '0')}, expected text; write it as an escape`,
        {position: document.position(start, at + 1)}
      )
    )
  }
  return messages
}
