import type {Line, View} from '../view.ts'
import {headedParagraphs} from './headed-paragraphs.ts'
import type {Group} from './unit.ts'

/** Nobody writes title and speaker in a longer line. */
const longest = 200

/** What can stand between the two, and behind them. */
const apart = /^[\s\p{P}\p{S}]*$/u

/**
 * Paragraphs whose first line is two stretches and no more, one in bold and one
 * in italics: `**NAME**: _TITLE_`.
 */
export function contrastedParagraphs(view: View): Group {
  return headedParagraphs(view, ({lines: [line]}) =>
    line && isContrasted(line) ? {isContrasted: true} : undefined
  )
}

function isContrasted({text, marks}: Line): boolean {
  if (text.length > longest) return false
  const [first, second, third] = marks.filter(
    ({kind}) => kind === 'strong' || kind === 'emphasis'
  )
  return (
    first !== undefined &&
    second !== undefined &&
    third === undefined &&
    first.kind !== second.kind &&
    first.start === 0 &&
    first.end < second.start &&
    apart.test(text.slice(first.end, second.start)) &&
    apart.test(text.slice(second.end))
  )
}
