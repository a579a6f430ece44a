import type {Severity} from '../model.ts'
import type {Format} from './format.ts'
import {hash} from './hash.ts'
import {printableJson} from './printable.ts'

/** Severities of GitLab by ours. */
const severities = {
  error: 'major',
  warning: 'minor',
  info: 'info'
} as const satisfies Record<Severity, string>

/**
 * The Code Quality report of GitLab, which shows it in merge requests:
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
 */
export function gitlab(): Format {
  return {
    open: '[',
    parts: (outcome) => {
      const path = outcome.path ?? '-'
      const issues =
        'failure' in outcome
          ? [
              {
                description: outcome.failure.reason,
                check_name: 'unchecked',
                fingerprint: hash(path),
                severity: 'blocker',
                location: {path, lines: {begin: 1}}
              }
            ]
          : outcome.findings.map((finding) => ({
              description: finding.reason,
              check_name: finding.ruleId,
              // Unique in all files, not in one.
              fingerprint: hash(`${path}\n${finding.fingerprint}`),
              severity: severities[finding.severity],
              location: {
                path,
                lines: {begin: finding.position?.start.line ?? 1}
              }
            }))
      return issues.map((issue) => `\n${printableJson(issue)}`)
    },
    between: ',',
    close: () => '\n]\n'
  }
}
