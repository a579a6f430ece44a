import type {Block} from '../extract/view.ts'
import {inCode} from '../source/message.ts'
import type {Check, Finding, Ground} from './check.ts'

/** Id of a rule about headings. */
export type HeadingRuleId = 'heading-without-space'

/** Rules about headings. */
export const headingRules: Readonly<Record<HeadingRuleId, Check>> = {
  'heading-without-space': {
    severity: 'warning',
    summary: 'A heading without a space behind its `#`',
    isFixable: true,
    findings: unspaced
  }
}

function unspaced({view, document}: Ground): Finding[] {
  return view.blocks.filter(isUnspaced).flatMap(({start, end, depth = 0}) => {
    const {text} = document
    const marks = '#'.repeat(depth)
    const next = text.slice(start + depth, start + depth + 2)
    if (!text.startsWith(marks, start) || !opening.test(next)) return []
    // One alone may be a tag; a paragraph of nothing else is meant as heading.
    if (depth === 1 && !isApart(text, start, end)) return []
    const behind = document.point(start + depth)
    return {
      reason: `Unexpected ${inCode(marks)} without a space behind it, expected ${inCode(`${marks} `)}; put one in, or it is no heading`,
      position: document.position(start, start + depth),
      fix: [{position: {start: behind, end: behind}, text: ' '}]
    }
  })
}

/** How the text of a heading begins; `#!` and `#[` are those of programs. */
const opening =
  /^(?:[\p{L}\p{N}~“"'‘（(【「『《*]|[\ud800-\udbff][\udc00-\udfff])/u

function isUnspaced({form, lines}: Block): boolean {
  const isCode = lines[0]?.marks.some(
    ({kind, start}) => kind === 'code' && start === 0
  )
  return form === 'unspaced' && !isCode
}

/** Whether blank lines, or the ends of the text, are around a stretch. */
function isApart(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  const after = text.slice(end, end + 99)
  const isFirst = start === 0 || /(?:\r\n|\n|\r){2}$/.test(before)
  return isFirst && /^[ \t]*(?:$|(?:\r\n|\n|\r)[ \t]*(?:$|[\r\n]))/.test(after)
}
