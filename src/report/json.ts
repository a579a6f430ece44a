import type {Finding, Outcome} from './finding.ts'
import type {Format} from './format.ts'
import {printableJson} from './printable.ts'
import type {Totals} from './totals.ts'

/** One document of JSON: posts with what was found, and counts. */
export function json(): Format {
  return {
    open: '{"posts":[',
    parts: (outcome) =>
      'findings' in outcome && outcome.findings.length === 0
        ? []
        : [`\n${printableJson(record(outcome))}`],
    between: ',',
    close: (totals) => `\n],"summary":${printableJson(counts(totals))}}\n`
  }
}

function record(outcome: Outcome): unknown {
  if ('failure' in outcome) return outcome
  return {...outcome, findings: outcome.findings.map(plain)}
}

/** A finding without the line at its place, which the file has. */
export function plain({frame: _, ...finding}: Finding): Omit<Finding, 'frame'> {
  return finding
}

function counts(totals: Totals): unknown {
  const {posts, withFindings, error, warning, info, fixable} = totals
  return {
    posts,
    withFindings,
    unchecked: totals.unchecked.length,
    error,
    warning,
    info,
    fixable,
    complete: totals.isComplete
  }
}
