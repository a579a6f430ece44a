import type {Lexicon} from '../../language/lexicon.ts'
import {slicedOffsets} from '../../source/offsets.ts'
import type {Line} from '../view.ts'
import type {TalkContext} from './context.ts'
import {labelled} from './labelled.ts'
import {partEnd} from './part-end.ts'
import {authorLabelEnd, speakerLabelEnd, titleLabelEnd} from './title-label.ts'
import type {Group} from './unit.ts'

/** Lines below a label for a title in which one for who speaks stands. */
const reach = 12

/** Lines above such a label in which that one stands, where it comes first. */
const reachAbove = 3

/** Nobody writes a title in a longer line. */
const longest = 200

/**
 * Lines of paragraphs that a label says are titles, where another says who
 * speaks: `Topic: TITLE`, then `Speaker: NAME`. Which of the two comes first is
 * the same all through a post.
 */
export function labelledParagraphs(context: TalkContext): Group {
  const {lexicon, view} = context
  const {blocks, lines} = view
  const group: Group = []
  const titles = lines.flatMap((line) => titled(line, lexicon) ?? [])
  const above = speakersAbove(titles, context)
  for (const [index, line] of titles.entries()) {
    const nextTitle = titles[index + 1]
    const next = above?.[index + 1]?.[0] ?? nextTitle
    const over = above?.[index]
    const below = above
      ? []
      : lines.slice(
          line.index + 1,
          Math.min(next?.index ?? lines.length, line.index + 1 + reach)
        )
    if (!over && !below.some((one) => namesAnybody(one, context))) continue
    const known = over && labelled(over, context)
    const {block} = line
    const isShared = next?.block === block || titles[index - 1]?.block === block
    const start = block.index + (isShared ? 0 : 1)
    const end = isShared
      ? start
      : next
        ? next.block.index
        : partEnd(block, blocks)
    const last = Math.min(next?.index ?? lines.length, line.index + reach)
    group.push({
      from: 'paragraph',
      line,
      block: {
        ...block,
        lines: block.lines.filter(
          (one) => one.index >= line.index && one.index < last
        )
      },
      start,
      end,
      heading: undefined,
      isLabelled: true,
      ...(known && {known})
    })
  }
  return group
}

/**
 * For each of some titles the lines above it from the label for who speaks on,
 * where the first of them has such a label above it, and most have.
 */
function speakersAbove(
  titles: readonly Line[],
  context: TalkContext
): (Line[] | undefined)[] | undefined {
  const {lines} = context.view
  const result: (Line[] | undefined)[] = []
  for (const [index, title] of titles.entries()) {
    const from = Math.max(
      (titles[index - 1]?.index ?? -1) + 1,
      title.index - reachAbove
    )
    const over = lines.slice(from, title.index)
    const at = over.findLastIndex((one) => namesSpeaker(one, context))
    const labels = over.slice(at)
    const isNear = at >= 0 && labels.every(({text}) => label.test(text))
    if (!isNear && index === 0) return
    result.push(isNear ? labels : undefined)
  }
  const found = result.filter((one) => one !== undefined)
  return found.length > titles.length / 2 ? result : undefined
}

/** What a line with a label begins with. */
const label = /^[^:：]{1,24}[:：]/

/** A line without the label for a title in front of it. */
function titled(line: Line, lexicon: Lexicon): Line | undefined {
  const {text, block} = line
  if (block.kind !== 'paragraph' || block.quotes || text.length > longest)
    return
  const end = titleLabelEnd(text, lexicon)
  if (end === undefined || end >= text.length) return
  const inside = (index: number): number => Math.max(0, index - end)
  return {
    ...line,
    text: text.slice(end),
    offsets: slicedOffsets(line.offsets, end, text.length),
    marks: line.marks
      .filter((mark) => mark.end > end)
      .map((mark) => ({
        ...mark,
        start: inside(mark.start),
        end: inside(mark.end)
      }))
  }
}

/** Personhood of a phrase that may name somebody. */
const likely = 0.3

/** Whether a label leads to a name, and to no sentence: `Who: all of you`. */
function namesSpeaker(
  {text}: Line,
  {lexicon, personhood}: TalkContext
): boolean {
  return isName(text, speakerLabelEnd(text, lexicon), personhood)
}

/** The same; at an event, authors speak. */
function namesAnybody(line: Line, context: TalkContext): boolean {
  if (namesSpeaker(line, context)) return true
  const {lexicon, personhood, isOccasion} = context
  const {text} = line
  return isOccasion && isName(text, authorLabelEnd(text, lexicon), personhood)
}

function isName(
  text: string,
  start: number | undefined,
  personhood: TalkContext['personhood']
): boolean {
  if (start === undefined) return false
  const [phrase = ''] = text.slice(start).split(/[,，。;；(（]/, 1)
  return personhood(phrase.trim()) >= likely
}
