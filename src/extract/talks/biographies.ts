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
}

/** Parts of a post that are about its speakers, in the order written. */
export function introductions(context: TalkContext): Introduction[] {
  const {outline, lexicon} = context
  return outline.headings
    .filter(
      ({role, text}) =>
        role === 'bio' || lexicon.is('speaker', text.replace(/[:：]\s*$/, ''))
    )
    .map((heading) => ({
      heading,
      people: entries(heading, context).flatMap((line) => who(line, context))
    }))
}

/** Candidates without those who are introduced and talk elsewhere. */
export function withoutBiographies(
  found: Candidate[],
  all: readonly Introduction[],
  context: TalkContext
): Candidate[] {
  const introduced = found.filter((one) => over(one, all))
  if (!introduced.length) return found
  const names = new Set(
    found
      .filter((one) => !introduced.includes(one))
      .flatMap((one) => talkOf(one, context).speakers.map(nameOf))
  )
  return found.filter((one) => {
    const people = over(one, all)?.people ?? []
    const known = people.filter((some) => names.has(nameOf(some)))
    return known.length === 0 || known.length < people.length / 2
  })
}

/** The introduction that a unit stands under. */
function over(
  {heading}: Candidate,
  all: readonly Introduction[]
): Introduction | undefined {
  return all.find((one) => one.heading === heading?.parent)
}

/** Talks with what introductions say of role and organization. */
export function introduced(
  talks: readonly Talk[],
  all: readonly Introduction[]
): Talk[] {
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

/** Who a line begins with, if it is one person with something said of them. */
function who(line: Line, {people: context}: TalkContext): Speaker[] {
  // `NAME《TITLE》` lists a talk.
  if (/[《「『]/.test(line.text)) return []
  const isHeading = line.block.kind === 'heading'
  const stop = isHeading ? -1 : line.text.search(/[。．!！?？;；]|\.(?:\s|$)/)
  const phrase = piece(line, 0, stop < 0 ? line.text.length : stop)
  const found = people(phrase, context)
  const [only] = found
  return only?.name !== undefined &&
    found.length === 1 &&
    (only.role !== undefined || only.organization !== undefined)
    ? [only]
    : []
}

function nameOf({name = ''}: Speaker): string {
  return name.normalize('NFKC').toLowerCase()
}
