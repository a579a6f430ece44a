import type {Heading} from '../extract/outline.ts'
import type {Line} from '../extract/view.ts'
import type {Talk} from '../model.ts'
import {inCode} from '../source/message.ts'
import {offsetAt} from '../source/offsets.ts'
import type {Check, Finding, Ground} from './check.ts'
import {folded} from './folded.ts'

/** Id of a rule about a programme and the talks that it lists. */
export type ProgrammeRuleId = 'talk-not-in-programme' | 'talk-only-in-programme'

/** Rules about a post that has a programme, and then a part for each talk. */
export const programmeRules: Readonly<Record<ProgrammeRuleId, Check>> = {
  'talk-not-in-programme': {
    severity: 'warning',
    summary: 'A talk that the programme of the post does not list',
    findings: (ground) =>
      programmes(ground).flatMap(({untold}) =>
        untold.map((talk) => ({
          reason: `Unexpected talk ${inCode(talk.title)}, which the programme does not list as it does the others, expected it there; add it, or write its title the same way`,
          position: talk.titlePosition ?? talk.position
        }))
      )
  },
  'talk-only-in-programme': {
    severity: 'off',
    summary: 'An entry of the programme of which the post tells nothing',
    findings: (ground) =>
      programmes(ground).flatMap(({lines, told}) =>
        lines.flatMap((line) => onlyListed(line, told, ground))
      )
  }
}

/** A programme that lists most of the talks of its post. */
interface Programme {
  /** Entries: the first line of each item, row or paragraph. */
  lines: readonly Line[]
  /** Talks that it lists. */
  told: readonly Talk[]
  /** Talks that it does not. */
  untold: readonly Talk[]
}

/** Shorter titles may stand in a line by chance. */
const shortest = 6

/** Nobody writes a longer programme; each title is looked for in all of it. */
const longest = 20_000

function programmes(ground: Ground): Programme[] {
  const {outline, post} = ground
  const all = outline.headings.filter(({role}) => role === 'agenda')
  const [only, ...others] = all
  if (!only || others.length > 0) return []
  const lines = entries(only, ground)
  const text = lines.map((line) => folded(line.text)).join('\n')
  const end = ground.view.blocks[only.end - 1]?.end ?? 0
  const talks = post.talks.filter(
    ({title, from, position}) =>
      from === 'heading' &&
      folded(title).length >= shortest &&
      (position.start.offset ?? 0) >= end
  )
  if (text.length > longest) return []
  const told = talks.filter(({title}) => text.includes(folded(title)))
  const untold = talks.filter((talk) => !told.includes(talk))
  return told.length >= 2 && told.length >= untold.length * 2
    ? [{lines, told, untold}]
    : []
}

function entries({block, end}: Heading, {view}: Ground): Line[] {
  return view.blocks
    .slice(block.index + 1, end)
    .filter(({kind}) => kind === 'paragraph' || kind === 'row')
    .flatMap((one) =>
      one.kind === 'row'
        ? one.lines
        : one.lines.slice(0, one.item ? 1 : undefined)
    )
}

/** Entries of these kinds are no talks. */
const apart = [
  'break',
  'preface',
  'closing',
  'event',
  'sponsors',
  'questions'
] as const

function onlyListed(
  line: Line,
  told: readonly Talk[],
  {document, lexicon}: Ground
): Finding[] {
  const text = folded(line.text)
  const isKnown = told.some(
    ({title, speakers}) =>
      text.includes(folded(title)) ||
      folded(title).includes(text) ||
      speakers.some(({name}) => name && text.includes(folded(name)))
  )
  const words = text.replace(/\d/g, '')
  if (isKnown || words.length < shortest || lexicon.has(apart, line.text))
    return []
  const start = offsetAt(line.offsets, 0)
  return [
    {
      reason: `Unexpected entry ${inCode(line.text)} of the programme, of which the post tells nothing, expected a part for it as for the others; write it`,
      position: document.position(
        start,
        offsetAt(line.offsets, line.text.length)
      )
    }
  ]
}
