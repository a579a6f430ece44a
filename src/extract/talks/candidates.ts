import {roleOf} from '../outline.ts'
import {type Piece, textOf} from '../piece.ts'
import {around} from './around.ts'
import {type Below, below} from './below.ts'
import {chosenSplits} from './chosen-splits.ts'
import type {Evidence, TalkContext} from './context.ts'
import {isAddress} from './is-address.ts'
import {isInQuotes} from './is-quoted.ts'
import {linksSomebody} from './links-somebody.ts'
import {mayNameBelow} from './may-name-below.ts'
import {named} from './named.ts'
import {namesAbove} from './names-above.ts'
import {namesBeside} from './names-beside.ts'
import {namesInFront} from './names-in-front.ts'
import {arePairsOfNames} from './pairs-of-names.ts'
import {saysWho} from './says-who.ts'
import {scoreOf} from './score-of.ts'
import {addShared} from './shared.ts'
import {slotHeading} from './slot-heading.ts'
import type {Split} from './splits.ts'
import type {TitleLine} from './title-line.ts'
import {titlesBelow} from './titles-below.ts'
import {isTold} from './told.ts'
import type {Group, Unit} from './unit.ts'
import {withoutChapters} from './without-chapters.ts'
import {withoutCodes} from './without-codes.ts'

/** A unit with all that tells whether it is a talk. */
export interface Candidate extends Unit {
  reading: TitleLine
  /** Where title and speaker part on the line, if both are on it. */
  split: Split | undefined
  below: Below | undefined
  evidence: Evidence[]
  /** Whether it is no more than a name, as others beside it are. */
  isName: boolean
  /** Whether its speaker is a name as it stands, as others beside it are. */
  speakerIsName: boolean
  /** Whether a comma in its speaker parts two, as it does in others. */
  areSeveral: boolean
  /** Whether a name stands in brackets in front. */
  bracketIsName: boolean
  /** Its title, where that stands below its line. */
  titleBelow?: Piece
  /** Sum of the evidence. */
  score: number
}

/** Score below which no name makes a talk of a unit. */
const hopeless = -5

/** Score from which a unit is a talk whoever gives it. */
const surely = 5

/** Judge units that stand side by side, each by itself and by the others. */
export function candidates(group: Group, context: TalkContext): Candidate[] {
  const read = group.map((unit) => slotHeading(unit, context))
  const readings = withoutCodes(
    withoutChapters(read.map(({reading}) => reading)),
    context
  )
  const all = read.flatMap(({unit}, index) => {
    const reading = readings[index]
    return reading ? [candidate(unit, reading, context)] : []
  })
  const able = all.filter(({score}) => score > hopeless)
  if (isHopeful(able)) addNames(able, context)
  addShared(able, context)
  addTitles(able, context)
  return all
}

function candidate(
  unit: Unit,
  reading: TitleLine,
  context: TalkContext
): Candidate {
  const {from, line, block, start, end, heading} = unit
  const evidence = around(unit, reading, context)
  // Written out: a unit is made for many a line, and spreading one is slow.
  return {
    from,
    line,
    block,
    start,
    end,
    heading,
    reading,
    split: undefined,
    below: undefined,
    evidence,
    isName: false,
    speakerIsName: false,
    areSeveral: false,
    bracketIsName: isBracketName(reading, context),
    ...(unit.isLabelled && {isLabelled: true}),
    ...(unit.known && {known: unit.known}),
    ...(unit.isShown && {isShown: true}),
    ...(unit.isContrasted && {isContrasted: true}),
    ...(unit.isQuoted && {isQuoted: true}),
    ...(unit.isLed && {isLed: true}),
    score: scoreOf(evidence)
  }
}

/** Lists are many: names are looked for where anything else speaks for talks. */
function isHopeful(able: readonly Candidate[]): boolean {
  return able.some(
    ({from, score, isQuoted}) => from === 'heading' || isQuoted || score > 0
  )
}

