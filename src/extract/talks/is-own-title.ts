import {type Heading, roleOf} from '../outline.ts'
import {piece} from '../piece.ts'
import type {TalkContext} from './context.ts'
import {isDay} from './is-day.ts'
import {isOfSeveral} from './is-of-several.ts'
import {namesEvent} from './occasion.ts'
import type {PostTitle} from './post-title.ts'

/** Words that the name of an event has, at most. */
const eventWords = 6

/** A year or a number behind the name of an event: `QuillConf 2023`, `Meet #4`. */
const edition = /(?:[#＃]\s?\d{1,4}|(?<!\d)(?:19|20)\d\d)[\s\p{P}]*$/u

/**
 * Whether a title is that of a talk, if anything is: the first line of a post
 * or in its front matter, not the name of an event, a day or a part, and no
 * heading of the same depth beside it.
 */
export function isOwnTitle(
  {whole, isHeading, unit}: PostTitle,
  context: TalkContext
): boolean {
  const {lexicon} = context
  return (
    !(isHeading && isAmongOthers(unit.block, context)) &&
    !isEvent(whole, lexicon) &&
    !isOfSeveral(whole, lexicon) &&
    !isDay(whole, lexicon) &&
    roleOf(whole, lexicon) === undefined
  )
}

/** Personhood of a heading right below a title that says who speaks. */
const surely = 0.8

/** Whether a heading stands below text, or beside others of parts like its own. */
function isAmongOthers(
  {index, depth = 1}: PostTitle['unit']['block'],
  {outline: {headings}, lexicon, personhood}: TalkContext
): boolean {
  const isName = ({block: {index, lines}}: Heading): boolean =>
    index === 1 &&
    lines[0] !== undefined &&
    personhood(piece(lines[0])) >= surely
  return (
    index > 0 ||
    headings.some(
      (one) =>
        one.block.index > 0 &&
        one.depth <= depth &&
        !one.role &&
        !lexicon.is('series', one.text) &&
        !isName(one)
    )
  )
}

function isEvent(title: string, lexicon: TalkContext['lexicon']): boolean {
  if (title.split(/\s+/).length > eventWords) return false
  return edition.test(title) || namesEvent(title, lexicon)
}
