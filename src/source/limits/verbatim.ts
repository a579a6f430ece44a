import type {LineStart} from './line-start.ts'

/** A line as the search for verbatim text sees it. */
export interface LineInPlace extends LineStart {
  text: string
  /** Number of containers it may stand in. */
  depth: number
}

/** A fence, as its character and how many of them. */
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/

/** Raw HTML that goes on over blank lines, and what ends it. */
const openEnded: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i,
    /<\/(?:script|pre|style|textarea)>/i
  ],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/]
]

/** Elements whose start tag opens raw HTML up to the next blank line. */
const block =
  /^<\/?(?:article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|link|main|nav|ol|p|param|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?:[\s>]|\/>|$)/i

/**
 * Tells, line by line, what is code or raw HTML for certain: text in which
 * nothing is markup.
 *
 * Only such as stands in no container, at that: what seems to be inside might
 * be out again for a parser. Where a fence may be one or not, no line after it
 * is certain any more.
 */
export function verbatim(): (line: LineInPlace) => boolean {
  let isCertain = true
  let closing: RegExp | undefined
  let htmlEnd: RegExp | undefined
  let isHtml = false
  let isTag = false
  return (line) => {
    if (!isCertain) return false
    if (closing) {
      if (closing.test(line.text)) closing = undefined
      return true
    }
    const rest = line.text.slice(line.at)
    const opening = line.white < 4 ? fence.exec(rest) : null
    const ending =
      line.white < 4
        ? openEnded.find(([start]) => start.test(rest))?.[1]
        : undefined
    if (line.isBlank) {
      isHtml = false
      isTag = false
      return false
    }
    if (isHtml) return true
    const isOutside = line.depth === 0
    const isInside = line.marks > 0
    if (htmlEnd) {
      if (opening && !isInside) isCertain = false
      if (htmlEnd.test(line.text)) htmlEnd = undefined
      return false
    }
    if (opening && !isInside) {
      if (!isOutside || isTag) isCertain = false
      else closing = closingOf(opening[1] ?? opening[2] ?? '')
      return isCertain
    }
    if (rest.startsWith('<')) isTag = true
    if (ending && !isInside) {
      if (!isOutside) isCertain = false
      else if (!ending.test(rest.slice(2))) htmlEnd = ending
      return false
    }
    isHtml = isOutside && line.white < 4 && block.test(rest)
    return isHtml
  }
}

function closingOf(marks: string): RegExp {
  const mark = marks[0] ?? ''
  return new RegExp(`^ {0,3}${mark}{${marks.length},}[ \\t]*$`)
}
