import type {Heading} from '../extract/outline.ts'
import type {Talk} from '../model.ts'
import {inCode} from '../source/message.ts'
import type {Check, Finding, Ground} from './check.ts'

/** Id of a rule about the numbers of talks. */
export type OrdinalRuleId = 'talk-ordinal'

/** Rules about the numbers of talks. */
export const ordinalRules: Readonly<Record<OrdinalRuleId, Check>> = {
  'talk-ordinal': {
    severity: 'warning',
    summary: 'A number of a talk that repeats one, or skips some',
    findings: ordinals
  }
}

/** Talks that have to be numbered in order for one to be out of it. */
const fewest = 3

/**
 * Numbers that authors wrote in headings, talks beside one another. Those of a
 * list are made by whoever renders it. Where more than one is out of order,
 * they mean something else.
 */
function ordinals({post, outline}: Ground): Finding[] {
  const headings = new Map(
    outline.headings.map((heading) => [heading.block.start, heading])
  )
  const rows = new Map<Heading | undefined, Talk[]>()
  for (const talk of post.talks) {
    const heading = headings.get(talk.position.start.offset ?? -1)
    if (talk.from !== 'heading' || !heading) continue
    const row = rows.get(heading.parent)
    if (row) row.push(talk)
    else rows.set(heading.parent, [talk])
  }
  const taken = new Set(outline.headings.map(({text}) => numberIn(text)))
  return [...rows.values()].flatMap((row) => {
    if (row.length < fewest) return []
    const found = row.flatMap((talk, index) => {
      const before = row[index - 1]?.ordinal
      const {ordinal, titlePosition, position} = talk
      if (before === undefined || ordinal === undefined) return []
      if (ordinal === before + 1) return []
      const expected = before + 1
      const isSkip = ordinal > expected && !taken.has(expected)
      if (ordinal !== before && !isSkip) return {isOther: true as const}
      return {
        reason: `Unexpected number ${inCode(String(ordinal))} behind ${inCode(String(before))}, expected ${inCode(String(expected))}; number the talks in a row`,
        position: titlePosition ?? position,
        expected: [String(expected)]
      }
    })
    const numbered = row.filter(({ordinal}) => ordinal !== undefined).length
    const [only, ...more] = found
    return only &&
      !('isOther' in only) &&
      !more.length &&
      numbered === row.length
      ? [only]
      : []
  })
}

/** Number that a heading begins with, or a word of it does: `Session 3`. */
function numberIn(text: string): number | undefined {
  const digits = /\d{1,4}/.exec(text.slice(0, 40))?.[0]
  return digits === undefined ? undefined : Number(digits)
}
