import {defaultLimits, type Limits} from '../limits.ts'
import type {JsonValue, Message, Position} from '../model.ts'
import type {Document} from '../source/document.ts'
import {inCode, message} from '../source/message.ts'
import type {Span} from '../source/span.ts'
import type {Block} from './block.ts'
import {data} from './data.ts'
import {block} from './fences.ts'
import {json} from './json.ts'
import type {Parse} from './parse.ts'
import {standardEnd} from './standard.ts'
import {toml} from './toml.ts'
import {yaml} from './yaml.ts'

/** Front matter of a post, as data with the place of every value. */
export interface FrontMatter {
  /** Its language; absent where there is none. */
  format: 'yaml' | 'toml' | 'json' | undefined
  /** The values as authored. */
  data: Record<string, JsonValue>
  /** Where each value stands, by JSON pointer; `''` is all of the data. */
  positions: Record<string, Position>
  /** Where the key of each value stands, by the pointer of the value. */
  keys: ReadonlyMap<string, Span>
  /** From the first character of the opening fence to the last of the other. */
  position: Position | undefined
  /** Offset at which the body begins; `document.start` without front matter. */
  end: number
  /** Whether remark-frontmatter finds the very same, or also none. */
  standard: boolean
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
  const standard = standardEnd(document) === found?.end
  if (!found)
    return {
      format: undefined,
      data: {},
      positions: {},
      keys: new Map(),
      position: undefined,
      end: document.start,
      standard,
      messages: []
    }
  const {tree, messages} = parsed(document, found, limits)
  const {start, end, from, to} = found
  const nothing = {
    kind: 'mapping',
    start: from,
    end: from,
    entries: []
  } as const
  const isRoot = tree?.kind === 'mapping'
  const root = isRoot ? tree : {...nothing, entries: []}
  const made = data(root, document)
  void to
  return {
    format: found.format,
    data: made.data,
    positions: made.positions,
    keys: made.keys,
    position: document.position(start, end),
    end: found.body,
    standard: standard && found.start === document.start,
    messages: [
      ...found.messages,
      ...messages,
      ...made.messages,
      ...(isRoot ? [] : rootMessages(tree, document))
    ].sort(byPlace)
  }
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