/** Find who speaks, and count it. */
function addNames(all: readonly Candidate[], context: TalkContext): void {
  const above = namesAbove(all, context)
  const own = all.map((one, index) => {
    if (above[index]) endBefore(one.block.index - 1, all[index - 1])
    return (
      one.known ??
      above[index] ??
      (mayNameBelow(one, context) ? below(one, context) : undefined)
    )
  })
  const belows = namesInFront(all, namesBeside(all, own, context), context)
  const chosen = chosenSplits(
    all.map(({reading: {core, time, code}, score, isLed}) => ({
      core,
      time,
      code,
      isTalk: isLed || score >= surely
    })),
    belows,
    context
  )
  const areSeveral = arePairsOfNames(
    chosen.flatMap((one) => (one ? [one.split.speaker] : [])),
    context
  )
  for (const [index, one] of all.entries()) {
    const found = one.known ? undefined : chosen[index]
    one.areSeveral = areSeveral
    one.split = found?.split
    one.speakerIsName = found?.isName === true
    one.below = belows[index]
    one.evidence.unshift(...named(one, found, one.below, context))
    if (found && one.from !== 'heading' && isInQuotes(found.split.title))
      one.evidence.push({
        weight: 2.5,
        words: 'has a title in the quotes of one'
      })
    if (one.isQuoted && !isInQuotes(found?.split.title ?? one.reading.core))
      one.evidence.push({weight: -4, words: 'says more than a title and who'})
    if (found && isAddress(textOf(found.split.title)))
      one.evidence.push({weight: -10, words: 'has an address for a title'})
    if (found && isCredit(found.split, context))
      one.evidence.push({weight: -10, words: 'says by whom the post is'})
    if (saysWho(one, context))
      one.evidence.push({weight: -4, words: 'says what somebody is'})
    const {bracket} = one.reading
    if (bracket && one.bracketIsName)
      one.evidence.push({
        weight: 3,
        words: `names \`${textOf(bracket)}\` in brackets in front`
      })
    if (isNameless(one) && isTelling(one, context)) addTold(one, context)
    one.score = scoreOf(one.evidence)
  }
}

/** Count titles that stand below. */
function addTitles(all: readonly Candidate[], context: TalkContext): void {
  for (const [one, title] of titlesBelow(all, context)) {
    const wasName = one.isName
    one.titleBelow = title
    const how = one.below?.how
    if (how === 'line' || how === 'heading') one.below = undefined
    one.isName = !one.below && !one.split
    one.evidence.push({
      weight: wasName ? 2 : 4,
      words: `stands over a title: \`${textOf(title)}\``
    })
    one.score = scoreOf(one.evidence)
  }
}

/** `Produced by NAME`, `Photos by NAME`, `A pump at work. Reported by NAME`. */
function isCredit({joiner, title}: Split, {lexicon}: TalkContext): boolean {
  if (joiner !== 'by') return false
  const text = textOf(title)
  const role = roleOf(text, lexicon)
  return (
    role === 'sponsors' ||
    role === 'references' ||
    lexicon.trailing('credit', text) !== undefined
  )
}

/** Leave a line above a unit to it, and not to the unit before. */
function endBefore(index: number, before: Candidate | undefined): void {
  if (before && before.end === index + 1) before.end = index
}

/** Count that the text below a heading tells of a talk, or of who gives it. */
function addTold(one: Candidate, context: TalkContext): void {
  const words = isTold(one, context)
    ? 'the text below speaks of a presentation'
    : linksSomebody(one, context)
      ? 'the text below begins with somebody, linked'
      : undefined
  if (words) one.evidence.push({weight: 2, words})
}

/** Whether a talk may be told of where a unit stands. */
function isTelling({heading}: Candidate, {isOccasion}: TalkContext): boolean {
  const role = heading?.parent?.role
  return isOccasion || role === 'agenda' || role === 'talks'
}

function isNameless({from, split, below: under}: Candidate): boolean {
  return from === 'heading' && !split && !under
}

function isBracketName(
  {bracket}: TitleLine,
  {personhood}: TalkContext
): boolean {
  return bracket !== undefined && personhood(bracket) >= 0.5
}
