import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  Lexer,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLParseError
} from 'yaml'
import type {Limits} from '../limits.ts'
import type {Message} from '../model.ts'
import {inCode, message, type ParseRuleId} from '../source/message.ts'
import type {Excerpt} from './excerpt.ts'
import type {Entry, Tree} from './tree.ts'
import {type Scan, scanned} from './yaml-scan.ts'
import {syntax} from './yaml-syntax.ts'

/** YAML as a tree, with what its parser and we have against it. */
export interface Composition {
  /** Absent where there is no value at all. */
  tree: Tree | undefined
  errors: readonly YAMLParseError[]
  messages: Message[]
  /** Offset in the file of what is nested too deep; nothing is read then. */
  depth: number | undefined
}

interface Context {
  excerpt: Excerpt
  text: string
  messages: Message[]
}

/**
 * Read YAML 1.2 by its core schema, which has no dates: they stay text. Keys
 * that come twice are left to {@link data}; the parser would compare each with
 * each.
 */
export function composed(
  excerpt: Excerpt,
  limits: Limits,
  scan: Scan = scanned(excerpt, limits)
): Composition {
  const {text, lexemes, messages} = scan
  const {tokens, depth} = syntax(
    lexemes ?? new Lexer().lex(text),
    limits.frontMatterDepth
  )
  if (depth !== undefined)
    return {tree: undefined, errors: [], messages, depth: excerpt.offset(depth)}
  const composer = new Composer({
    intAsBigInt: true,
    logLevel: 'silent',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false
  })
  const [document] = composer.compose(tokens, true, text.length)
  const {contents, errors = []} = document ?? {}
  const context: Context = {excerpt, text, messages}
  const tree = contents ? treeOf(contents, context) : undefined
  return {tree, errors, messages, depth}
}

function treeOf(node: ParsedNode, context: Context): Tree {
  const {excerpt} = context
  const [start, end] = node.range
  if (isScalar(node)) return scalarOf(node, context)
  if (isAlias(node)) {
    refuse(
      node,
      context,
      'front-matter-anchor',
      'the value itself; quote it if it is text'
    )
    return {kind: 'scalar', ...stretch(node, excerpt), value: null, bare: false}
  }
  if (isMap(node)) {
    const entries = node.items.flatMap((pair) => entryOf(pair, context))
    const last = entries.at(-1)
    const isOpen = last && !node.flow
    return {
      kind: 'mapping',
      start: excerpt.offset(start),
      end: isOpen ? Math.max(last.keyEnd, last.value.end) : excerpt.offset(end),
      entries
    }
  }
  const items = node.items.map((item) => treeOf(item, context))
  const last = items.at(-1)
  return {
    kind: 'list',
    start: excerpt.offset(start),
    end: last && !node.flow ? last.end : excerpt.offset(end),
    items
  }
}

function entryOf(
  {key, value}: Pair<ParsedNode, ParsedNode | null>,
  context: Context
): Entry[] {
  const {excerpt} = context
  const {start, end} = stretch(key, excerpt)
  const name = isScalar(key) ? keyText(key) : ''
  if (!name) {
    refuse(key, context, 'front-matter-key', 'a key that is text')
    return []
  }
  if (name === '<<' && isScalar(key) && key.type === 'PLAIN') {
    refuse(key, context, 'front-matter-merge-key', 'the keys themselves')
    return []
  }
  return [
    {
      key: name,
      keyStart: start,
      keyEnd: end,
      value: value
        ? treeOf(value, context)
        : {kind: 'scalar', start: end, end, value: null, bare: true}
    }
  ]
}

/** Keys are text, also where they look like numbers: `2015`, `true`. */
function keyText(key: Scalar): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? '')
}

function scalarOf(node: Scalar.Parsed, context: Context): Tree {
  const {excerpt} = context
  const bare = node.type === 'PLAIN'
  const place = stretch(node, excerpt)
  return {kind: 'scalar', ...place, value: scalarValue(node, context), bare}
}

/** Value of a scalar; the text of a number that would not be kept whole. */
function scalarValue(
  node: Scalar.Parsed,
  context: Context
): string | number | boolean | null {
  const {value} = node
  if (typeof value === 'string')
    return isCut(node, context) ? value.slice(0, -1) : value
  if (typeof value === 'boolean') return value
  const number = typeof value === 'bigint' ? Number(value) : value
  if (typeof number !== 'number') return null
  if (
    typeof value === 'bigint'
      ? Number.isSafeInteger(number)
      : Number.isFinite(number)
  )
    return number
  refuse(
    node,
    context,
    'front-matter-number',
    'a number that JSON can hold; quote it if it is text'
  )
  return node.source
}

/**
 * Whether a block scalar ends with the text, and so without the line ending
 * that `yaml` gives it nevertheless.
 */
function isCut(node: Scalar.Parsed, {text}: Context): boolean {
  return (
    node.type?.startsWith('BLOCK') === true &&
    node.range[1] >= text.length &&
    !text.endsWith('\n') &&
    String(node.value).endsWith('\n')
  )
}

function refuse(
  node: ParsedNode,
  {excerpt, text, messages}: Context,
  ruleId: ParseRuleId,
  expected: string
): void {
  const [start, end] = node.range
  messages.push(
    message(
      ruleId,
      `Unexpected ${inCode(text.slice(start, end))}, expected ${expected}`,
      {position: excerpt.position(start, end)}
    )
  )
}

/** Where a value stands; one that is empty stands behind its colon. */
function stretch(
  {range: [start, valueEnd]}: ParsedNode,
  {text, offset}: Excerpt
): {start: number; end: number} {
  let end = valueEnd
  while (end > start && ' \t\n'.includes(text.charAt(end - 1))) end--
  return {start: offset(start), end: offset(end)}
}
