import {type Role, roleOf} from '../outline.ts'
import {personhood} from '../people.ts'
import {textOf} from '../piece.ts'
import {type Below, below} from './below.ts'
import {type Chosen, chosenSplits} from './chosen-splits.ts'
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
  /** Whether it is no more than a name, as others beside it are. */
  isName: boolean
  /** Whether a name stands in brackets in front. */
  bracketIsName: boolean
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
  const result = group.map((unit, index) => {
    const reading = readings[index] ?? titleLine(unit.line, context.lexicon)
    const found = chosen[index]
    const under = belows[index]
    const evidence = evidenceOf(unit, reading, found, under, context)
    const score = evidence.reduce((sum, {weight}) => sum + weight, 0)
    return {
      ...unit,
      reading,
      split: found?.split,
      below: under,
      evidence,
      isName: false,
      bracketIsName: isBracketName(reading, context),
      score
    }
  })
  addShared(result, context)
  return result
}

/** Add what only shows in several: names as titles, or in brackets in front. */
function addShared(all: Candidate[], {people, isOccasion}: TalkContext): void {
  const add = (some: Candidate[], weight: number, words: string): void => {
    for (const one of some) {
      one.evidence.push({weight, words})
      one.score += weight
    }
  }
  const names = all.filter(
    ({from, reading, split, below: under}) =>
      from === 'heading' &&
      !split &&
      !under &&
      personhood(reading.core, people) >= 0.8
  )
  if (isOccasion && names.length >= 2) {
    add(names, 3, 'is, as others beside it, the name of somebody')
    for (const one of names) one.isName = true
  }
  const brackets = all.filter(({reading}) => reading.bracket)
  const different = new Set(brackets.map(({reading}) => bracketText(reading)))
  if (
    brackets.length >= Math.max(2, all.length * 0.75) &&
    different.size === brackets.length
  ) {
    add(brackets, 3, 'begins, as others beside it, with a name in brackets')
    for (const one of brackets) one.bracketIsName = true
  }
}

function isBracketName({bracket}: TitleLine, {people}: TalkContext): boolean {
  return bracket !== undefined && personhood(bracket, people) >= 0.5
}

function bracketText({bracket}: TitleLine): string {
  return bracket ? textOf(bracket) : ''
}

function evidenceOf(
  unit: Unit,
  reading: TitleLine,
  found: Chosen | undefined,
  under: Below | undefined,
  context: TalkContext
): Evidence[] {
  const {isOccasion} = context
  const result: Evidence[] = against(unit, reading, context)
  const add = (weight: number, words: string): void => {
    result.push({weight, words})
  }
  const {heading} = unit
  if (found) {
    const {joiner, first, speaker} = found.split
    const name = textOf(speaker)
    if (joiner === 'by')
      add(
        found.certainty >= 0.9 ? 4 : 2,
        `names \`${name}\` behind a word for "by"`
      )
    else
      add(
        found.certainty >= 0.9 ? 3 : 2,
        `names \`${name}\` (${joiner}, ${first} first)`
      )
  }
  if (under) add(belowWeights[under.how], belowWords(under))
  const {bracket} = reading
  if (bracket && isBracketName(reading, context))
    add(3, `names \`${textOf(bracket)}\` in brackets in front`)
  if (reading.keyword) add(4, 'has a keyword of talks in front')
  else if (reading.ordinal !== undefined) add(0.5, 'is numbered')
  if (reading.time) add(3, 'has a time of day')
  if (context.isInterview) add(-3, 'stands in an interview')
  if (reading.media) add(3, 'links to slides or a recording')
  else if (unit.from === 'list' && hasDeck(unit))
    add(2, 'links to slides or a recording')
  else if (heading && mediaBelow(unit, context))
    add(2.5, 'slides or a recording stand right below')
  if (heading?.children.some(({role}) => role === 'abstract' || role === 'bio'))
    add(2, 'has an abstract or a biography of its own')
  if (heading && isPanel(unit, context)) add(3, 'is a panel')
  if (heading && isOccasion && !found && !under && isTold(unit, context))
    add(2, 'the text below speaks of a presentation')
  if (isOccasion) add(1, 'stands in a post about an event')
  if (unit.from === 'list') {
    const over = context.outline.over(unit.block)
    if (over?.role === 'agenda' || over?.role === 'talks')
      add(2, `stands under \`${over.text}\``)
  }
  return result
}

