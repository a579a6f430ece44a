import {codeUnitAt} from '../code-unit.ts'
import type {Limits} from '../limits.ts'
import type {Message} from '../model.ts'
import type {Document} from '../source/document.ts'
import type {Parse} from './parse.ts'
import {blockText} from './plain-block.ts'
import {
  afterBlanks,
  blank,
  hash,
  type PlainLine,
  plainLines
} from './plain-lines.ts'
import {isLast} from './plain-list.ts'
import {quotedLines} from './plain-quoted.ts'
import {plainValue} from './plain-value.ts'
import type {Entry, List, Mapping, Scalar, Tree} from './tree.ts'
import {continuationMessage} from './yaml-continuation.ts'

/** How deep keys may stand in each other to be plain. */
const deepest = 8

/** How deep lists and maps then do: below each key a map in a list. */
const deepestValue = 2 + 2 * deepest

/** Lines not read yet, and how many lists and maps are open. */
interface Reader {
  document: Document
  text: string
  /** Offset behind all of them. */
  to: number
  lines: PlainLine[]
  index: number
  depth: number
  messages: Message[]
}

/**
 * Read YAML of the plainest kind: keys of letters, digits, `-` and `_`; text on
 * one line, in quotation marks also on more, or in a block; lists and maps in
 * block style, and lists in brackets on one line. Text in quotation marks that
 * goes on at the margin, as libyaml lets it, is common enough to be read too.
 *
 * @returns
 *   Nothing where anything in it is less plain.
 */
export function plainYaml(
  document: Document,
  from: number,
  to: number,
  limits: Limits
): Parse | undefined {
  const {text} = document
  const lines = plainLines(text, from, to, limits)
  const [first] = lines ?? []
  if (!lines || !first || limits.frontMatterDepth < deepestValue) return
  const messages: Message[] = []
  const reader = {document, text, to, lines, index: 0, depth: 0, messages}
  const tree = mapping(reader, first.indent)
  return tree && reader.index === lines.length ? {tree, messages} : undefined
}

function mapping(reader: Reader, indent: number): Mapping | undefined {
  const entries: Entry[] = []
  let line = reader.lines[reader.index]
  while (line && line.indent === indent && !line.isItem) {
    const entry = entryOf(reader, line)
    if (!entry) return
    entries.push(entry)
    line = reader.lines[reader.index]
  }
  const [first] = entries
  const last = entries.at(-1)
  if (!first || !last || (line && line.indent > indent)) return
  const end = Math.max(last.keyEnd, last.value.end)
  return {kind: 'mapping', start: first.keyStart, end, entries}
}

function entryOf(reader: Reader, line: PlainLine): Entry | undefined {
  const {text} = reader
  const {start, end} = line
  const keyEnd = endOfKey(text, start, end)
  if (keyEnd < 0) return
  const at = afterBlanks(text, keyEnd + 1)
  reader.index++
  const isBelow = at >= end || codeUnitAt(text, at) === hash
  const value = isBelow
    ? below(reader, line.indent, at)
    : '|>'.includes(text.charAt(at))
      ? block(reader, line, at)
      : (plainValue(text, at, end) ?? onLines(reader, line, at))
  if (!value) return
  return {key: text.slice(start, keyEnd), keyStart: start, keyEnd, value}
}

/** A block of text on the lines below, which are indented. */
function block(
  reader: Reader,
  {indent, next, end}: PlainLine,
  mark: number
): Scalar | undefined {
  const {text, lines, to} = reader
  if (!/^[|>]-?$/.test(text.slice(mark, end))) return
  while ((lines[reader.index]?.indent ?? 0) > indent) reader.index++
  const written = {
    mark,
    from: next,
    to: lines[reader.index]?.from ?? to,
    indent
  }
  return blockText(text, written, to)
}

/** Text in quotation marks that ends on a line below. */
function onLines(
  reader: Reader,
  {indent}: PlainLine,
  start: number
): Scalar | undefined {
  const {document, text, lines, to, messages} = reader
  if (!'"\''.includes(text.charAt(start))) return
  const found = quotedLines(text, start, to)
  if (!found) return
  const {scalar, margin, next} = found
  if (margin <= indent) {
    if (indent > 0 || reader.depth > 0) return
    messages.push(continuationMessage(document, next))
  }
  let last = lines[reader.index]
  for (; last && last.next < scalar.end; last = lines[reader.index])
    reader.index++
  reader.index++
  return last && isLast(text, scalar.end, last.end) ? scalar : undefined
}

/** The list or map on the lines below a key; nothing stands at its colon. */
function below(reader: Reader, indent: number, end: number): Tree | undefined {
  const next = reader.lines[reader.index]
  if (!next || next.indent < indent || (next.indent === indent && !next.isItem))
    return {kind: 'scalar', start: end, end, value: null, bare: true}
  if (++reader.depth > deepest) return
  const tree = next.isItem ? list(reader, next) : mapping(reader, next.indent)
  reader.depth--
  return tree
}

function list(reader: Reader, {indent, start}: PlainLine): List | undefined {
  const {lines} = reader
  const items: Tree[] = []
  let line = lines[reader.index]
  while (line && line.indent === indent && line.isItem) {
    const item = itemOf(reader, line)
    if (!item) return
    items.push(item)
    line = lines[reader.index]
  }
  const last = items.at(-1)
  if (!last || (line && line.indent > indent)) return
  return {kind: 'list', start, end: last.end, items}
}

function itemOf(reader: Reader, line: PlainLine): Tree | undefined {
  const {text} = reader
  const at = afterBlanks(text, line.start + 1)
  if (at >= line.end) return
  if (endOfKey(text, at, line.end) < 0) {
    reader.index++
    return plainValue(text, at, line.end)
  }
  // The map of an item begins behind its dash.
  const indent = line.indent + at - line.start
  reader.lines[reader.index] = {...line, start: at, indent, isItem: false}
  return mapping(reader, indent)
}

/** Where the key ends that a line begins with; -1 where it has no plain one. */
function endOfKey(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isOfKey(codeUnitAt(text, at), at === start)) at++
  if (at === start || at >= end || codeUnitAt(text, at) !== 0x3a) return -1
  return at + 1 === end || codeUnitAt(text, at + 1) === blank ? at : -1
}

/** Whether a code unit may stand in a plain key, or begin it: a letter, `_`. */
function isOfKey(code: number, isFirst: boolean): boolean {
  const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
  if (isLetter || code === 0x5f) return true
  return !isFirst && (code === 0x2d || (code >= 0x30 && code <= 0x39))
}
