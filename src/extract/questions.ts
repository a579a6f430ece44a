import type {Lexicon} from '../language/lexicon.ts'
import type {Question} from '../model.ts'
import type {Heading, Outline} from './outline.ts'
import {lastOf, textOf} from './piece.ts'
import {answered} from './questions/answers.ts'
import {asks, hasQuestion} from './questions/asks.ts'
import {besideAnswered} from './questions/beside-answered.ts'
import {inRegion} from './questions/chosen.ts'
import {turnUnits} from './questions/conversation.ts'
import {type Ground, ground} from './questions/ground.ts'
import {markedUnits} from './questions/marked-units.ts'
import {marks} from './questions/marks.ts'
import {type Note, noted} from './questions/noted.ts'
import {numbered} from './questions/numbered.ts'
import {cover, type Region, regions} from './questions/regions.ts'
import {ofSameDepth, ofThemselves} from './questions/themselves.ts'
import {replyOf, turns} from './questions/turns.ts'
import {byStart, type Reply, type Unit} from './questions/unit.ts'
import type {Block, Line, View} from './view.ts'

/** What was read as questions. */
export interface Asked {
  /** Every question, in document order; none has its talk yet. */
  questions: Question[]
  /** Blocks that a question's own text is in. */
  blocks: Set<Block>
  /** Headings that stand over questions. */
  sections: Set<Heading>
}

/** What may be said besides the post itself. */
export interface AskedOptions {
  /** Title of the post, from its front matter. */
  title?: string | undefined
  /** Told why a unit is a question, or is none. */
  note?: Note | undefined
}

/**
 * Questions and answers of a post.
 *
 * 1. Regions: parts of the post that a heading, a line, an item or the title
 *    says are for questions.
 * 2. Marks: `Q:`, `**问**：`, `Question 3`, in any block; the post has to prove
 *    them. A marked answer makes a question of what stands before it.
 * 3. Turns: lines led by names; who asks is told from who answers.
 * 4. Series: in a region, the siblings of one form that ask most; without one,
 *    siblings that nearly all ask and speak to somebody.
 * 5. Answers: from each question to the next, or to the end of its part.
 *
 * The first of 2 to 4 that finds questions counts for its part of the post.
 */
export function questions(
  view: View,
  outline: Outline,
  lexicon: Lexicon,
  options: AskedOptions = {}
): Asked {
  const here = ground(view, outline, lexicon, options.title ?? '')
  const parts = regions(here)
  const {units, replies} = found(here, parts)
  const isDense = density(parts, here)
  units.sort(byStart)
  replies.sort(byStart)
  const areNamed = mostAreNamed(units)
  for (const unit of units)
    if (
      isThanks(unit, lexicon) ||
      (areNamed && !unit.asker && !hasQuestion(textIn(unit)))
    )
      unit.isRemark = true
  if (options.note) noted(units, here, options.note)
  const asking = units.filter(({isRemark}) => !isRemark)
  return {
    questions: answered(units, replies, here, isDense),
    blocks: new Set(
      asking.flatMap(({pieces}) => pieces.map(({line}) => line.block))
    ),
    sections: new Set(parts.flatMap(({heading}) => heading ?? []))
  }
}

/** Who says more goes on to ask. */
const longestThanks = 100

/** Whether nearly all of some units say who asks. */
function mostAreNamed(units: readonly Unit[]): boolean {
  const named = units.filter(({asker}) => asker !== undefined)
  return named.length >= 4 && named.length >= units.length * 0.8
}

function textIn({pieces}: Unit): string {
  return pieces.map((one) => textOf(one)).join(' ')
}

/** Whether a unit asks nothing but thanks, as interviews are closed. */
function isThanks(unit: Unit, lexicon: Lexicon): boolean {
  const text = textIn(unit)
  return (
    text.length <= longestThanks &&
    lexicon.leading('thanks', text) !== undefined &&
    !hasQuestion(text)
  )
}

interface Found {
  units: Unit[]
  replies: Reply[]
}

/** Units by their marks, then by who speaks, then by form and place. */
function found(here: Ground, parts: readonly Region[]): Found {
  const isStrong = cover(parts, (part) => part.isStrong)
  const isExpected = ({block}: Line): boolean => isStrong(block)
  const proven = marks(here, isExpected)
  // Turns and series are told by those of them that ask.
  const mayAsk = here.view.lines.some(({text}) => hasQuestion(text))
  if (!proven.length && !parts.length && !mayAsk)
    return {units: [], replies: []}
  const marked = markedUnits(proven, here, isExpected)
  const said = turns(here)
  const units = [
    ...marked.units,
    ...numbered(marked.units, here),
    ...besideAnswered(marked.units, here)
  ]
  const led = new Set(marked.replies.map(({start}) => start.line))
  const replies = [
    ...marked.replies,
    ...said.map(replyOf).filter(({start}) => !led.has(start.line))
  ]
  if (!units.length) {
    const spoken = turnUnits(said, here)
    const shown = spoken.units.length ? ofThemselves(here) : []
    if (spoken.units.length && spoken.units.length >= shown.length)
      return spoken
    units.push(...shown)
  }
  const taken = new Set(units.map(({pieces}) => pieces[0].line.block.index))
  for (const part of parts) {
    const held = holding(part, taken)
    if (held > fewMarks) continue
    const all = inRegion(part, here)
    const more = held ? besides(units, all.filter(isAsked)) : all
    for (const {pieces} of more) taken.add(pieces[0].line.block.index)
    units.push(...more)
  }
  units.push(...besides(units, ofSameDepth(units, here)))
  if (units.length <= fewMarks)
    units.push(...besides(units, ofThemselves(here)))
  return {units, replies}
}

/** So few marked questions may stand among many that have no mark. */
const fewMarks = 2

/** Units of a long series that are not known yet. */
function besides(known: readonly Unit[], series: readonly Unit[]): Unit[] {
  if (known.length && series.length < 4) return []
  const lines = new Set(known.map(({start}) => start.line))
  return series.filter(({start}) => !lines.has(start.line))
}

/** Whether a unit asks by its form. */
function isAsked({pieces}: Unit): boolean {
  return asks(textOf(lastOf(pieces)))
}

/** How many questions a part has already. */
function holding({from, to}: Region, taken: ReadonlySet<number>): number {
  let count = 0
  if (to - from > taken.size) {
    for (const index of taken) if (index >= from && index < to) count++
    return count
  }
  for (let index = from; index < to; index++) if (taken.has(index)) count++
  return count
}

/** Whether what stands between questions is for their answers. */
function density(
  parts: readonly Region[],
  here: Ground
): (line: Line) => boolean {
  const {view, outline, lineOfBlock} = here
  const isHeld = cover(parts)
  const firsts = new Map<Heading | undefined, boolean>()
  return ({block, index}) => {
    if (isHeld(block)) return true
    const over = outline.over(block)
    const known = firsts.get(over)
    if (known !== undefined) return known
    const start = over ? over.block.index + 1 : 0
    const end = over?.end ?? view.blocks.length
    const before = index - lineOfBlock(start)
    const dense = before * 3 <= lineOfBlock(end) - lineOfBlock(start)
    firsts.set(over, dense)
    return dense
  }
}
