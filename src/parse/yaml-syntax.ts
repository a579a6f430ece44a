import {CST, Parser} from 'yaml'

/** Syntax of YAML, or where it is nested too deep for one. */
export interface Syntax {
  tokens: CST.Token[]
  /** Offset in the text of what is nested too deep. */
  depth: number | undefined
}

/**
 * Syntax tree of YAML from what its lexer finds, given up where it gets too deep: what `yaml` 2.9 makes
 * of it is recursive, and takes the process down on a few thousand brackets.
 *
 * @param most
 *   How many lists and maps may stand in each other.
 */
export function syntax(lexemes: Iterable<string>, most: number): Syntax {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of lexemes) {
    tokens.push(...parser.next(lexeme))
    if (nesting(parser.stack) > most)
      return {tokens: [], depth: parser.offset - 1}
  }
  tokens.push(...parser.end())
  const depth = tooDeep(tokens, most)
  return {tokens: depth === undefined ? tokens : [], depth}
}

/**
 * Where tokens stand in each other too deep. Not all of that passes over the
 * parser's stack: what follows an error is put inside what stands before it.
 */
function tooDeep(
  tokens: readonly CST.Token[],
  most: number
): number | undefined {
  let level: readonly CST.Token[] = tokens
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return level[0]?.offset
    level = level.flatMap(inner)
  }
  return
}

/** How many lists and maps are open: not the document, nor a scalar. */
function nesting(stack: readonly CST.Token[]): number {
  const isOpen = CST.isCollection(stack.at(-1))
  return isOpen ? stack.length - 1 : 0
}

/** The lists and maps directly in a token. */
function inner(token: CST.Token): CST.Token[] {
  const parts =
    token.type === 'document'
      ? [token.value]
      : CST.isCollection(token)
        ? token.items.flatMap(({key, value}) => [key, value])
        : []
  return parts.filter((part) => CST.isCollection(part))
}
