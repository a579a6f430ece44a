import type {Speaker, Talk} from '../../model.ts'
import type {Heading} from '../outline.ts'
import {people} from '../people.ts'
import {piece} from '../piece.ts'
import type {Block, Line} from '../view.ts'
import type {Candidate} from './candidates.ts'
import type {TalkContext} from './context.ts'
import {talkOf} from './talk.ts'

/** A part of a post that introduces those who speak. */
export interface Introduction {
  heading: Heading
  /** Who is introduced, each as the phrase that begins the biography says. */
  people: Speaker[]
  /** Whether the heading says that they speak. */
  areSpeakers: boolean
  /** Whether it surely is one speaker, and no other. */
  isOnly: boolean
}

/** Parts of a post that are about its speakers, in the order written. */
export function introductions(context: TalkContext): Introduction[] {
  const {outline, lexicon} = context
  return outline.headings.flatMap((heading) => {
    const areSpeakers = lexicon.is(
      'speaker',
      heading.text.replace(/[:：]\s*$/, '')
    )
    if (!areSpeakers && heading.role !== 'bio') return []
    const people = entries(heading, context).flatMap((line) =>
      who(line, context)
    )
    const isOne = heading.children.length < 2 && people.length === 1
    const isOnly =
      areSpeakers &&
      isOne &&
      context.personhood(people[0]?.name ?? '') >= likely
    return [{heading, people, areSpeakers, isOnly}]
  })
}

/** Candidates without those who are introduced and talk elsewhere. */
export function withoutBiographies(
  found: Candidate[],
  all: readonly Introduction[],
  context: TalkContext
): Candidate[] {
  const introduced = found.filter((one) => over(one, all))
  if (!introduced.length) return found
  const others = found.filter((one) => !introduced.includes(one))
  const names = new Set(
    others.flatMap((one) => talkOf(one, context).speakers.map(nameOf))
  )
  const only = names.size ? undefined : onlySpeaker(all)
  if (only && others.length) return others
  return found.filter((one) => {
    const people = over(one, all)?.people ?? []
    const known = people.filter((some) => names.has(nameOf(some)))
    return known.length === 0 || known.length < people.length / 2
  })
}

/** Who speaks, where a part of the post introduces one speaker alone. */
function onlySpeaker(all: readonly Introduction[]): Speaker | undefined {
  const [only, other] = all.filter(({areSpeakers}) => areSpeakers)
  return only?.isOnly && !other ? only.people[0] : undefined
}

/** The introduction that a unit stands under. */
function over(
  {heading}: Candidate,
  all: readonly Introduction[]
): Introduction | undefined {
  return all.find((one) => one.heading === heading?.parent)
}

/**
 * Talks with what introductions say of role and organization, or of who speaks
 * where no talk does.
 */
export function introduced(
  talks: readonly Talk[],
  all: readonly Introduction[]
): Talk[] {
  const only = onlySpeaker(all)
  if (only && talks.every(({speakers}) => !speakers.length))
    return talks.map((talk) => ({...talk, speakers: [only]}))
  const known = new Map<string, Speaker>()
  for (const {people} of all)
    for (const one of people)
      if (!known.has(nameOf(one))) known.set(nameOf(one), one)
  if (!known.size) return [...talks]
  return talks.map((talk) => ({
    ...talk,
    speakers: talk.speakers.map((one) => {
      if (one.role !== undefined || one.organization !== undefined) return one
      const {role, organization} = known.get(nameOf(one)) ?? {}
      return {
        ...one,
        ...(role !== undefined && {role}),
        ...(organization !== undefined && {organization})
      }
    })
  }))
}

/** First lines of what introduces somebody each: headings, else blocks. */
function entries(
  {children, block, end}: Heading,
  context: TalkContext
): Line[] {
  const blocks: readonly Block[] = children.length
    ? children.map((child) => child.block)
    : context.view.blocks.slice(block.index + 1, end)
  return blocks.flatMap(({kind, lines: [line]}) =>
    line && kind !== 'code' ? [line] : []
  )
}

/** Personhood of a heading that is a name and no more. */
const likely = 0.5

/**
 * Who a line begins with, if it is one person, in a heading or with something
 * said of them.
 */
function who(
  line: Line,
  {people: context, personhood}: TalkContext
): Speaker[] {
  // `NAME《TITLE》` lists a talk.
  if (/[《「『]/.test(line.text)) return []
  const isHeading = line.block.kind === 'heading'
  const stop = isHeading ? -1 : line.text.search(/[。．!！?？;；]|\.(?:\s|$)/)
  const phrase = piece(line, 0, stop < 0 ? line.text.length : stop)
  const found = people(phrase, context)
  const [only] = found
  return only?.name !== undefined &&
    found.length === 1 &&
    (only.role !== undefined ||
      only.organization !== undefined ||
      (isHeading && personhood(phrase) >= likely))
    ? [only]
    : []
}

function nameOf({name = ''}: Speaker): string {
  return name.normalize('NFKC').toLowerCase()
}