/** What speaks against a unit being a talk. */
function against(
  unit: Unit,
  reading: TitleLine,
  context: TalkContext
): Evidence[] {
  const {asked, lexicon, outline} = context
  const result: Evidence[] = []
  const {heading, block, from} = unit
  const over = heading ? heading.parent : outline.over(block)
  const text = textOf(reading.core)
  const role = heading?.role ?? roleOf(text, lexicon)
  if (role) result.push({weight: -10, words: `is a part of its own (${role})`})
  if (lexicon.leading(pauses, text))
    result.push({weight: -8, words: 'begins with a word for a pause'})
  if (text.length < 24 && lexicon.trailing('closing', text))
    result.push({weight: -3, words: 'ends with a word for impressions'})
  if (isLabel(unit.line.text, lexicon))
    result.push({weight: -10, words: 'is a label with what it is for'})
  if (asked.blocks.has(block))
    result.push({weight: -10, words: 'is a question'})
  if (heading && asked.sections.has(heading) && !isPanel(unit, context))
    result.push({weight: -10, words: 'stands over questions'})
  if (
    over?.role &&
    setsApart.has(over.role) &&
    (from === 'list' || !isOpening(over.role))
  )
    result.push({
      weight: from === 'list' ? -10 : -4,
      words: `stands under \`${over.text}\``
    })
  return result
}

/** A panel is asked things, or sits at an event. */
function isPanel(
  {heading, line}: Unit,
  {asked, isOccasion, lexicon}: TalkContext
): boolean {
  if (!heading || !lexicon.has('panel', line.text)) return false
  if (isOccasion) return true
  const {block, end} = heading
  return [...asked.blocks].some(({index}) => index > block.index && index < end)
}

/** What a programme has besides talks. */
const pauses = ['break', 'agenda', 'event', 'sponsors'] as const

/** Parts of a post whose entries are no talks. */
const setsApart: ReadonlySet<Role> = new Set([
  'references',
  'bio',
  'sponsors',
  'questions',
  'interview',
  'event',
  'preface',
  'closing',
  'code',
  'video',
  'document'
])

/** An author who is careless of levels puts a talk under the part before it. */
function isOpening(role: Role): boolean {
  return role === 'preface' || role === 'event' || role === 'closing'
}

const belowWeights: Readonly<Record<Below['how'], number>> = {
  label: 5,
  by: 4,
  line: 3,
  heading: 3,
  bio: 3
}

/** `Speaker: NAME`, `Slides: URL`. */
function isLabel(text: string, lexicon: TalkContext['lexicon']): boolean {
  const word = lexicon.leading(labels, text)
  return word !== undefined && /^\s*[:：]/.test(text.slice(word.end))
}

/** What label lines begin with. */
const labels = ['speaker', 'role', 'organization', 'slides', 'video'] as const

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

/** Whether the first lines below a heading speak of a talk. */
function isTold({start, end}: Unit, {view, lexicon}: TalkContext): boolean {
  let seen = 0
  for (const block of view.blocks.slice(start, Math.min(end, start + 4))) {
    if (block.kind === 'heading' || seen > 2) return false
    for (const {text} of block.lines.slice(0, 2)) {
      seen++
      if (lexicon.has('told', text)) return true
    }
  }
  return false
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

function hasDeck({line}: Unit): boolean {
  return line.marks.some(({url}) => url !== undefined && isDeck(url))
}

function isDeck(url: string): boolean {
  return /^https?:\/\/(?:www\.)?(?:speakerdeck\.com|slideshare\.net|docswell\.com|slides\.com|youtube\.com|youtu\.be|vimeo\.com|hackmd\.io\/@[^/]+\/[^/]+|docs\.google\.com\/presentation)/.test(
    url
  )
}
