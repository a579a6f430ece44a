import type {LineStart} from './line-start.ts'

/** A fence that opens code. */
const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/

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
 * Tells, line by line, what of a text is code or raw HTML for certain: text in
 * which nothing is markup.
 *
 * Only such as stands in no container, at that: what seems to be inside might
 * be out again for a parser. Where a fence may be one or not, no line after it
 * is certain any more.
 *
 * @returns
 *   Whether a line is so, told the number of containers it may stand in.
 */
export function verbatim(
  text: string
): (line: LineStart, depth: number) => boolean {
  let isCertain = true
  let closing: RegExp | undefined
  let htmlEnd: RegExp | undefined
  let isHtml = false
  let isTag = false
  return (line, depth) => {
    if (!isCertain) return false
    const {start, end, at, isBlank, marks, white} = line
    if (closing) {
      if (closing.test(text.slice(start, end))) closing = undefined
      return true
    }
    if (isBlank) {
      isHtml = false
      isTag = false
      return false
    }
    if (isHtml) return true
    // Few lines begin with what a fence or a tag does.
    const rest = '<`~'.includes(text.charAt(at)) ? text.slice(at, end) : ''
    const opening = rest && white < 4 ? fence.exec(rest) : null
    const isInside = marks > 0
    if (htmlEnd) {
      if (opening && !isInside) isCertain = false
      if (htmlEnd.test(text.slice(start, end))) htmlEnd = undefined
      return false
    }
    if (!rest) return false
    const isOutside = depth === 0
    if (opening && !isInside) {
      if (!isOutside || isTag) isCertain = false
      else closing = closingOf(opening[0])
      return isCertain
    }
    if (rest.startsWith('<')) isTag = true
    const ending = white < 4 ? endingOf(rest) : undefined
    if (ending && !isInside) {
      if (!isOutside) isCertain = false
      else if (!ending.test(rest.slice(2))) htmlEnd = ending
      return false
    }
    isHtml = isOutside && white < 4 && block.test(rest)
    return isHtml
  }
}

/** What ends the raw HTML that a line begins, where a blank line does not. */
function endingOf(line: string): RegExp | undefined {
  for (const [start, end] of openEnded) if (start.test(line)) return end
  return
}

function closingOf(marks: string): RegExp {
  const mark = marks.charAt(0)
  return new RegExp(`^ {0,3}${mark}{${marks.length},}[ \\t]*$`)
}
