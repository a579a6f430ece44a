import type {Rule} from '../check/rules.ts'
import type {Outcome} from './finding.ts'
import type {Totals} from './totals.ts'

/**
 * A form that findings are written in, post by post, so that they can be read
 * as they come: `open`, the parts of all posts with `between` in between, and
 * `close`. Whenever it is closed, the whole is valid.
 */
export interface Format {
  /** In front of everything. */
  open: string
  /** Parts of a post; none where there is nothing to say of it. */
  parts(outcome: Outcome): string[]
  /** Between two parts. */
  between: string
  /** Behind everything. */
  close(totals: Totals): string
}

/** What formats say of themselves and their rules. */
export interface FormatOptions {
  /** Whether text is in colour. */
  inColor: boolean
  /** Version of talkmark. */
  version: string
  /** Every rule, ordered by id. */
  rules: readonly Pick<Rule, 'id' | 'severity' | 'summary' | 'url'>[]
}
