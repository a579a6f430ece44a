import {type AST, parseTOML} from 'toml-eslint-parser'
import type {Limits} from '../limits.ts'
import type {Message} from '../model.ts'
import type {Document} from '../source/document.ts'
import {inCode, message} from '../source/message.ts'
import {brackets} from './brackets.ts'
import {isImpossibleDate} from './calendar.ts'
import {controlMessages, type Excerpt, excerpt} from './excerpt.ts'
import {depthMessage, sizeMessage, valuesMessage} from './limits.ts'
import {type Line, lines} from './lines.ts'
import type {Parse} from './parse.ts'
import {equalsSign, statements} from './toml-statements.ts'
import {type Tables, tables} from './toml-tables.ts'
import {add, root} from './toml-tree.ts'

const notation = {
  comment: '#',
  quotes: ['"""', "'''", '"', "'"],
  escaped: '"',
  marks: '=,['
}

/** How many statements that cannot be read are passed over, one by one. */
const most = 100

/**
 * Read TOML 1.0, and what 1.1 allows beside it.
 *
 * What the parser takes as it is, is taken; otherwise each statement is read
 * on its own, so that one bad line costs one value.
 */
export function anyToml(
  document: Document,
  from: number,
  to: number,
  limits: Limits
): Parse {
  const all = lines(document.text, from, to)
  const whole = excerpt(document, all)
  const messages = controlMessages(whole, document)
  const build = tables(document, limits)
  const isLong = to - from > limits.frontMatterSize
  if (isLong) messages.push(sizeMessage(document, from, to, limits))
  const {depth, values} = brackets(whole.text, notation, limits)
  let error: unknown
  if (!isLong && depth === undefined && values === undefined) {
    const parsed = attempt(whole.text)
    if (parsed.body) {
      add(build, parsed.body, whole)
      return {tree: root(build), messages: [...messages, ...build.messages]}
    }
    error = parsed.error
  }
  const found = readApart(
    document,
    all.filter(({end}) => end <= from + limits.frontMatterSize),
    build
  )
  messages.push(...found, ...build.messages)
  if (error && found.length + build.messages.length + build.faults === 0)
    messages.push(syntaxMessage(error, whole))
  return {tree: root(build), messages}
}

/** Parse, where another library's errors are values. */
function attempt(text: string): {
  body?: AST.TOMLTopLevelTable['body']
  error?: unknown
} {
  try {
    return {body: parseTOML(text).body[0].body}
  } catch (error) {
    return {error}
  }
}

function readApart(
  document: Document,
  all: readonly Line[],
  build: Tables
): Message[] {
  const messages: Message[] = []
  const texts = all.map((line) => document.text.slice(line.start, line.end))
  let total = 0
  for (const [from, to] of statements(texts)) {
    const part = excerpt(document, all.slice(from, to))
    const {depth, count} = brackets(part.text, notation, build.limits)
    if (depth !== undefined) {
      messages.push(depthMessage(document, part.offset(depth), build.limits))
      continue
    }
    total += count
    if (total > build.limits.frontMatterValues) {
      messages.push(valuesMessage(document, part.offset(0), build.limits))
      break
    }
    const {body, error} = attempt(part.text)
    if (body) add(build, body, part)
    else messages.push(...readText(part, error, build))
    if (messages.length > most) break
  }
  return messages
}

/** Keep the value of a statement as the text on its line. */
function readText(part: Excerpt, error: unknown, build: Tables): Message[] {
  const [line = ''] = part.text.split('\n', 1)
  const at = equalsSign(line)
  const start = at + 1 + line.slice(at + 1).search(/\S|$/)
  const written = line
    .slice(start)
    .replace(/[ \t]#.*/, '')
    .trimEnd()
  const {body} = at < 0 ? {} : attempt(`${line.slice(0, at)}=''`)
  if (!body) return [syntaxMessage(error, part)]
  add(build, body, part, {start, end: start + written.length, text: written})
  if (!isImpossibleDate(written)) return [syntaxMessage(error, part)]
  build.faults++
  return []
}

function syntaxMessage(error: unknown, part: Excerpt): Message {
  const isPlaced =
    error instanceof Error && 'index' in error && Number.isInteger(error.index)
  const at = isPlaced ? Number(error.index) : 0
  const found = part.text.slice(at, at + 1).trim()
  const what = error instanceof Error ? error.message : String(error)
  return message(
    what.startsWith('Defining a key multiple times')
      ? 'front-matter-duplicate-key'
      : 'front-matter-syntax',
    `Unexpected ${found ? inCode(found) : 'end of a line'}, expected what TOML 1.0 allows: ${what}; text stands in straight quotation marks`,
    {position: part.position(at, at + found.length)}
  )
}
