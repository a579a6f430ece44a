import {piece} from '../piece.ts'
import {bracketedName, groupLabel, labelOf} from './label.ts'
import type {Member} from './series.ts'
import type {Unit} from './unit.ts'

/**
 * Members as questions. What stands in bold behind the last answer, and asks
 * nothing, ends that answer and is no more.
 */
export function unitsOf(group: readonly Member[], evidence: string[]): Unit[] {
  const groups = group.map(({pieces: [{line}]}) => groupLabel(line)?.name)
  const [name] = groups
  const isGroup =
    name !== undefined &&
    groups.filter((other) => other === name).length * 2 > group.length
  const end = endOf(group)
  return group.map((member, index) => {
    const unit = unitOf(member, evidence, isGroup)
    const isRemark = index >= end && member.block.depth === 7
    return isRemark ? {...unit, isRemark} : unit
  })
}

/** Index behind the last of some members that asks or is answered. */
export function endOf(group: readonly Member[]): number {
  return 1 + group.findLastIndex(({asks, isAnswered}) => asks || isAnswered)
}

/** A member as a question, without who asks in front. */
export function unitOf(
  member: Member,
  evidence: string[],
  isGroup = false
): Unit {
  const {pieces, after, form, end, asker} = member
  const [first, ...rest] = pieces
  const label =
    labelOf(first.line) ??
    bracketedName(first.line) ??
    (isGroup ? groupLabel(first.line) : undefined)
  const isLed =
    label?.isMarked && first.start <= label.start && label.end < first.end
  return {
    pieces: isLed ? [piece(first.line, label.end, first.end), ...rest] : pieces,
    start: member.start ?? {line: first.line.index, at: 0},
    after,
    form,
    end,
    evidence,
    ...(isLed ? {asker: label.name} : asker && {asker})
  }
}
