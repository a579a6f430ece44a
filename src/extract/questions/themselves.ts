import type {Meaning} from '../../language/pack.ts'
import {textOf} from '../piece.ts'
import type {View} from '../view.ts'
import {hasQuestion} from './asks.ts'
import {tallyOf} from './chosen.ts'
import type {Ground} from './ground.ts'
import {areLedAlike} from './led-alike.ts'
import {endOf, unitsOf} from './member-units.ts'
import {type Group, type Member, members, standsOut} from './series.ts'
import type {Unit} from './unit.ts'

/** Members of a series that have to ask, at the least. */
const leastAsking = 2

/** Headings of an article seldom ask so many times. */
const manyHeadings = 8

/** Meanings of words that announce questions. */
const announcing = [
  'questions',
  'interview'
] as const satisfies readonly Meaning[]

/**
 * Questions of a post that says nowhere that it is for them: a series in which
 * most ask, each answered by other text, and somebody is spoken to. Headings
 * of an article ask as well; those need more.
 */
export function ofThemselves(ground: Ground): Unit[] {
  const {view} = ground
  if (!mayAsk(view)) return []
  const to = view.blocks.length
  const whole = {from: 0, to, isStrong: false, evidence: ''}
  const all = members(whole, ground, {plain: false})
  for (const every of all.values()) {
    const group = withoutEnd(every)
    const reasons = isAsking(group) ? reasonsOf(group, ground) : []
    if (!reasons.length) continue
    const {all: count, asking} = tallyOf(group)
    const evidence = [
      `${asking} of ${count} siblings of one form ask`,
      ...reasons
    ]
    return unitsOf(every, evidence)
  }
  return []
}

/** Members but for those at the end that neither ask nor are answered. */
function withoutEnd(group: Group): Group {
  const [first, ...rest] = group
  return [first, ...rest.slice(0, Math.max(0, endOf(group) - 1))]
}

/** Whether so many blocks may ask that there can be a series that does. */
function mayAsk({blocks}: View): boolean {
  let count = 0
  for (const block of blocks) {
    const mayBe = block.lines.some(({text}) => hasQuestion(text))
    if (mayBe && standsOut(block) && ++count === leastAsking) return true
  }
  return false
}

function isAsking(group: Group): boolean {
  const [first] = group
  const {all, asking, answered} = tallyOf(group)
  if (first.form === 'paragraph' || all < 3 || asking < leastAsking)
    return false
  return asking * 5 >= all * 3 && answered * 10 >= all * 9
}

function reasonsOf(group: Group, ground: Ground): string[] {
  const [first] = group
  const {all, asking, numbered} = tallyOf(group)
  const addressed = group.filter(({pieces}) =>
    pieces.some((one) => ground.lexicon.has('you', textOf(one)))
  ).length
  const isSpoken = addressed * 5 >= all * 2
  const isAnnounced = announces(first, ground, announcing)
  const isReal = first.form === 'heading' && first.block.depth !== 7
  // An article asks in some of its headings; an interview in nearly all.
  const isNear = asking * 5 >= all * 4
  const isLong = all >= manyHeadings && isNear
  const replies = isReal && isNear ? answeredOfSelf(group, ground) : 0
  const isTalk =
    addressed > 1 &&
    (replies * 2 >= all || (isNear && areLedAlike(group, ground)))
  const isFaq = isNear && all > 3 && announces(first, ground, ['questions'])
  if (isFaq) return ['announced as questions']
  if (
    (isReal || asking < 3) &&
    !isTalk &&
    !(isSpoken && (isAnnounced || isLong))
  )
    return []
  const reasons: string[] = []
  if (isTalk && replies)
    reasons.push(`${replies} of the answers speak of themselves`)
  else if (isTalk) reasons.push('the answers are led by the same names')
  if (isAnnounced) reasons.push('announced as questions')
  if (isSpoken || isTalk) reasons.push(`${addressed} of them speak to somebody`)
  if (numbered === all) reasons.push('numbered')
  return reasons
}

/** Lines of an answer in which somebody who was asked says `I`. */
const firstLines = 4

/**
 * How many answers of a series are told by somebody of themselves; none where
 * many questions are: who asks these has no other to ask.
 */
function answeredOfSelf(group: Group, {view, lexicon}: Ground): number {
  const own = group.filter(({pieces}) =>
    pieces.some((one) => lexicon.has('me', textOf(one)))
  ).length
  if (own * 5 > group.length) return 0
  return group.filter(({after, end}) =>
    view.lines
      .slice(after.line, Math.min(end, after.line + firstLines))
      .some(({text}) => lexicon.has('me', text))
  ).length
}

/** Whether the text before a series speaks of questions or an interview. */
function announces(
  {block}: Member,
  {view, lexicon}: Ground,
  words: readonly Meaning[]
): boolean {
  for (let at = block.index - 1; at >= Math.max(0, block.index - 3); at--) {
    const above = view.blocks[at]
    if (
      above?.kind === 'paragraph' &&
      above.lines.some(({text}) => lexicon.has(words, text))
    )
      return true
  }
  return false
}

/**
 * Questions at the headings of a depth at which some are known, where nearly
 * all of that depth ask: those of a post's other parts.
 */
export function ofSameDepth(known: readonly Unit[], ground: Ground): Unit[] {
  const depths = new Set(
    known.flatMap(({form, pieces: [{line}]}) =>
      form === 'heading' ? (line.block.depth ?? []) : []
    )
  )
  if (known.length < 3 || depths.size !== 1) return []
  const to = ground.view.blocks.length
  const whole = {from: 0, to, isStrong: false, evidence: ''}
  const [depth] = depths
  const group = members(whole, ground, {plain: false}).get(`heading ${depth}`)
  if (!group) return []
  const {all, asking, answered} = tallyOf(group)
  if (asking * 5 < all * 4 || answered * 10 < all * 9) return []
  const evidence = [`${asking} of ${all} siblings of one form ask`]
  // Who interviews asks without a question mark, too; headings do not.
  const isBold = depth === 7
  return unitsOf(
    isBold ? withoutEnd(group) : group.filter((member) => member.asks),
    evidence
  )
}
