import type {Heading} from '../outline.ts'
import {people} from '../people.ts'
import {piece} from '../piece.ts'
import type {Below} from './below.ts'
import type {TalkContext} from './context.ts'
import {namesEvent} from './occasion.ts'
import {peopleAlone, peopleListed} from './people-listed.ts'
import type {Unit} from './unit.ts'

/** Who gives a talk, where a part of it is about them, or lists them. */
export function bioPart(
  {heading}: Unit,
  context: TalkContext
): Below | undefined {
  const about = heading?.children.find(
    (child) => child.role === 'bio' || listsSpeakers(child, heading, context)
  )
  const block = about && context.view.blocks[about.block.index + 1]
  const line = block?.lines[0]
  if (!about || !line) return aboveAbstract(heading, context)
  const listed = peopleListed(
    context.view.blocks
      .slice(block.index, about.end)
      .flatMap(({lines}) => lines),
    context
  )
  if (listed.length > 1 || (listed.length === 1 && about.role !== 'bio')) {
    const speakers = listed.flatMap((one) => people(piece(one), context.people))
    return speakers.length ? {speakers, how: 'bio', lines: listed} : undefined
  }
  const comma = line.text.search(/[,，、:：(（。]|\s[-–—|]/)
  const name = piece(line, 0, comma < 0 ? line.text.length : comma)
  if (context.personhood(name) < 0.4) return
  const speakers = people(name, context.people)
  return speakers.length ? {speakers, how: 'bio', lines: [line]} : undefined
}

/** People in a list that the part begins with that says what a talk is about. */
function aboveAbstract(
  heading: Heading | undefined,
  context: TalkContext
): Below | undefined {
  const about = heading?.children.find(({role}) => role === 'abstract')
  if (!about) return
  const lines = context.view.blocks
    .slice(about.block.index + 1, about.end)
    .flatMap((block) => block.lines)
  const listed = peopleAlone(lines, context)
  const speakers = listed.flatMap((one) => people(piece(one), context.people))
  return speakers.length ? {speakers, how: 'bio', lines: listed} : undefined
}

/** Whether a part below a title, rather than one of an event, is for speakers. */
function listsSpeakers(
  {text}: Heading,
  {role, parent, text: title}: Heading,
  {lexicon, isOccasion}: TalkContext
): boolean {
  if (role || (isOccasion && !parent) || namesEvent(title, lexicon))
    return false
  return lexicon.is('speaker', text.replace(/\s*[:：]$/, ''))
}
