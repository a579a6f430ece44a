import {lastOf, textOf} from '../piece.ts'
import type {Line} from '../view.ts'
import {answeredUnit} from './answered-unit.ts'
import {asks} from './asks.ts'
import type {Ground} from './ground.ts'
import type {Marked} from './marks.ts'
import {questionUnits} from './question-units.ts'
import {scope} from './scope.ts'
import type {Reply, Unit} from './unit.ts'

/** Questions by their marks, and answers by theirs. */
export interface MarkedUnits {
  units: Unit[]
  replies: Reply[]
}

/** Questions and answers that marks lead. */
export function markedUnits(
  marks: readonly Marked[],
  ground: Ground,
  isExpected: (line: Line) => boolean
): MarkedUnits {
  const units: Unit[] = []
  const replies: Reply[] = []
  const owned = new Set(marks.flatMap(({answers}) => answers))
  const behind = new Map(
    marks.map((mark, index) => [mark, marks[index + 1]] as const)
  )
  const apart = new Set(marks.map(({elsewhere}) => elsewhere))
  const free: Free[] = []
  for (const [index, mark] of marks.entries()) {
    if (mark.kind === 'question') {
      const found = questionUnits(mark, marks[index + 1], ground)
      units.push(
        ...found.map((unit) => withAnswers(unit, mark, behind, ground))
      )
      continue
    }
    if (apart.has(mark)) continue
    if (owned.has(mark)) {
      replies.push(reply(mark))
      continue
    }
    const unit = answeredUnit(mark, marks[index - 1], ground)
    if (unit) free.push({mark, unit, asks: isAsking(unit)})
  }
  for (const {mark, unit} of provenBySeries(free, isExpected)) {
    units.push(unit)
    replies.push(reply(mark))
  }
  return {units, replies}
}

/** An answer whose question has no mark. */
interface Free {
  mark: Marked
  unit: Unit
  /** Whether that question asks. */
  asks: boolean
}

/** Those of which the marks of one kind, taken together, are answers. */
function provenBySeries(
  free: readonly Free[],
  isExpected: (line: Line) => boolean
): Free[] {
  const series = new Map<string, Free[]>()
  for (const one of free) {
    const group = series.get(one.mark.style)
    if (group) group.push(one)
    else series.set(one.mark.style, [one])
  }
  return [...series.values()].flatMap((group) => {
    const all = group.length
    const isOne = group.some((one) => one.asks)
    return group.filter(({mark}) => {
      if (mark.isPhrase) return isOne && all > 1
      return isOne || (!mark.isLetter && (all > 1 || isExpected(mark.line)))
    })
  })
}

/** A question with the answers that its number alone leads to. */
function withAnswers(
  unit: Unit,
  {elsewhere}: Marked,
  places: ReadonlyMap<Marked, Marked | undefined>,
  ground: Ground
): Unit {
  if (!elsewhere) return unit
  const next = places.get(elsewhere)
  const end = scope(elsewhere.line, ground)
  const isNext = next && next.line.index > elsewhere.line.index
  return {
    ...unit,
    replies: [
      {
        ...reply(elsewhere),
        end: isNext ? Math.min(end, next.line.index) : end
      }
    ]
  }
}

function reply({line, start, end, number, name}: Marked): Reply {
  return {
    start: {line: line.index, at: start},
    text: {line: line.index, at: end},
    end: Number.POSITIVE_INFINITY,
    ...(number !== undefined && {number}),
    ...(name && {speaker: name})
  }
}

function isAsking({pieces}: Unit): boolean {
  return asks(textOf(lastOf(pieces)))
}
