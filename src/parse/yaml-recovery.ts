import type {Limits} from '../limits.ts'
import type {Message} from '../model.ts'
import type {Document} from '../source/document.ts'
import {message} from '../source/message.ts'
import {excerpt} from './excerpt.ts'
import {depthMessage} from './limits.ts'
import {type Line, textAt} from './lines.ts'
import type {Parse} from './parse.ts'
import type {Entry, Tree} from './tree.ts'
import {
  colonOf,
  entries,
  indentation,
  isSignificant,
  valueStart
} from './yaml-entries.ts'
import {syntaxMessage} from './yaml-error.ts'
import {mends} from './yaml-mends.ts'
import {yamlPart} from './yaml-part.ts'
import {composed} from './yaml-tree.ts'

/** How many keys that cannot be read are passed over, one by one. */
const most = 100

/**
 * Read each key of the outermost map on its own. What cannot be read even with
 * a mend gives an error, and its value is the text as written.
 *
 * @param depth
 *   Offset of what is nested too deep in the whole, if anything is.
 */
export function recovered(
  document: Document,
  lines: readonly Line[],
  depth: number | undefined,
  limits: Limits
): Parse {
  const texts = lines.map((line) => document.text.slice(line.start, line.end))
  const starts = entries(texts)
  const messages: Message[] = []
  const found: Entry[] = []
  const head = lines.slice(0, starts[0] ?? lines.length)
  if (head.some((_, index) => isSignificant(textAt(texts, index)))) {
    const root = readHead(document, head, limits)
    messages.push(...root.messages)
    if (starts.length === 0) return {tree: root.tree, messages}
  }
  for (const [index, start] of starts.entries()) {
    const group = lines.slice(start, starts[index + 1] ?? lines.length)
    const part = readEntry(document, group, limits)
    found.push(...part.entries)
    messages.push(...part.messages)
    if (messages.length > most) {
      messages.push(tooMany(document, group))
      break
    }
  }
  if (depth !== undefined && messages.length === 0)
    messages.push(depthMessage(document, depth, limits))
  const [first] = found
  const last = found.at(-1)
  if (!first || !last) return {tree: undefined, messages}
  return {
    tree: {
      kind: 'mapping',
      start: first.keyStart,
      end: Math.max(last.keyEnd, last.value.end),
      entries: found
    },
    messages
  }
}

function tooMany(document: Document, [line]: readonly Line[]): Message {
  return message(
    'front-matter-syntax',
    `Unexpected key behind ${most} that could not be read, expected YAML; no more are read`,
    {position: document.position(line?.start ?? 0, line?.end ?? 0)}
  )
}

/** Read what stands before the first key, or all where there is none. */
function readHead(
  document: Document,
  lines: readonly Line[],
  limits: Limits
): Parse {
  const part = excerpt(document, lines)
  const {tree, errors, messages, depth} = composed(part, limits)
  if (depth !== undefined)
    return {tree: undefined, messages: [depthMessage(document, depth, limits)]}
  const [error] = errors
  return {
    tree,
    messages: [
      ...messages,
      error ? syntaxMessage(error, part) : keylessMessage(tree, document)
    ]
  }
}

function keylessMessage(tree: Tree | undefined, document: Document): Message {
  const {start, end} = tree ?? {start: document.start, end: document.start}
  return message(
    'front-matter-syntax',
    'Unexpected text without a key, expected `key: value`',
    {position: document.position(start, end)}
  )
}

function readEntry(
  document: Document,
  lines: readonly Line[],
  limits: Limits
): {entries: Entry[]; messages: Message[]} {
  let failed: {tree: Tree | undefined; message: Message} | undefined
  for (const mend of mends(document, lines)) {
    const part = excerpt(document, mend.lines)
    const {tree, errors, messages, depth} = yamlPart(part, limits)
    if (depth !== undefined)
      return {entries: [], messages: [depthMessage(document, depth, limits)]}
    const [error] = errors
    if (!error && tree?.kind === 'mapping')
      return {
        entries: tree.entries,
        messages: [...mend.messages, ...messages]
      }
    failed ??= {
      tree,
      message: error
        ? syntaxMessage(error, part)
        : keylessMessage(tree, document)
    }
  }
  return {
    entries: asText(document, lines, failed?.tree, limits),
    messages: failed ? [failed.message] : []
  }
}

/** The entry of a key whose value is kept as the text on its line. */
function asText(
  document: Document,
  lines: readonly Line[],
  tolerant: Tree | undefined,
  limits: Limits
): Entry[] {
  const [line, ...below] = lines
  if (!line) return []
  const text = document.text.slice(line.start, line.end)
  const colon = colonOf(text)
  const from = valueStart(text)
  const written = text
    .slice(from)
    .replace(/^#.*|[ \t]#.*/, '')
    .trimEnd()
  if (!written && tolerant?.kind === 'mapping' && tolerant.entries[0])
    return [tolerant.entries[0]]
  if (below.length > 0) {
    const alone = excerpt(document, [line])
    const {tree, errors} = yamlPart(alone, limits)
    if (tree?.kind === 'mapping' && errors.length === 0) return tree.entries
  }
  const keyStart = line.start + indentation(text)
  const key = text.slice(indentation(text), colon).trim()
  if (key === '<<') return []
  const start = line.start + from
  return [
    {
      key: key.replace(/^(["'])(.*)\1$/, '$2'),
      keyStart,
      keyEnd: keyStart + key.length,
      value: {
        kind: 'scalar',
        start,
        end: start + written.length,
        value: written || null,
        bare: true
      }
    }
  ]
}
