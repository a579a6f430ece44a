import {codeUnitAt} from '../../code-unit.ts'
import {withoutHonorific} from './honorific.ts'
import {type KnownText, within} from './known-text.ts'
import {organizationScore} from './organization-score.ts'
import {roleScore} from './role-score.ts'

/** What a stretch can be: `skip` is of no matter. */
export type Label = 'name' | 'handle' | 'role' | 'organization' | 'url' | 'skip'

/** A stretch that is one thing. */
export interface Segment {
  label: Label
  start: number
  end: number
  score: number
}

/** One way to read a part: its segments, and how likely they are. */
export interface Reading {
  segments: Segment[]
  score: number
}

/** What a stretch that says something of somebody is. */
export const labels = ['name', 'role', 'organization'] as const

/** A stretch read as one thing, with how much it looks like it. */
export function segment(
  known: KnownText,
  label: Label,
  start: number,
  end: number
): Segment {
  if (label === 'role')
    return {label, start, end, score: roleScore(known, start, end)}
  if (label === 'organization')
    return {label, start, end, score: organizationScore(known, start, end)}
  const {text, nameScore, occupations, companies} = known
  const bare = withoutHonorific(known, start, end)
  const isTitled = bare.start > start || bare.end < end
  if (codeUnitAt(text, bare.end - 1) === 0x2e) {
    const behind = /\p{Ll}{3}(\.+)$/u.exec(
      text.slice(Math.max(start, bare.end - 6), bare.end)
    )
    bare.end -= behind?.[1]?.length ?? 0
  }
  let score = nameScore(bare.start, bare.end)
  if (within(occupations, bare.start, bare.end)) score -= 2.5
  else if (within(companies, bare.start, bare.end)) score -= 2
  return {
    label,
    ...bare,
    score: isTitled && score > -2 ? Math.max(score, -0.5) + 1.4 : score
  }
}
