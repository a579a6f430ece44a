import {defaultLimits, type Limits} from '../limits.ts'
import type {JsonValue, Message, Position} from '../model.ts'
import type {Document} from '../source/document.ts'
import {inCode, message} from '../source/message.ts'
import type {Block} from './block.ts'
import {data} from './data.ts'
import {block} from './fences.ts'
import {json} from './json.ts'
import type {Parse} from './parse.ts'
import {toml} from './toml.ts'
import type {Mapping} from './tree.ts'
import {yaml} from './yaml.ts'

/** Front matter of a post, as data with the place of every value. */
export interface FrontMatter {
  /** Its language; absent where there is none. */
  format: 'yaml' | 'toml' | 'json' | undefined
  /** The values as authored. */
  data: Record<string, JsonValue>
  /** Where each value stands, by JSON pointer; `''` is all of the data. */
  positions: Record<string, Position>
  /** What the data was made of. */
  root: Mapping
  /** From the first character of the opening fence to the last of the other. */
  position: Position | undefined
  /** Offset at which the body begins; `document.start` without front matter. */
  end: number
  /** What could not be read as written, by place. */
  messages: Message[]
}

const languages = {yaml, toml, json}

/**
 * Read the front matter of a post. For any text it returns data: all that can
 * be read, with an error for what cannot.
 */
export function frontMatter(
  document: Document,
  limits: Limits = defaultLimits
): FrontMatter {
  const found = block(document)
  if (!found)
    return {
      format: undefined,
      data: {},
      positions: {},
      root: emptyAt(document.start),
      position: undefined,
      end: document.start,
      messages: []
    }
  const {tree, messages} = parsed(document, found, limits)
  const {start, end, from} = found
  const isRoot = tree?.kind === 'mapping'
  const root = isRoot ? tree : emptyAt(from)
  const made = data(root, document)
  return {
    format: found.format,
    data: made.data,
    positions: made.positions,
    root,
    position: document.position(start, end),
    end: found.body,
    messages: [
      ...found.messages,
      ...messages,
      ...made.messages,
      ...(isRoot ? [] : rootMessages(tree, document))
    ].sort(byPlace)
  }
}

function emptyAt(offset: number): Mapping {
  return {kind: 'mapping', start: offset, end: offset, entries: []}
}

function parsed(
  document: Document,
  {format, from, to, start}: Block,
  limits: Limits
): Parse {
  if (format) return languages[format](document, from, to, limits)
  const fence = document.text.slice(start, from).trim()
  return {
    tree: undefined,
    messages: [
      message(
        'front-matter-syntax',
        `Unexpected ${inCode(fence)}, expected YAML, TOML or JSON; no code is run`,
        {position: document.position(start, start + fence.length)}
      )
    ]
  }
}

function rootMessages(tree: Parse['tree'], document: Document): Message[] {
  if (!tree || (tree.kind === 'scalar' && tree.value === null)) return []
  const what = tree.kind === 'list' ? 'list' : 'text'
  return [
    message(
      'front-matter-root',
      `Unexpected ${what}, expected keys with values: \`title: …\``,
      {position: document.position(tree.start, tree.end)}
    )
  ]
}

function byPlace(a: Message, b: Message): number {
  return (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0)
}
