import {CST, Lexer} from 'yaml'
import type {Message} from '../model.ts'
import {inCode, message, type RuleId} from '../source/message.ts'
import type {Excerpt} from './excerpt.ts'
import {limits} from './limits.ts'

/** YAML that can be given to a parser, and what was taken out of it. */
export interface Scan {
  /** The text, of the same length, with spaces where something was refused. */
  text: string
  messages: Message[]
  /** Offset in the text of what is nested too deep. */
  depth: number | undefined
  /** Offset in the text of the first key or item of too many. */
  values: number | undefined
}

const refusals: Record<string, {ruleId: RuleId; mend: string}> = {
  anchor: {
    ruleId: 'front-matter-anchor',
    mend: 'expected no anchor; quote the value if it is text'
  },
  tag: {
    ruleId: 'front-matter-tag',
    mend: 'expected no tag; quote the value if it is text'
  },
  'directive-line': {
    ruleId: 'front-matter-directive',
    mend: 'expected keys and values alone'
  },
  'doc-start': {
    ruleId: 'front-matter-documents',
    mend: 'expected one document; join them, or quote the line'
  },
  'doc-end': {
    ruleId: 'front-matter-documents',
    mend: 'expected one document; join them, or quote the line'
  }
}

/**
 * Look through YAML by its tokens, in one pass and without a stack, before a
 * parser sees it: `yaml` 2.9 takes the whole process down on a few thousand
 * open brackets.
 */
export function scanned(excerpt: Excerpt): Scan {
  const parts: string[] = []
  const messages: Message[] = []
  const nesting = nestingOf()
  let depth: number | undefined
  let excess: number | undefined
  let values = 0
  let at = 0
  let isScalar = false
  for (const token of new Lexer().lex(excerpt.text)) {
    const type = isScalar ? 'scalar' : CST.tokenType(token)
    isScalar = token === CST.SCALAR
    // Marks that the lexer puts between tokens; they are not in the text.
    if (isScalar || token === CST.DOCUMENT || token === CST.FLOW_END) continue
    const refusal = refusals[type ?? '']
    parts.push(refusal ? ' '.repeat(token.length) : token)
    if (refusal)
      messages.push(
        message(
          refusal.ruleId,
          `Unexpected ${inCode(token)}, ${refusal.mend}`,
          {position: excerpt.position(at, at + token.length)}
        )
      )
    if (isValueMark(type) && ++values > limits.values) excess ??= at
    if (nesting(type, token) > limits.depth) depth ??= at
    at += token.length
  }
  return {text: parts.join(''), messages, depth, values: excess}
}

/** What stands before or behind each value, once. */
function isValueMark(type: CST.TokenType | null): boolean {
  return type === 'map-value-ind' || type === 'seq-item-ind' || type === 'comma'
}

/**
 * Count how deep each token stands, at least: brackets, and columns at which a
 * block begins. A colon opens a block where it is not the first of its line.
 */
function nestingOf(): (type: CST.TokenType | null, token: string) => number {
  const columns: number[] = []
  let flow = 0
  let column = 0
  let colons = 0
  let isStart = true
  return (type, token) => {
    if (type === 'flow-map-start' || type === 'flow-seq-start') flow++
    if (type === 'flow-map-end' || type === 'flow-seq-end')
      flow = Math.max(0, flow - 1)
    const isIndicator = type === 'seq-item-ind' || type === 'explicit-key-ind'
    const isInner = type === 'map-value-ind' && colons++ > 0
    const isBlank = type === 'space' || type === 'newline' || type === 'comment'
    if ((isStart && !isBlank) || isIndicator || isInner) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop()
      columns.push(column)
      isStart = isIndicator
    }
    const lineEnd = token.lastIndexOf('\n')
    column = lineEnd < 0 ? column + token.length : token.length - lineEnd - 1
    if (lineEnd >= 0) {
      isStart = true
      colons = 0
    }
    return columns.length + flow
  }
}
