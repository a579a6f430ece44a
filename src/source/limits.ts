import type {Limits} from '../limits.ts'
import type {Message} from '../model.ts'
import {document} from './document.ts'
import {type InlineMarks, inlineMarks, nothing} from './limits/inline-marks.ts'
import {isSlight} from './limits/is-slight.ts'
import {type Measure, measures, type Total} from './limits/measures.ts'
import {type Paragraph, paragraphs} from './limits/paragraphs.ts'
import {message, type ParseRuleId} from './message.ts'
import type {Reading} from './read.ts'

/** Limits behind which nothing is read. */
const ends: ReadonlySet<ParseRuleId> = new Set([
  'limit-blocks',
  'limit-lines',
  'limit-marks',
  'limit-rewrites'
])

/**
 * Leave out of a post's body what parsers are too slow for, or too deep.
 *
 * One pass over the text, without recursion, in time linear in it, and another
 * where the first cannot tell that nothing is near a limit. A paragraph over a
 * limit is left out; the rest is read as if it had been empty. What comes
 * behind too many lines, blocks or marks is cut off.
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
  if (isSlight(text, from, limits)) return reading
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
    const count = (one: Measure): number => one.count(paragraph, marks, total)
    const over = measures.find((one) => count(one) > limits[one.limit])
    if (!over) {
      add(total, paragraph, marks)
      continue
    }
    const isEnd = ends.has(over.rule)
    const {rule, what, limit} = over
    const place = whole.position(start, isEnd ? text.length : end)
    const reason = `Unexpected ${count(over)} ${what}, expected at most ${limits[limit]}; ${isEnd ? 'what follows' : 'the paragraph'} is not read`
    messages.push(message(rule, reason, {position: place}))
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

function spaces(characters: string): string {
  return ' '.repeat(characters.length)
}
