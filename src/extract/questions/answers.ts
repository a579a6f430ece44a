import type {Answer, Question} from '../../model.ts'
import {endOf, lastOf, positionOf, startOf, textOf} from '../piece.ts'
import type {Line} from '../view.ts'
import {closed, markedEnd, type Place} from './answer-end.ts'
import {type AnswerLead, answerLeads} from './answer-leads.ts'
import {answerOf} from './answer-text.ts'
import type {Ground} from './ground.ts'
import {isBefore, type Reply, type Spot, type Unit} from './unit.ts'

/**
 * Questions of units that follow one another, each with its answers: from its
 * end to the next one's start, and no further than its part of the post.
 * Units with nothing between them share what comes behind the last of them.
 */
export function answered(
  units: readonly Unit[],
  replies: readonly Reply[],
  ground: Ground,
  isExpected: (line: Line) => boolean
): Question[] {
  const {lines, document} = ground.view
  const leads = answerLeads(units, ground)
  const found: Question[] = []
  let shared: Answer[] = []
  let next: Unit | undefined
  for (const unit of [...units].reverse()) {
    const isLast = !next || next.start.line >= unit.end
    const behind = limitOf(unit, next, lines.length)
    const limit = next ? behind : farewell(unit, behind, replies, ground)
    const own = answersOf(unit, limit, replies, ground, {
      isDense: isExpected(unit.pieces[0].line),
      isLast,
      isFinal: !next,
      lead: leads.get(unit)
    })
    const isShared =
      !own.length && next && next.start.line < unit.end && touches(unit, next)
    const answers = isShared ? shared : own
    shared = answers
    next = unit
    if (unit.isRemark) continue
    const text = positionOf(unit.pieces, document)
    const end = Math.max(
      endOf(lastOf(unit.pieces), document),
      isShared ? 0 : (answers.at(-1)?.position.end.offset ?? 0)
    )
    found.push({
      text: unit.pieces.map(textOf).join(' '),
      ...(unit.asker && {asker: unit.asker}),
      answers,
      textPosition: text,
      position: document.position(startOf(unit.pieces[0]), end)
    })
  }
  return found.reverse()
}

/** Whether nothing stands between two units. */
function touches({after, form}: Unit, {start}: Unit): boolean {
  return form !== 'turn' && !isBefore(after, start)
}

function limitOf(unit: Unit, next: Unit | undefined, end: number): Spot {
  const limit = Math.min(unit.end, end)
  return next && next.start.line < limit ? next.start : {line: limit, at: 0}
}

function answersOf(
  unit: Unit,
  limit: Spot,
  replies: readonly Reply[],
  ground: Ground,
  place: Place & {lead: AnswerLead | undefined}
): Answer[] {
  const unmarked = (end: Spot): Answer | undefined =>
    ledAnswer(unit.after, end, place.lead, ground)
  if (unit.replies)
    return known(unit.replies.map((reply) => ownReply(reply, ground)))
  const own = between(replies, unit.after, limit)
  const [first] = own
  if (!first) {
    const end = closed(unit.after, limit, ground, place)
    return known([unmarked(end)])
  }
  const led = first.speaker && unmarked(first.start)
  const answers = own.flatMap((reply, index) => {
    const next = own[index + 1]
    const end = next
      ? next.start
      : reply.speaker
        ? closed(reply.text, limit, ground, {...place, isLast: true})
        : markedEnd(reply, limit, ground, place)
    const answer = answerOf(reply.text, end, ground)
    if (!answer) return []
    return [reply.speaker ? {...answer, speaker: reply.speaker} : answer]
  })
  if (!led) return answers
  if (!first.isPlain || unit.form === 'turn') return [led, ...answers]
  return known([unmarked(closed(unit.after, limit, ground, place))])
}

/** What stands between two spots as an answer, without who gives it. */
function ledAnswer(
  from: Spot,
  to: Spot,
  lead: AnswerLead | undefined,
  ground: Ground
): Answer | undefined {
  if (!lead || !isBefore(lead.text, to)) return answerOf(from, to, ground)
  const answer = answerOf(lead.text, to, ground)
  return answer && {...answer, speaker: lead.speaker}
}

/** So many replies, at the most, take leave of each other. */
const farewells = 4

/** Where who asked thanks for what was answered; the limit, where nobody does. */
function farewell(
  {asker, after}: Unit,
  limit: Spot,
  replies: readonly Reply[],
  {view, lexicon}: Ground
): Spot {
  if (!asker) return limit
  const [, ...rest] = between(replies, after, limit)
  const last = rest
    .slice(-farewells)
    .find(
      ({speaker, text}) =>
        speaker === asker &&
        lexicon.has('thanks', view.lines[text.line]?.text.slice(text.at) ?? '')
    )
  return last?.start ?? limit
}

/** Answers, of those that may be some. */
function known(answers: readonly (Answer | undefined)[]): Answer[] {
  return answers.filter((answer) => answer !== undefined)
}

/** An answer that stands elsewhere, with an end of its own. */
function ownReply(reply: Reply, ground: Ground): Answer | undefined {
  return answerOf(reply.text, {line: reply.end, at: 0}, ground)
}

/** Replies from a spot to another. */
function between(replies: readonly Reply[], from: Spot, to: Spot): Reply[] {
  let low = 0
  let high = replies.length
  while (low < high) {
    const middle = (low + high) >> 1
    const reply = replies[middle]
    if (reply && isBefore(reply.start, from)) low = middle + 1
    else high = middle
  }
  const found: Reply[] = []
  for (let at = low; at < replies.length; at++) {
    const reply = replies[at]
    if (!reply || !isBefore(reply.start, to)) break
    found.push(reply)
  }
  return found
}
