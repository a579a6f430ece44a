import type {Message} from '../model.ts'
import type {Document} from '../source/document.ts'
import {message} from '../source/message.ts'
import {excerpt} from './excerpt.ts'
import {depthMessage} from './limits.ts'
import type {Line} from './lines.ts'
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
import {scanned} from './yaml-scan.ts'
import {type Composition, composed} from './yaml-tree.ts'

/**
 * Read each key of the outermost map on its own. What cannot be read even with
 * a mend gives an error, and its value is the text as written.
 */
export function recovered(document: Document, lines: readonly Line[]): Parse {
  const texts = lines.map((line) => document.text.slice(line.start, line.end))
  const starts = entries(texts)
  const messages: Message[] = []
  const found: Entry[] = []
  const head = lines.slice(0, starts[0] ?? lines.length)
  if (head.some((_, index) => isSignificant(texts[index] ?? ''))) {
    const root = readHead(document, head)
    messages.push(...root.messages)
    if (starts.length === 0) return {tree: root.tree, messages}
  }
  for (const [index, start] of starts.entries()) {
    const group = lines.slice(start, starts[index + 1] ?? lines.length)
    const part = readEntry(document, group)
    found.push(...part.entries)
    messages.push(...part.messages)
  }
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

/** Read what stands before the first key, or all where there is none. */
function readHead(document: Document, lines: readonly Line[]): Parse {
  const part = excerpt(document, lines)
  const scan = scanned(part)
  if (scan.depth !== undefined)
    return {
      tree: undefined,
      messages: [depthMessage(document, part.offset(scan.depth))]
    }
  const {tree, errors, messages} = composed(part, scan.text)
  const [error] = errors
  return {
    tree,
    messages: [
      ...scan.messages,
      ...messages,
      ...(error
        ? [syntaxMessage(error, part)]
        : [
            message(
              'front-matter-syntax',
              'Unexpected text before the first key, expected `key: value`',
              {
                position: document.position(
                  tree?.start ?? document.start,
                  tree?.end ?? document.start
                )
              }
            )
          ])
    ]
  }
}

function readEntry(
  document: Document,
  lines: readonly Line[]
): {entries: Entry[]; messages: Message[]} {
  let failed: {composition: Composition; messages: Message[]} | undefined
  for (const mend of mends(document, lines)) {
    const part = excerpt(document, mend.lines)
    const scan = scanned(part)
    if (scan.depth !== undefined)
      return {
        entries: [],
        messages: [depthMessage(document, part.offset(scan.depth))]
      }
    const composition = composed(part, scan.text)
    const {tree, errors, messages} = composition
    const [error] = errors
    if (!error && tree?.kind === 'mapping')
      return {
        entries: tree.entries,
        messages: [...mend.messages, ...scan.messages, ...messages]
      }
    if (error) failed ??= {composition, messages: [syntaxMessage(error, part)]}
  }
  return {
    entries: asText(document, lines, failed?.composition.tree),
    messages: failed?.messages ?? []
  }
}

/** The entry of a key whose value is kept as the text on its line. */
function asText(
  document: Document,
  lines: readonly Line[],
  tolerant: Tree | undefined
): Entry[] {
  const [line] = lines
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
  const alone = excerpt(document, [line])
  const scan = scanned(alone)
  const {tree, errors} = composed(alone, scan.text)
  if (tree?.kind === 'mapping' && errors.length === 0) return tree.entries
  const keyStart = line.start + indentation(text)
  const key = text.slice(indentation(text), colon).trim()
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
