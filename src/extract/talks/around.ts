import type {Heading} from '../outline.ts'
import {textOf} from '../piece.ts'
import {against} from './against.ts'
import type {Evidence, TalkContext} from './context.ts'
import {hasYear} from './has-year.ts'
import {isDay} from './is-day.ts'
import {isPanel} from './is-panel.ts'
import {isQuoted} from './is-quoted.ts'
import {
  hasMedia,
  hasMediaBelow,
  hasPlayer,
  isDeckLink,
  isMediaLink,
  isTalkLink
} from './media.ts'
import {hasNestedMedia} from './nested-media.ts'
import {namesEvent} from './occasion.ts'
import {titleForm} from './title-form.ts'
import type {TitleLine} from './title-line.ts'
import {tellsOfTalk} from './told-split.ts'
import type {Unit} from './unit.ts'

/** What a unit says of itself, and what stands around it, names left aside. */
export function around(
  unit: Unit,
  reading: TitleLine,
  context: TalkContext
): Evidence[] {
  const {isOccasion, isInterview, outline} = context
  const {heading, from} = unit
  const result = against(unit, reading, context)
  const add = (weight: number, words: string): void => {
    result.push({weight, words})
  }
  if (reading.keyword)
    add(
      reading.isTopic && !isOccasion ? 2 : 4,
      'has a keyword of talks in front'
    )
  else if (reading.ordinal !== undefined) add(0.5, 'is numbered')
  if (unit.isLabelled) add(3, 'a label says that it is a title')
  if (from === 'list' && tellsOfTalk(reading.core, context))
    add(2, 'tells of a talk')
  if (unit.isContrasted) add(2, 'is a part in bold and one in italics')
  if (reading.code) add(2, 'has the code of a session in front')
  if (reading.time) add(3, 'has a time of day')
  else if (reading.isTimed) add(2, 'is said how long it takes')
  if (isDownload(unit, context)) add(-4, 'is a label of slides')
  else if (reading.media || unit.isShown)
    add(3, 'links to slides or a recording')
  else if (isTalkLink(unit, reading.core.end - reading.core.start))
    add(4, 'links to the page of a talk')
  else if (from === 'list' && isOccasion && isDeckLink(unit))
    add(3, 'links to a file of slides')
  else if (from === 'list' && isOccasion && hasNestedMedia(unit, context))
    add(3, 'has slides or a recording nested below')
  else if (from === 'list' && hasMedia(unit))
    add(
      isOccasion && isMediaLink(unit) ? 3 : 2,
      'links to slides or a recording'
    )
  else if (heading && isOccasion && isMediaLink(unit))
    add(2.5, 'links to slides or a recording')
  else if (
    heading &&
    !isEventTitle(heading, context) &&
    hasMediaBelow(unit, context)
  )
    add(2.5, 'slides or a recording stand right below')
  else if (
    heading &&
    isOccasion &&
    !isInterview &&
    !isEventTitle(heading, context) &&
    hasPlayer(unit, context)
  )
    add(2, 'slides or a recording are shown in its part')
  if (heading && /[:：]$/.test(unit.line.text)) add(-1.5, 'ends with a colon')
  if (heading && hasAbstract(heading, context))
    add(2, 'has an abstract or a biography of its own')
  if (heading && isPanel(unit, context)) add(3, 'is a panel')
  if ((heading || unit.isQuoted) && isOccasion && isQuoted(reading.core))
    add(heading ? 2 : 3, 'is, as a whole, in the quotes of a title')
  const over = heading
    ? (context.overSiblings.get(heading) ?? heading.parent)
    : outline.over(unit.block)
  const stands = over && under(over, unit, context)
  if (stands) add(stands, `stands under \`${over.text}\``)
  if (isListedTitle(unit, reading, over, context))
    add(1, 'has the form of a title')
  if (!stands && unit.isLed) add(2, 'a line above says that talks follow')
  if (isInterview) add(-3, 'stands in an interview')
  if (isOccasion) add(1, 'stands in a post about an event')
  return result
}

/**
 * Whether a heading has a part that says what it is about, or who speaks. Where
 * it is over all of a post and has a year, that part is about the event.
 */
function hasAbstract(
  {children, block, text}: Heading,
  {outline: {roots}}: TalkContext
): boolean {
  const isAll = roots.length === 1 && roots[0]?.block === block
  return (
    children.some(({role}) => role === 'abstract' || role === 'bio') &&
    !(isAll && hasYear(text))
  )
}

/** `**[Download presentation slides (PDF)](a.pdf)**` heads nothing. */
function isDownload({heading, line}: Unit, {lexicon}: TalkContext): boolean {
  return (
    heading?.depth === 7 &&
    line.marks.some(
      ({kind, start, end}) =>
        kind === 'link' && end - start > line.text.length / 2
    ) &&
    lexicon.has('slides', line.text)
  )
}

/** Whether a heading is the post's own and has the name of an event in it. */
function isEventTitle(
  {depth, text, block}: Heading,
  {outline: {roots}, lexicon}: TalkContext
): boolean {
  return depth === 1 && block === roots[0]?.block && namesEvent(text, lexicon)
}

/** Form of a title, as log-odds, that most items below `Talks` have. */
const leastForm = -1.5

/** How sentences and parts of them end; those in Korean with a verb. */
const sentence = /[.。!！,，;；]$|다$/u

/** Whether an item below `Talks`, at an event, may be a title and no more. */
function isListedTitle(
  {from, line}: Unit,
  {core}: TitleLine,
  over: Heading | undefined,
  {isOccasion}: TalkContext
): boolean {
  return (
    from === 'list' &&
    isOccasion &&
    over?.role === 'talks' &&
    line.block.item?.list.depth === 0 &&
    !sentence.test(textOf(core)) &&
    titleForm(textOf(core)) > leastForm
  )
}

/** What the heading over a unit says for it. */
function under(
  {role, text}: Heading,
  {from, heading, isContrasted}: Unit,
  {lexicon, isOccasion}: TalkContext
): number {
  if (role === 'agenda') return 2
  const isOver =
    role === 'talks' ||
    (from !== 'heading' &&
      text.length < 40 &&
      (lexicon.trailing('talks', text) !== undefined ||
        // `Talks we went to`; but `Highlights of the year` are of anything.
        ((isOccasion || isContrasted) &&
          lexicon.leading('talks', text) !== undefined)) &&
      !lexicon.has('questions', text))
  if (isOver) return 2
  return heading && isDay(text, lexicon) ? 1 : 0
}
