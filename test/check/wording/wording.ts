import type {CheckOptions, RuleId} from '../../../src/index.ts'

/** What a rule says of a small post, and a post near it of which it is silent. */
export interface Wording {
  rule: RuleId
  /** A post with one finding of the rule. */
  bad: string | Uint8Array
  /** A post with none. */
  good: string | Uint8Array
  /** The finding: `line:column reason`. */
  found: string
  options?: CheckOptions
}
