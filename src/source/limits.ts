import type {Limits} from '../limits.ts'
import type {Message} from '../model.ts'
import {type Document, document} from './document.ts'
import {type InlineMarks, inlineMarks, nothing} from './limits/inline-marks.ts'
import {type Paragraph, paragraphs} from './limits/paragraphs.ts'
import {message, type RuleId} from './message.ts'
import type {Reading} from './read.ts'

/** What all paragraphs so far have together. */
interface Total {
  lines: number
  blocks: number
  marks: number
  lookahead: number
  rewrites: number
  definitions: number
}

/** A limit that a paragraph is over. */
interface Excess {
  rule: RuleId
  count: number
  most: number
  /** What there is too much of. */
  what: string
}

/** Limits behind which nothing is read. */
const ends: ReadonlySet<RuleId> = new Set([
  'limit-blocks',
  'limit-lines',
  'limit-marks',
  'limit-rewrites'
])

/**
 * Leave out of a post's body what parsers are too slow for, or too deep.
 *
 * One pass over the text, without recursion, in time linear in it. A paragraph
 * over a limit is left out; the rest is read as if it had been empty. What
 * comes behind too many lines, blocks or marks is cut off.
 *
 * @param from
 *   Offset at which the body begins.
 * @returns
 *   The post with spaces for each paragraph that is not to be read, and an
 *   error for each of them, and for the end if it is cut off.
 */
export function limited(
  reading: Reading,
  from: number,
  limits: Limits
): Reading {
  const {document: whole, messages: before} = reading
  const {text} = whole
  const messages: Message[] = []
  const parts: string[] = []
  const total: Total = {
    lines: 0,
    blocks: 0,
    marks: 0,
    lookahead: 0,
    rewrites: 0,
    definitions: 0
  }
  let kept = 0
  const isWhole = (): boolean => messages.length === 0
  const all = paragraphs(text, from, limits.containers, isWhole)
  for (const paragraph of all) {
    const {start, end} = paragraph
    const marks = paragraph.isVerbatim
      ? nothing()
      : inlineMarks(text, start, end)
    total.lines += paragraph.lines
    const excess = excessOf(paragraph, marks, total, limits)
    if (!excess) {
      add(total, paragraph, marks)
      continue
    }
    const isEnd = ends.has(excess.rule)
    messages.push(report(whole, paragraph, excess, isEnd))
    parts.push(text.slice(kept, start))
    kept = isEnd ? text.length : end
    if (isEnd) break
    parts.push(text.slice(start, end).replace(/[^\r\n]+/g, spaces))
  }
  if (messages.length === 0) return reading
  parts.push(text.slice(kept))
  return {
    document: document(parts.join(''), whole.path),
    messages: [...before, ...messages]
  }
}

function add(total: Total, paragraph: Paragraph, marks: InlineMarks): void {
  total.blocks += paragraph.blocks + marks.pipes
  total.marks += paragraph.around + marks.marks
  total.rewrites += paragraph.rewrites
  total.lookahead += marks.lookahead
  total.definitions += marks.definitions
}

/** The first limit that a paragraph is over. */
function excessOf(
  {depth, blocks, around, rewrites}: Paragraph,
  found: InlineMarks,
  total: Total,
  limits: Limits
): Excess | undefined {
  const excesses: Excess[] = [
    {
      rule: 'limit-lines',
      count: total.lines,
      most: limits.lines,
      what: 'lines'
    },
    {
      rule: 'limit-containers',
      count: depth,
      most: limits.containers,
      what: 'quotes, list items and footnotes in each other'
    },
    {
      rule: 'limit-rewrites',
      count: total.rewrites + rewrites,
      most: limits.rewrites,
      what: 'lines before the ends of items and quotes, and before underlines'
    },
    {
      rule: 'limit-delimiters',
      count: found.delimiters,
      most: limits.delimiters,
      what: 'characters `*`, `_` and `~` in a paragraph'
    },
    {
      rule: 'limit-brackets',
      count: found.brackets,
      most: limits.brackets,
      what: 'brackets in a paragraph'
    },
    {
      rule: 'limit-bracket-depth',
      count: found.bracketDepth,
      most: limits.bracketDepth,
      what: 'brackets in each other, or not opened,'
    },
    {
      rule: 'limit-addresses',
      count: found.addresses,
      most: limits.addresses,
      what: 'beginnings of an address in a word'
    },
    {
      rule: 'limit-address-punctuation',
      count: found.punctuation,
      most: limits.addressPunctuation,
      what: 'punctuation characters in a row in an address'
    },
    {
      rule: 'limit-definitions',
      count: total.definitions + found.definitions,
      most: limits.definitions,
      what: 'definitions'
    },
    {
      rule: 'limit-lookahead',
      count: total.lookahead + found.lookahead,
      most: limits.lookahead,
      what: 'characters in search of the ends of code, HTML and titles'
    },
    {
      rule: 'limit-marks',
      count: total.marks + around + found.marks,
      most: limits.marks,
      what: 'characters that may be markup'
    },
    {
      rule: 'limit-blocks',
      count: total.blocks + blocks + found.pipes,
      most: limits.blocks,
      what: 'headings, list items, quotes and cells'
    }
  ]
  return excesses.find(({count, most}) => count > most)
}

function report(
  {text, position}: Document,
  {start, end}: Paragraph,
  {rule, count, most, what}: Excess,
  isEnd: boolean
): Message {
  return message(
    rule,
    `Unexpected ${count} ${what}, expected at most ${most}; ${isEnd ? 'what follows' : 'the paragraph'} is not read`,
    {position: position(start, isEnd ? text.length : end)}
  )
}

function spaces(characters: string): string {
  return ' '.repeat(characters.length)
}
