import type {Message} from '../model.ts'
import type {Document} from '../source/document.ts'
import {lineEnds} from '../source/line-ends.ts'
import {inCode, message} from '../source/message.ts'
import type {Block, Format, Lines} from './block.ts'
import {isBody, isOfKeys, isProse, leadingKeys} from './block-content.ts'
import {jsonBlock} from './json-block.ts'
import {areKeys, keyOf} from './key-line.ts'
import {lineAt, linesUntil, textAt} from './lines.ts'
import {farthest, lateFence, mayBegin, unopenedFence} from './near-fences.ts'
import {plainFences} from './plain-fences.ts'

/** A fence that was found: its line, what it opens, what it should be. */
interface Opening {
  index: number
  format: Format | undefined
  marker: string
  messages: Message[]
}

const formats = new Map<string, Format>([
  ['---', 'yaml'],
  ['+++', 'toml'],
  [';;;', 'json'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['json', 'json']
])

/** An opening fence, with what authors add to it. */
const fence = /^(---+|\+\+\++|;;;+)[ \t]*([A-Za-z]{0,20})[ \t\u00a0]*$/

/** What is meant as a closing fence, though not every generator takes it. */
const nearFence = /^ {0,3}(?:---+|\+\+\++|;;;+|\.\.\.)[ \t\u00a0]*$/

/**
 * Find the front matter of a file.
 *
 * It begins on the first line, behind a byte order mark at most, and ends at
 * the first line that is the same fence; spaces and tabs may stand behind both
 * (as in micromark-extension-frontmatter). A near miss is taken too, with a
 * warning. A file that begins with a thematic break has none.
 */
export function block(document: Document): Block | undefined {
  return plainFences(document) ?? anyBlock(document)
}

/** The same, whatever the front matter holds. */
export function anyBlock(document: Document): Block | undefined {
  const {text, start} = document
  const first = lineEnds(text, start)()
  const opening = text.slice(start, first?.start)
  if (isFence(opening)) {
    const marker = opening.slice(0, 3)
    return fenced(
      head(document, (line) => isExact(line, marker)),
      0
    )
  }
  const found = jsonBlock(document)
  if (found) return found
  const glance = head(document, (_, count) => count === farthest)
  if (!mayBegin(glance)) return
  const file = head(
    document,
    (line, count) => count > farthest && !isOfKeys(line)
  )
  const unopened = unopenedFence(file)
  if (unopened) return unopened
  const late = lateFence(file)
  return late && fenced(file, late.index, late.message)
}

/** The lines of a file, up to the first below its top for which a test holds. */
function head(
  document: Document,
  isLast: (text: string, count: number) => boolean
): Lines {
  const {text, start} = document
  const texts: string[] = []
  const found = linesUntil(text, start, text.length, (line) => {
    const content = text.slice(line.start, line.end)
    texts.push(content)
    return texts.length > 1 && isLast(content, texts.length)
  })
  return {document, lines: found, texts}
}

function isFence(line: string): boolean {
  return line.length < 256 && fence.test(line)
}

function fenced(file: Lines, index: number, late?: Message): Block | undefined {
  const text = textAt(file.texts, index)
  const [, dashes = '', word = ''] = fence.exec(text) ?? []
  const marker = dashes.slice(0, 3)
  const format = formats.get(word.toLowerCase() || marker)
  const from = index + 1
  const run = leadingKeys(file, from)
  const hasKeys = areKeys(file.texts.slice(from, run))
  const messages = late ? [late] : []
  if (!isExact(text, marker)) {
    if (!hasKeys && !isLanguage(word)) return
    messages.push(nearMiss(file, index, marker))
  }
  const found: Opening = {index, format, marker, messages}
  const exact = file.texts.findIndex(
    (line, at) => at >= from && isExact(line, marker)
  )
  const near = hasKeys ? nearClosing(file, from, exact) : -1
  if (near >= 0 && !isBody(file, from, run, near))
    return closed(file, found, near)
  if (exact >= 0 && !(hasKeys && isBody(file, from, run, exact)))
    return !word && isProse(file, from, exact)
      ? undefined
      : closed(file, found, exact)
  return hasKeys ? unclosed(file, found, run) : undefined
}

/** A closing fence of the wrong form, before the one of the right form. */
function nearClosing({texts}: Lines, from: number, exact: number): number {
  const limit = exact < 0 ? texts.length : exact
  for (let index = from; index < limit; index++) {
    const line = textAt(texts, index)
    if (line.length > 255 || !nearFence.test(line)) continue
    if (exact < 0) return index
    if (line.startsWith(' ')) continue
    const next = texts.slice(index + 1, limit).find((text) => text.trim())
    return next === undefined || keyOf(next) ? -1 : index
  }
  return -1
}

function closed(file: Lines, found: Opening, index: number): Block {
  const {marker, messages} = found
  const {end, next} = lineAt(file.lines, index)
  const isSound = isExact(textAt(file.texts, index), marker)
  return {
    ...stretch(file, found, index),
    end,
    body: next,
    messages: isSound ? messages : [...messages, nearMiss(file, index, marker)]
  }
}

/** Front matter without an end: its body begins where its keys end. */
function unclosed(file: Lines, found: Opening, run: number): Block {
  const {marker, messages} = found
  const {document, lines} = file
  const {end, next} = lineAt(lines, run - 1)
  const opening = lineAt(lines, found.index)
  return {
    ...stretch(file, found, run),
    end,
    body: next,
    messages: [
      ...messages,
      message(
        'front-matter-unclosed',
        `Unexpected end of the keys, expected \`${marker}\` on a line of its own behind them`,
        {
          position: document.position(opening.start, opening.end),
          expected: [marker]
        }
      )
    ]
  }
}

function stretch(
  {lines}: Lines,
  {index, format}: Opening,
  closing: number
): {format: Format | undefined; start: number; from: number; to: number} {
  const {start, next} = lineAt(lines, index)
  return {
    format,
    start,
    from: next,
    // Generators leave out the line ending before the closing fence.
    to: closing > index + 1 ? lineAt(lines, closing - 1).end : next
  }
}

function nearMiss(file: Lines, index: number, marker: string): Message {
  const {start, end} = lineAt(file.lines, index)
  const text = textAt(file.texts, index)
  return message(
    'front-matter-fence',
    `Unexpected ${inCode(text)} as a fence, expected \`${marker}\` alone on its line`,
    {
      position: file.document.position(start, end),
      expected: [marker]
    }
  )
}

/** Whether a word behind a fence is a language; most that run are not read. */
function isLanguage(word: string): boolean {
  return /^(?:ya?ml|toml|json5?|[cm]?js|javascript|ts|coffee|cson)$/i.test(word)
}

/** Whether a line is a fence, with nothing behind it but white space. */
function isExact(line: string, marker: string): boolean {
  if (!line.startsWith(marker)) return false
  for (let at = marker.length; at < line.length; at++)
    if (line[at] !== ' ' && line[at] !== '\t') return false
  return true
}
