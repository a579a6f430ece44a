import {type ParseOptions, parse, type ValueNode} from '@humanwhocodes/momoa'
import type {Limits} from '../limits.ts'
import type {Message} from '../model.ts'
import type {Document} from '../source/document.ts'
import {inCode, message} from '../source/message.ts'
import {brackets} from './brackets.ts'
import {controlMessages, type Excerpt, excerpt} from './excerpt.ts'
import {depthMessage, sizeMessage, valuesMessage} from './limits.ts'
import {lines} from './lines.ts'
import type {Parse} from './parse.ts'
import type {Entry, Tree} from './tree.ts'

/** JSON with where it stands. */
interface Context {
  /** The text, with braces around it where Hexo leaves them out. */
  text: string
  part: Excerpt
  /** How many characters of the text are not in the file. */
  shift: number
  messages: Message[]
  limits: Limits
}

const notation = {quotes: ['"'], escaped: '"', marks: ','}

/** Ways to read what is not JSON, from the strictest. */
const lenient: ParseOptions[] = [
  {mode: 'jsonc', allowTrailingCommas: true},
  {mode: 'json5', allowTrailingCommas: true}
]

/**
 * Read JSON: an object, or the members of one between fences, as Hexo has it.
 *
 * What is not JSON but JSONC or JSON5, a comment or a comma behind the last
 * member, gives an error and is read; of the rest, the members that stand on a
 * line of their own are.
 */
