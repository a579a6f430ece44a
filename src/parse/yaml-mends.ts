import type {Message, Position} from '../model.ts'
import type {Document} from '../source/document.ts'
import {message} from '../source/message.ts'
import type {ExcerptLine} from './excerpt.ts'
import {type Line, lineAt, textAt} from './lines.ts'
import {continuationMessage} from './yaml-continuation.ts'
import {
  indentation,
  isSignificant,
  lastLine,
  valueStart
} from './yaml-entries.ts'

/** Lines as their author meant them, perhaps, and what to say of it. */
export interface Mend {
  lines: readonly ExcerptLine[]
  messages: Message[]
}

/** How many columns a tab may stand for. */
const tabWidths = [1, 4, 8]

/**
 * Ways to read the lines of a key: as they are, with spaces for tabs, with a
 * value in quotation marks or brackets indented, with plain text indented.
 */
export function* mends(
  document: Document,
  lines: readonly Line[]
): Generator<Mend> {
  const texts = lines.map((line) => document.text.slice(line.start, line.end))
  yield {lines, messages: []}
  const tabbed = texts.findIndex((text) =>
    text.slice(0, indentation(text)).includes('\t')
  )
  const tabs = tabbed < 0 ? [] : [tabMessage(document, lines, texts, tabbed)]
  const widths = tabbed < 0 ? [] : tabWidths
  for (const width of widths)
    yield {lines: untabbed(lines, texts, width), messages: tabs}
  const {open, first} = continued(texts)
  if (first !== undefined) {
    const messages = [continuationMessage(document, lineAt(lines, first))]
    yield {
      lines: indented(lines, texts, open),
      messages: [...tabs, ...messages]
    }
  }
  const rest = texts.slice(1).filter(isSignificant)
  if (rest.length === 0 || rest.some((text) => /^[ \t]*-(?:\s|$)/.test(text)))
    return
  const [key = ''] = texts
  const value = key.slice(valueStart(key))
  if (!value || /^["'[{|>#]/.test(value)) return
  yield {
    lines: indented(
      lines,
      texts,
      texts.map((_, index) => (index ? 2 : 0))
    ),
    messages: [
      message(
        'front-matter-syntax',
        'Unexpected line without a key, expected `key: value`, or white space before what goes on with a value',
        {
          position: place(
            document,
            lineAt(
              lines,
              texts.findIndex((text, at) => at > 0 && isSignificant(text))
            )
          )
        }
      )
    ]
  }
}

/** Which lines go on with a value in quotation marks or brackets, how deep. */
function continued(texts: readonly string[]): {
  open: number[]
  first: number | undefined
} {
  const open = texts.map(() => 0)
  let first: number | undefined
  for (let index = 0; index < texts.length; index++) {
    const last = lastLine(texts, index)
    const column = valueStart(textAt(texts, index))
    for (let line = index + 1; line <= last; line++) {
      if (!textAt(texts, line).trim()) continue
      open[line] = column
      first ??= line
    }
    index = last
  }
  return {open, first}
}

function indented(
  lines: readonly Line[],
  texts: readonly string[],
  columns: readonly number[]
): ExcerptLine[] {
  return lines.map((line, index) => {
    const replaced = indentation(textAt(texts, index))
    const spaces = Math.max(replaced, columns[index] ?? 0)
    return {...line, replaced, spaces}
  })
}

function untabbed(
  lines: readonly Line[],
  texts: readonly string[],
  width: number
): ExcerptLine[] {
  return lines.map((line, index) => {
    const text = textAt(texts, index)
    const replaced = indentation(text)
    let spaces = 0
    for (const character of text.slice(0, replaced))
      spaces += character === '\t' ? width - (spaces % width) : 1
    return {...line, replaced, spaces}
  })
}

function tabMessage(
  document: Document,
  lines: readonly Line[],
  texts: readonly string[],
  index: number
): Message {
  const start = lineAt(lines, index).start + textAt(texts, index).indexOf('\t')
  return message(
    'front-matter-tabs',
    'Unexpected tab as indentation, expected spaces',
    {position: document.position(start, start + 1)}
  )
}

function place(document: Document, {start, end}: Line): Position {
  return document.position(start, end)
}
