import type {AST} from 'toml-eslint-parser'
import type {Limits} from '../limits.ts'
import type {Message} from '../model.ts'
import type {Document} from '../source/document.ts'
import type {Excerpt} from './excerpt.ts'
import type {Entry, Mapping, Tree} from './tree.ts'

/** A key, or a part of one with dots. */
export type Key = AST.TOMLBare | AST.TOMLQuoted

/** Tables as they grow, statement by statement. */
export interface Tables {
  document: Document
  limits: Limits
  root: Mapping
  /** The map in which the next keys stand. */
  current: Mapping
  /** How many lists and maps that is in, itself counted. */
  level: number
  /** The last entry of each key of each map. */
  index: Map<Mapping, Map<string, Entry>>
  /** Headers of the tables that were met. */
  headers: Set<Mapping>
  /** How many faults there are that others report: second keys, dates. */
  faults: number
  messages: Message[]
}

/** Tables before the first statement. */
export function tables(document: Document, limits: Limits): Tables {
  const root: Mapping = {kind: 'mapping', start: -1, end: -1, entries: []}
  return {
    document,
    limits,
    root,
    current: root,
    level: 1,
    index: new Map(),
    headers: new Set(),
    faults: 0,
    messages: []
  }
}

/** The last entry of a key of a map. */
export function find(
  to: Tables,
  parent: Mapping,
  name: string
): Entry | undefined {
  return to.index.get(parent)?.get(name)
}

/** Add an entry to a map. */
export function put(
  to: Tables,
  parent: Mapping,
  key: Key,
  value: Tree,
  part: Excerpt
): void {
  const {start, end} = stretch(key, part)
  const entry = {key: nameOf(key), keyStart: start, keyEnd: end, value}
  const entries = to.index.get(parent) ?? new Map<string, Entry>()
  if (entries.has(entry.key)) to.faults++
  to.index.set(parent, entries.set(entry.key, entry))
  parent.entries.push(entry)
}

/** A key as text. */
export function nameOf(key: Key): string {
  return key.type === 'TOMLBare' ? key.name : key.value
}

/** Where a node stands in the file. */
export function stretch(
  {range: [start, end]}: AST.TOMLNode,
  part: Excerpt
): {start: number; end: number} {
  return {start: part.offset(start), end: part.offset(end)}
}
