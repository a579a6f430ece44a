import {CST, Lexer} from 'yaml'
import type {Limits} from '../limits.ts'
import type {Message} from '../model.ts'
import {inCode, message, type ParseRuleId} from '../source/message.ts'
import type {Excerpt} from './excerpt.ts'

/** YAML without what is refused of it. */
export interface Scan {
  /** The text, of the same length, with spaces where something was refused. */
  text: string
  /** What the lexer finds in the text, where nothing was refused. */
  lexemes: string[] | undefined
  messages: Message[]
  /** Offset in the text of the first key or item of too many. */
  values: number | undefined
}

const refusals: Record<
  string,
  {ruleId: ParseRuleId; what: string; mend: string}
> = {
  anchor: {
    ruleId: 'front-matter-anchor',
    what: 'anchor',
    mend: 'expected no anchor; quote the value if it is text'
  },
  tag: {
    ruleId: 'front-matter-tag',
    what: 'tag',
    mend: 'expected no tag; quote the value if it is text'
  },
  'directive-line': {
    ruleId: 'front-matter-directive',
    what: 'directive',
    mend: 'expected keys and values alone'
  },
  'doc-start': {
    ruleId: 'front-matter-documents',
    what: 'mark',
    mend: 'expected one document; join them, or quote the line'
  },
  'doc-end': {
    ruleId: 'front-matter-documents',
    what: 'mark',
    mend: 'expected one document; join them, or quote the line'
  }
}

/** How many tokens a value has at most, in sound YAML. */
const tokensOfValue = 4

/**
 * Look through YAML by its tokens, in one pass and without a stack, before a
 * parser sees it: `yaml` 2.9 is quadratic in some tokens, and resolves tags.
 */
export function scanned(excerpt: Excerpt, limits: Limits): Scan {
  const most = limits.frontMatterValues
  const parts: string[] = []
  const messages: Message[] = []
  let values: number | undefined
  let count = 0
  let tokens = 0
  let at = 0
  let isScalar = false
  const lexemes: string[] = []
  for (const token of new Lexer().lex(excerpt.text)) {
    lexemes.push(token)
    const type = isScalar ? 'scalar' : CST.tokenType(token)
    isScalar = token === CST.SCALAR
    // Marks that the lexer puts between tokens; they are not in the text.
    if (isScalar || token === CST.DOCUMENT || token === CST.FLOW_END) continue
    if (isValueMark(type)) count++
    if (!isBlank(type)) tokens++
    if (count > most || tokens > most * tokensOfValue) {
      values = at
      break
    }
    const refusal = refusals[type ?? '']
    parts.push(refusal ? ' '.repeat(token.length) : token)
    if (refusal)
      messages.push(
        message(
          refusal.ruleId,
          `Unexpected ${refusal.what} ${inCode(token)}, ${refusal.mend}`,
          {position: excerpt.position(at, at + token.length)}
        )
      )
    at += token.length
  }
  const isSound = messages.length === 0 && values === undefined
  const text = isSound ? excerpt.text : parts.join('')
  return {text, lexemes: isSound ? lexemes : undefined, messages, values}
}

/** What stands before each value of a block, and behind those in brackets. */
function isValueMark(type: CST.TokenType | null): boolean {
  return type === 'map-value-ind' || type === 'seq-item-ind' || type === 'comma'
}

function isBlank(type: CST.TokenType | null): boolean {
  return type === 'space' || type === 'newline' || type === 'comment'
}
