import type {View} from '../view.ts'
import {headedParagraphs} from './headed-paragraphs.ts'
import {isPlayer} from './media.ts'
import type {Group} from './unit.ts'

/** A mark that makes a heading of a line, without any of Markdown's. */
const mark = /^[■□◆◇●○★☆▼▶◎]\s*\S/u

/** Nobody writes a title in a longer line. */
const longest = 160

/**
 * Paragraphs whose first line is headed by a mark, `■Title`, and whose second
 * shows slides or a recording.
 */
export function markedParagraphs(view: View): Group {
  return headedParagraphs(view, ({lines: [first, second]}) =>
    first &&
    second &&
    first.text.length <= longest &&
    mark.test(first.text) &&
    isPlayer(second)
      ? {isShown: true}
      : undefined
  )
}
