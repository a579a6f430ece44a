import type {Speaker} from '../../model.ts'
import {people} from '../people.ts'
import {type Piece, piece, textOf} from '../piece.ts'
import type {Block, Line} from '../view.ts'
import type {Below} from './below.ts'
import type {TalkContext} from './context.ts'
import {labelValue} from './label-value.ts'
import {peopleListed} from './people-listed.ts'

/** Who gives a talk, where one of some lines has a label that says so. */
export function labelled(
  lines: readonly Line[],
  context: TalkContext
): Below | undefined {
  const {people: who} = context
  for (const [index, line] of lines.entries()) {
    const value = isLabelled(line) && labelValue(line, 'speaker', context)
    if (!value) continue
    const next = lines[index + 1]
    const isEmpty = value.start === value.end
    const rest = isEmpty ? next && piece(next) : value
    if (!rest || (isEmpty && isHead(line.block, rest, context))) continue
    const listed = isEmpty ? peopleListed(lines.slice(index + 1), context) : []
    // `Speakers: A, B` are people, whatever `A, B` might be elsewhere.
    const areSeveral = /^\P{L}*\p{L}+s\s*[:：]/u.test(line.text)
    const speakers =
      listed.length > 1
        ? listed.flatMap((one) => people(piece(one), who))
        : people(firstSentence(rest), areSeveral ? {...who, areSeveral} : who)
    if (!speakers.length) continue
    const below = listed.length > 1 ? listed : next ? [next] : []
    return {
      speakers: withLabels(speakers, lines, index, context),
      how: 'label',
      lines: isEmpty ? [line, ...below] : [line]
    }
  }
  return
}

/** `NAME。…`: who somebody is goes on in sentences of its own. */
function firstSentence({line, start, end}: Piece): Piece {
  const stop = line.text.indexOf('。', start)
  return piece(line, start, stop < 0 || stop > end ? end : stop)
}

/** What stands beside a label for who speaks in the head of a table. */
const heads = ['title', 'talk', 'organization', 'slides', 'video'] as const

/** Whether a label heads a column, and what stands beside it another. */
function isHead(
  {head, lines}: Block,
  beside: Piece,
  {lexicon}: TalkContext
): boolean {
  return head && (lines.length > 2 || lexicon.is(heads, textOf(beside)))
}

/** Whether a line may be a label, with what it is for or alone. */
function isLabelled({text}: Line): boolean {
  return text.length < 24 || /[:：│|]/.test(text.slice(0, 40))
}

/** Add what label lines next to that of a single speaker say of them. */
function withLabels(
  speakers: Speaker[],
  lines: readonly Line[],
  index: number,
  context: TalkContext
): Speaker[] {
  const [only] = speakers
  if (!only || speakers.length > 1) return speakers
  const result: Speaker = {...only}
  for (const line of lines.slice(index + 1, index + 4)) {
    const role = labelValue(line, 'role', context)
    const organization = labelValue(line, 'organization', context)
    if (role) result.role ??= textOf(role)
    if (organization) result.organization ??= textOf(organization)
  }
  return [result]
}
