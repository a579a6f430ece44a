import type {JsonValue, Message, Position} from '../model.ts'
import type {Document} from '../source/document.ts'
import {inCode, message} from '../source/message.ts'
import {isImpossibleDate} from './calendar.ts'
import {lastEntries} from './last-entries.ts'
import {pointerTo} from './pointer.ts'
import type {Entry, Mapping, Scalar, Tree} from './tree.ts'

/** Data of front matter, the place of each value, and what is wrong with it. */
export interface Data {
  data: Record<string, JsonValue>
  positions: Record<string, Position>
  messages: Message[]
}

interface Context {
  document: Document
  positions: Record<string, Position>
  messages: Message[]
}

/** Keys whose text is a date though quotation marks stand around it. */
const dates =
  /^(?:\w*date|lastmod|updated|modified|published|created)(?:_?at)?$/i

/** Text with curly quotation marks around it, and none in it. */
const curly = /^(?:“[^“”]*”|‘[^‘’]*’)$/

/**
 * Make plain data of a tree, key by key in the order written. Of a key that
 * comes twice the last value is kept, as Jekyll and Hexo do.
 */
export function data(root: Mapping, document: Document): Data {
  const context: Context = {
    document,
    positions: {},
    messages: []
  }
  for (const {key, value} of root.entries) {
    if (value.kind !== 'scalar' || value.bare) continue
    if (dates.test(key.slice(0, 64))) checkDate(value, context)
  }
  return {
    data: record(root, '', context),
    positions: context.positions,
    messages: context.messages
  }
}

function record(
  tree: Mapping,
  pointer: string,
  context: Context
): Record<string, JsonValue> {
  const {document, positions, messages} = context
  const result: Record<string, JsonValue> = {}
  positions[pointer] = document.position(tree.start, tree.end)
  const again = (entry: Entry): void => {
    messages.push(duplicate(entry, document))
  }
  for (const {key, value} of lastEntries(tree, again)) {
    const made = plain(value, pointerTo(pointer, key), context)
    // An assignment would set the prototype.
    if (key === '__proto__')
      Object.defineProperty(result, key, {
        value: made,
        configurable: true,
        enumerable: true,
        writable: true
      })
    else result[key] = made
  }
  return result
}

function plain(tree: Tree, pointer: string, context: Context): JsonValue {
  if (tree.kind === 'mapping') return record(tree, pointer, context)
  context.positions[pointer] = context.document.position(tree.start, tree.end)
  if (tree.kind === 'list')
    return tree.items.map((item, index) =>
      plain(item, `${pointer}/${index}`, context)
    )
  if (tree.bare) {
    checkDate(tree, context)
    checkQuotes(tree, context)
  }
  // Negative zero is no number of JSON.
  return tree.value === 0 ? 0 : tree.value
}

function duplicate(entry: Entry, document: Document): Message {
  return message(
    'front-matter-duplicate-key',
    `Unexpected second key ${inCode(entry.key)}, expected each key once; remove one of them`,
    {position: document.position(entry.keyStart, entry.keyEnd)}
  )
}

function checkDate(tree: Scalar, {document, messages}: Context): void {
  if (typeof tree.value !== 'string' || !isImpossibleDate(tree.value)) return
  messages.push(
    message(
      'front-matter-date',
      `Unexpected date ${inCode(tree.value)}, expected a day and time that exist`,
      {position: document.position(tree.start, tree.end)}
    )
  )
}

function checkQuotes(tree: Scalar, {document, messages}: Context): void {
  if (typeof tree.value !== 'string') return
  if (!'“‘'.includes(tree.value.charAt(0)) || !curly.test(tree.value)) return
  messages.push(
    message(
      'front-matter-quotes',
      `Unexpected curly quotation marks in ${inCode(tree.value)}, expected straight ones, or none`,
      {
        position: document.position(tree.start, tree.end),
        expected: [`"${tree.value.slice(1, -1)}"`]
      }
    )
  )
}
