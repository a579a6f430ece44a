import type {Edit} from '../model.ts'
import type {Document} from '../source/document.ts'
import {inCode} from '../source/message.ts'
import type {Span} from '../source/span.ts'
import type {Check, Finding, Ground} from './check.ts'

/** Id of a rule about the title of a post. */
export type TitleRuleId = 'front-matter-padded-title'

/** Rules about the title of a post. */
export const titleRules: Readonly<Record<TitleRuleId, Check>> = {
  'front-matter-padded-title': {
    severity: 'warning',
    summary: 'A title with white space at its ends',
    isFixable: true,
    findings: paddedTitles
  }
}

function paddedTitles({matter, document}: Ground): Finding[] {
  return Object.entries(matter.data).flatMap(([key, value]) => {
    const position = matter.positions[`/${key}`]
    if (key.toLowerCase() !== 'title' || typeof value !== 'string') return []
    if (!position || !isPadded(value)) return []
    const {start, end} = position
    if (start.offset === undefined || end.offset === undefined) return []
    const fix = trims({start: start.offset, end: end.offset}, document)
    return {
      reason: `Unexpected white space at an end of the title ${inCode(value)}, expected ${inCode(value.trim())}; remove it`,
      position,
      expected: [value.trim()],
      ...(fix.length > 0 && {fix})
    }
  })
}

/** A block of lines ends in a line end, which nobody takes for padding. */
function isPadded(title: string): boolean {
  const trimmed = title.trim()
  return trimmed !== '' && trimmed !== title.replace(/\n$/, '')
}

/**
 * Edits that trim what stands between two quotation marks; none where it is
 * written otherwise, on several lines, or by escapes.
 */
function trims({start, end}: Span, document: Document): Edit[] {
  const {text} = document
  const quote = text[start]
  const inner = text.slice(start + 1, end - 1)
  const isQuoted = quote === '"' || quote === "'"
  const trimmed = inner.trim()
  if (!isQuoted || text[end - 1] !== quote || end - start < 2) return []
  if (/[\r\n]/.test(inner) || inner.startsWith(quote) || !trimmed) return []
  // What is escaped may be the space itself.
  if (inner.trimEnd().endsWith('\\')) return []
  const from = start + 1 + inner.indexOf(trimmed)
  const edits = [
    {position: document.position(start + 1, from), text: ''},
    {position: document.position(from + trimmed.length, end - 1), text: ''}
  ]
  return edits.filter(
    ({position}) => position.start.offset !== position.end.offset
  )
}
