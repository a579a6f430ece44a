import {personhood} from '../people.ts'
import {textOf} from '../piece.ts'
import {type Below, below} from './below.ts'
import {chosenSplits} from './chosen-splits.ts'
import type {Evidence, TalkContext} from './context.ts'
import type {Split} from './splits.ts'
import {type TitleLine, titleLine} from './title-line.ts'
import type {Group, Unit} from './unit.ts'

/** A unit with all that tells whether it is a talk. */
export interface Candidate extends Unit {
  reading: TitleLine
  /** Where title and speaker part on the line, if both are on it. */
  split: Split | undefined
  below: Below | undefined
  evidence: Evidence[]
  /** Sum of the evidence. */
  score: number
}

/** Judge units that stand side by side, each by itself and by the others. */
export function candidates(group: Group, context: TalkContext): Candidate[] {
  const readings = group.map((unit) => titleLine(unit.line, context.lexicon))
  const belows = group.map((unit) =>
    unit.from === 'heading' ? below(unit, context) : undefined
  )
  const chosen = chosenSplits(readings, belows, context)
  return group.map((unit, index) => {
    const reading = readings[index] ?? titleLine(unit.line, context.lexicon)
    const split = chosen[index]
    const under = belows[index]
    const evidence = evidenceOf(unit, reading, split, under, context)
    const score = evidence.reduce((sum, {weight}) => sum + weight, 0)
    return {...unit, reading, split, below: under, evidence, score}
  })
}

function evidenceOf(
  unit: Unit,
  reading: TitleLine,
  split: Split | undefined,
  under: Below | undefined,
  context: TalkContext
): Evidence[] {
  const {asked, people, isOccasion, view} = context
  const result: Evidence[] = []
  const add = (weight: number, words: string): void => {
    result.push({weight, words})
  }
  const {heading} = unit
  if (heading?.role) add(-10, `heads a part of its own (${heading.role})`)
  if (asked.blocks.has(unit.block)) add(-10, 'is a question')
  if (heading && asked.sections.has(heading)) add(-10, 'stands over questions')
  if (split) {
    const name = textOf(split.speaker)
    if (split.joiner === 'by')
      add(4, `names \`${name}\` behind a word for "by"`)
    else add(3, `names \`${name}\` (${split.joiner}, ${split.first} first)`)
  }
  if (under)
    add(
      under.how === 'label' ? 5 : under.how === 'by' ? 4 : 3,
      belowWords(under)
    )
  const {bracket} = reading
  if (bracket && personhood(bracket, people) >= 0.5)
    add(3, `names \`${textOf(bracket)}\` in brackets in front`)
  if (reading.keyword) add(4, 'has a keyword of talks in front')
  else if (reading.ordinal !== undefined) add(0.5, 'is numbered')
  if (reading.time) add(3, 'has a time of day')
  if (reading.media) add(3, 'links to slides or a recording')
  else if (unit.from === 'heading' && mediaBelow(unit, context))
    add(3, 'slides or a recording stand right below')
  if (heading?.children.some(({role}) => role === 'abstract' || role === 'bio'))
    add(2, 'has an abstract or a biography of its own')
  if (isOccasion) add(1, 'stands in a post about an event')
  if (unit.from === 'list') {
    const over = context.outline.over(unit.block)
    if (over?.role === 'agenda' || over?.role === 'talks')
      add(2, `stands under \`${over.text}\``)
    if (over?.role === 'references') add(-6, `stands under \`${over.text}\``)
  }
  void view
  return result
}

function belowWords({how, lines}: Below): string {
  const text = lines.map((line) => line.text).join(' ')
  return {
    label: `a label below names who speaks: \`${text}\``,
    by: `a line below says by whom: \`${text}\``,
    line: `the line below is a name: \`${text}\``,
    heading: `the heading below is a name: \`${text}\``,
    bio: `a biography below begins with a name: \`${text}\``
  }[how]
}

/** Whether the first thing below a heading is a link to slides or a video. */
function mediaBelow({start, end}: Unit, {view, lexicon}: TalkContext): boolean {
  for (const block of view.blocks.slice(start, Math.min(end, start + 3))) {
    if (block.kind === 'heading' && block.lines.length === 0) continue
    for (const line of block.lines.slice(0, 3)) {
      const link = line.marks.find((mark) => mark.kind === 'link')
      if (!link) continue
      const label = line.text.replace(/[\p{P}\p{S}]+/gu, ' ')
      if (lexicon.has(['slides', 'video'], label) && line.text.length < 60)
        return true
      if (link.url && isDeck(link.url) && line.text.length < 120) return true
    }
    if (block.lines.length && block.kind !== 'heading') return false
  }
  return false
}

function isDeck(url: string): boolean {
  return /^https?:\/\/(?:www\.)?(?:speakerdeck\.com|slideshare\.net|docswell\.com|slides\.com|youtube\.com|youtu\.be|vimeo\.com|hackmd\.io\/@[^/]+\/[^/]+|docs\.google\.com\/presentation)/.test(
    url
  )
}
