import type {Message} from '../model.ts'

/** A stretch of a post in which a comment silences rules. */
export interface Silence {
  /** Ids of the rules; empty for all of them. */
  rules: string[]
  /** Offset of its first character. */
  start: number
  /** Offset behind its last. */
  end: number
}

/** Tells whether no comment silences a message. */
export function isHeard(
  silences: readonly Silence[]
): (message: Message) => boolean {
  return ({ruleId, position}) =>
    !silences.some(
      ({rules, start, end}) =>
        (rules.length === 0 || rules.includes(ruleId)) &&
        start <= (position?.start.offset ?? -1) &&
        (position?.start.offset ?? -1) < end
    )
}
