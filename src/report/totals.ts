import type {Severity} from '../model.ts'
import type {Finding, Outcome, UncheckedPost} from './finding.ts'

/** What a run came to. */
export interface Totals {
  /** Posts that were checked. */
  posts: number
  /** Posts with findings. */
  withFindings: number
  error: number
  warning: number
  info: number
  /** Findings that `--fix` can mend. */
  fixable: number
  /** Each rule that found something, ordered by id. */
  rules: RuleCount[]
  /** The first findings, for a summary. */
  first: Placed[]
  /** Posts that could not be checked. */
  unchecked: UncheckedPost[]
  /** Whether the run came to its end. */
  isComplete: boolean
}

/** How often a rule found something. */
export interface RuleCount {
  ruleId: string
  severity: Severity
  url: string
  count: number
}

/** A finding with its file. */
export interface Placed {
  path: string | undefined
  finding: Finding
}

/** Counts outcomes as they come. */
export interface Tally {
  add(outcome: Outcome): void
  /** What came so far. */
  totals(isComplete: boolean): Totals
}

/** Findings that a summary shows. */
const shown = 50

/** An empty tally. */
export function tally(): Tally {
  const counts = {posts: 0, withFindings: 0, error: 0, warning: 0, info: 0}
  let fixable = 0
  const rules = new Map<string, RuleCount>()
  const first: Placed[] = []
  const unchecked: UncheckedPost[] = []
  return {
    add(outcome) {
      if ('failure' in outcome) {
        unchecked.push(outcome)
        return
      }
      counts.posts++
      if (outcome.findings.length > 0) counts.withFindings++
      for (const finding of outcome.findings) {
        const {ruleId, severity, url} = finding
        counts[severity]++
        if (finding.fix) fixable++
        const rule = rules.get(ruleId)
        if (rule) rule.count++
        else rules.set(ruleId, {ruleId, severity, url, count: 1})
        if (first.length < shown) first.push({path: outcome.path, finding})
      }
    },
    totals: (isComplete) => ({
      ...counts,
      fixable,
      rules: [...rules.values()].sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1)),
      first,
      unchecked,
      isComplete
    })
  }
}
