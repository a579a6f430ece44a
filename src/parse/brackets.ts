import type {Limits} from '../limits.ts'

/** What a bracket scan found, as offsets in the text. */
export interface Brackets {
  /** Where brackets are first nested too deep. */
  depth: number | undefined
  /** Where the first of too many values is. */
  values: number | undefined
  /** How many values there are. */
  count: number
}

/** How the text is written. */
export interface Notation {
  /** Character that begins a comment, if any does. */
  comment?: string
  /** Quotation marks, those of several characters first. */
  quotes: readonly string[]
  /** Quotation marks in which a backslash escapes. */
  escaped: string
  /** Characters that stand once for each value. */
  marks: string
}

/** Measure nesting and number of values in one pass, without a stack. */
export function brackets(
  text: string,
  {comment = '', quotes, escaped, marks}: Notation,
  limits: Limits
): Brackets {
  const found: Brackets = {depth: undefined, values: undefined, count: 0}
  let depth = 0
  let quote = ''
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    if (quote) {
      if (character === '\\' && escaped.includes(quote[0] ?? '')) at++
      else if (text.startsWith(quote, at)) {
        at += quote.length - 1
        quote = ''
      } else if (character === '\n' && quote.length === 1) quote = ''
    } else if (comment && character === comment) {
      const end = text.indexOf('\n', at)
      if (end < 0) break
      at = end
    } else {
      quote = quotes.find((mark) => text.startsWith(mark, at)) ?? ''
      if (quote) at += quote.length - 1
      else if ('[{'.includes(character) && ++depth > limits.frontMatterDepth)
        found.depth ??= at
      else if (']}'.includes(character)) depth = Math.max(0, depth - 1)
      if (
        !quote &&
        marks.includes(character) &&
        ++found.count > limits.frontMatterValues
      )
        found.values ??= at
    }
    at++
  }
  return found
}
