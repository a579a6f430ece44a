import type {AST} from 'toml-eslint-parser'
import {inCode, message} from '../source/message.ts'
import type {Excerpt} from './excerpt.ts'
import {height, isTooDeep, levelAt} from './toml-depth.ts'
import {
  find,
  type Key,
  nameOf,
  put,
  stretch,
  type Tables
} from './toml-tables.ts'
import type {Mapping, Tree} from './tree.ts'

type Statement = AST.TOMLTopLevelTable['body'][number]

/** A value that could not be read: its text, and where it is in its excerpt. */
export interface Unread {
  start: number
  end: number
  text: string
}

/**
 * Add statements to tables: dotted keys, tables and arrays of tables become
 * maps and lists in each other.
 *
 * @param unread
 *   In place of the value of a key, where that could not be read.
 */
export function add(
  to: Tables,
  statements: readonly Statement[],
  part: Excerpt,
  unread?: Unread
): void {
  for (const statement of statements) {
    if (statement.type === 'TOMLTable') {
      header(to, statement, part)
      for (const pair of statement.body) shallow(to, pair, part)
    } else shallow(to, statement, part, unread)
  }
}

/**
 * The tree. What a table holds may stand apart; the table reaches from the
 * first of it to the last.
 */
export function root({root}: Tables): Mapping | undefined {
  return root.entries.length === 0 ? undefined : fitted(root)
}

function fitted<T extends Tree>(tree: T): T {
  if (tree.kind === 'scalar') return tree
  const parts =
    tree.kind === 'list'
      ? tree.items.map(fitted)
      : tree.entries.flatMap(({keyStart, keyEnd, value}) => [
          {start: keyStart, end: keyEnd},
          fitted(value)
        ])
  for (const {start, end} of parts) {
    tree.start = tree.start < 0 ? start : Math.min(tree.start, start)
    tree.end = Math.max(tree.end, end)
  }
  return tree
}

function header(to: Tables, table: AST.TOMLTable, part: Excerpt): void {
  const {keys} = table.key
  const last = keys.at(-1)
  const place = stretch(table, part)
  const key = stretch(table.key, part)
  const own: Mapping = {
    kind: 'mapping',
    start: place.start,
    end: part.offset(headerEnd(table, part)),
    entries: []
  }
  to.current = own
  to.level = 1
  if (!last) return
  const path = keys.slice(0, -1)
  const isArray = table.kind === 'array'
  const level = levelAt(to, to.root, path) + (isArray ? 2 : 1)
  if (isTooDeep(to, level, key.start)) return
  to.level = level
  const parent = descend(to, to.root, path, part)
  const found = find(to, parent, nameOf(last))?.value
  if (isArray) {
    if (found?.kind === 'list') found.items.push(own)
    else put(to, parent, last, {...place, kind: 'list', items: [own]}, part)
  } else if (found?.kind === 'mapping') {
    to.current = found
    if (to.headers.has(found)) repeated(to, table, part)
  } else put(to, parent, last, own, part)
  to.headers.add(to.current)
}

/** A table reaches to the last of its keys; its header, to its bracket. */
function headerEnd({key, kind}: AST.TOMLTable, {text}: Excerpt): number {
  const end = text.indexOf(']', key.range[1])
  return end < 0 ? key.range[1] : end + (kind === 'array' ? 2 : 1)
}

/** Add a key with its value, where both are not too deep. */
function shallow(
  to: Tables,
  pair: AST.TOMLKeyValue,
  part: Excerpt,
  unread?: Unread
): void {
  const path = pair.key.keys.slice(0, -1)
  const level = levelAt(to, to.current, path) + height(pair.value)
  if (!isTooDeep(to, level, part.offset(pair.range[0])))
    keyValue(to, to.current, pair, part, unread)
}

function keyValue(
  to: Tables,
  table: Mapping,
  {key, value}: AST.TOMLKeyValue,
  part: Excerpt,
  unread?: Unread
): void {
  const last = key.keys.at(-1)
  if (!last) return
  const parent = descend(to, table, key.keys.slice(0, -1), part)
  const read: Tree = unread
    ? {
        kind: 'scalar',
        start: part.offset(unread.start),
        end: part.offset(unread.end),
        value: unread.text || null,
        bare: true
      }
    : treeOf(to, value, part)
  put(to, parent, last, read, part)
}

/** The map that dotted keys lead to; made where there is none. */
function descend(
  to: Tables,
  from: Mapping,
  keys: readonly Key[],
  part: Excerpt
): Mapping {
  let parent = from
  for (const key of keys) {
    const found = find(to, parent, nameOf(key))?.value
    const next = found?.kind === 'list' ? found.items.at(-1) : found
    if (next?.kind === 'mapping') parent = next
    else {
      const place = stretch(key, part)
      const made: Mapping = {kind: 'mapping', ...place, entries: []}
      put(to, parent, key, made, part)
      parent = made
    }
  }
  return parent
}

function treeOf(to: Tables, node: AST.TOMLContentNode, part: Excerpt): Tree {
  const place = stretch(node, part)
  if (node.type === 'TOMLArray') {
    const items = node.elements.map((element) => treeOf(to, element, part))
    return {kind: 'list', ...place, items}
  }
  if (node.type === 'TOMLInlineTable') {
    const table: Mapping = {kind: 'mapping', ...place, entries: []}
    for (const pair of node.body) keyValue(to, table, pair, part)
    return table
  }
  const value = scalarValue(to, node, part)
  return {kind: 'scalar', ...place, value, bare: node.kind !== 'string'}
}

/** Value of a scalar: of a date, and of a number over the limit, the text. */
function scalarValue(
  to: Tables,
  node: AST.TOMLValue,
  part: Excerpt
): string | number | boolean {
  if (node.kind === 'string' || node.kind === 'boolean') return node.value
  const written = part.text.slice(...node.range)
  if (node.kind !== 'integer' && node.kind !== 'float') return written
  const {value} = node
  if (
    node.kind === 'integer'
      ? Number.isSafeInteger(value)
      : Number.isFinite(value)
  )
    return value
  to.messages.push(
    message(
      'front-matter-number',
      `Unexpected ${inCode(written)}, expected a number that JSON can hold; quote it if it is text`,
      {position: part.position(...node.range)}
    )
  )
  return written
}

function repeated(to: Tables, {key}: AST.TOMLTable, part: Excerpt): void {
  const name = key.keys.map(nameOf).join('.')
  to.messages.push(
    message(
      'front-matter-duplicate-key',
      `Unexpected second table ${inCode(name)}, expected each table once; join them`,
      {position: part.position(...key.range)}
    )
  )
}