export function json(
  document: Document,
  from: number,
  to: number,
  limits: Limits
): Parse {
  const part = excerpt(document, lines(document.text, from, to))
  const messages = controlMessages(part, document)
  if (!part.text.trim()) return {tree: undefined, messages}
  const isBare = !/^\s*[{[]/.test(part.text)
  const text = isBare ? `{${part.text}}` : part.text
  const context: Context = {
    text,
    part,
    shift: isBare ? 1 : 0,
    messages,
    limits
  }
  const {depth, values} = brackets(text, notation, limits)
  const place = (at: number): number => part.offset(at - context.shift)
  if (to - from > limits.frontMatterSize)
    messages.push(sizeMessage(document, from, to, limits))
  else if (depth !== undefined)
    messages.push(depthMessage(document, place(depth), limits))
  else if (values !== undefined)
    messages.push(valuesMessage(document, place(values), limits))
  if (messages.some(({ruleId}) => ruleId.startsWith('limit-')))
    return {tree: members(context), messages}
  const {node, error} = attempt(text, {mode: 'json'})
  if (node) return {tree: rootOf(node, context), messages}
  messages.push(syntaxMessage(error, context))
  for (const options of lenient)
    for (const whole of [text, `${text}}`]) {
      const {node: meant} = attempt(whole, options)
      if (meant) return {tree: rootOf(meant, context), messages}
    }
  return {tree: members(context), messages}
}

/** Parse, where another library's errors are values. */
function attempt(
  text: string,
  options: ParseOptions
): {node?: ValueNode; error?: unknown} {
  try {
    return {node: parse(text, {...options, ranges: true}).body}
  } catch (error) {
    return {error}
  }
}

function syntaxMessage(error: unknown, {text, part, shift}: Context): Message {
  const isPlaced =
    error instanceof Error &&
    'offset' in error &&
    Number.isInteger(error.offset)
  const at = isPlaced ? Number(error.offset) : text.length - 1
  const found = text.slice(at, at + 1).trim()
  return message(
    'front-matter-syntax',
    `Unexpected ${found ? inCode(found) : 'end'}, expected JSON: keys and text in double quotation marks, a comma between members and none behind the last`,
    {position: part.position(at - shift, at - shift + found.length)}
  )
}

/** The tree, without the braces that are not in the file. */
function rootOf(node: ValueNode, context: Context): Tree {
  const tree = treeOf(node, context)
  if (!context.shift || tree.kind !== 'mapping') return tree
  const [first] = tree.entries
  const last = tree.entries.at(-1)
  if (!first || !last) return tree
  return {...tree, start: first.keyStart, end: last.value.end}
}

function treeOf(node: ValueNode, context: Context): Tree {
  const place = stretch(node.range, context)
  switch (node.type) {
    case 'Object':
      return {
        kind: 'mapping',
        ...place,
        entries: node.members.map(({name, value}) => ({
          key: name.type === 'String' ? name.value : name.name,
          keyStart: stretch(name.range, context).start,
          keyEnd: stretch(name.range, context).end,
          value: treeOf(value, context)
        }))
      }
    case 'Array':
      return {
        kind: 'list',
        ...place,
        items: node.elements.map(({value}) => treeOf(value, context))
      }
    case 'String':
    case 'Boolean':
      return {kind: 'scalar', ...place, value: node.value, bare: false}
    case 'Null':
      return {kind: 'scalar', ...place, value: null, bare: false}
    default:
      return {
        kind: 'scalar',
        ...place,
        value: number(node, context),
        bare: false
      }
  }
}

/** A number, or its text where it would not be kept whole. */
function number(node: ValueNode, context: Context): number | string {
  const [start, end] = node.range ?? [0, 0]
  const written = context.text.slice(start, end)
  const value = Number(written)
  const isWhole = /^-?\d+$/.test(written)
  if (isWhole ? Number.isSafeInteger(value) : Number.isFinite(value))
    return value
  context.messages.push(
    message(
      'front-matter-number',
      `Unexpected ${inCode(written)}, expected a number that JSON can hold; quote it if it is text`,
      {
        position: context.part.position(
          start - context.shift,
          end - context.shift
        )
      }
    )
  )
  return written
}

/** The key of a member that begins a line. */
const key = /^[\s{]*("(?:[^"\\]|\\.)*")[ \t]*:[ \t]*/

/** The members of the outermost object that have a line of their own. */
function members(context: Context): Tree | undefined {
  const entries: Entry[] = []
  let depth = context.shift
  let start = 0
  for (const line of context.text.split('\n')) {
    const [behind = '', name = ''] = key.exec(line) ?? []
    if (name && depth <= 1) {
      const at = start + behind.length
      const value = memberValue(line.slice(behind.length), at, context)
      const keyAt = start + behind.indexOf(name) - context.shift
      const keyStart = context.part.offset(keyAt)
      const keyEnd = context.part.offset(keyAt + name.length)
      const read = attempt(name, {mode: 'json'}).node
      if (value && read?.type === 'String')
        entries.push({key: read.value, keyStart, keyEnd, value})
    }
    if (entries.length >= context.limits.frontMatterValues) break
    depth += nesting(line)
    start += line.length + 1
  }
  const [first] = entries
  const last = entries.at(-1)
  if (!first || !last) return
  return {kind: 'mapping', start: first.keyStart, end: last.value.end, entries}
}

function memberValue(
  line: string,
  at: number,
  context: Context
): Tree | undefined {
  const {limits} = context
  const inObject = {...limits, frontMatterDepth: limits.frontMatterDepth - 1}
  const value = without(line, ',')
  for (const text of [value, without(value, '}')]) {
    if (brackets(text, notation, inObject).depth !== undefined) return
    const {node} = attempt(text, {mode: 'json'})
    if (node) return treeOf(node, {...context, text, shift: context.shift - at})
  }
  return
}

/** Text without a character at its end. */
function without(text: string, character: string): string {
  const value = text.trimEnd()
  return value.endsWith(character) ? value.slice(0, -1).trimEnd() : value
}

/** How many brackets a line opens, less those that it closes. */
function nesting(line: string): number {
  let depth = 0
  let isText = false
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at)
    if (character === '\\' && isText) at++
    else if (character === '"') isText = !isText
    else if (!isText && '[{'.includes(character)) depth++
    else if (!isText && ']}'.includes(character)) depth--
  }
  return depth
}

function stretch(
  [start, end]: readonly number[] = [],
  {part, shift}: Context
): {start: number; end: number} {
  return {
    start: part.offset((start ?? 0) - shift),
    end: part.offset((end ?? 0) - shift)
  }
}
