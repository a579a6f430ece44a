import type {Severity} from '../model.ts'
import type {Finding} from './finding.ts'
import type {Format} from './format.ts'
import {printable} from './printable.ts'

/** Commands of GitHub Actions by severity. */
const commands = {
  error: 'error',
  warning: 'warning',
  info: 'notice'
} as const satisfies Record<Severity, string>

/**
 * Workflow commands of GitHub Actions, a line a finding, which become
 * annotations of a pull request.
 *
 * Escapes are those of `@actions/core`, `packages/core/src/command.ts`.
 */
export function github(): Format {
  return {
    open: '',
    parts: (outcome) =>
      'failure' in outcome
        ? [
            command('error', {
              ...(outcome.path !== undefined && {file: outcome.path}),
              title: 'post that could not be checked'
            }) + `${data(outcome.failure.reason)}\n`
          ]
        : outcome.findings.map((finding) => line(outcome.path, finding)),
    between: '',
    close: () => ''
  }
}

function line(path: string | undefined, finding: Finding): string {
  const {severity, ruleId, reason, position} = finding
  const {start, end} = position ?? {}
  const isOneLine = start?.line === end?.line
  const head = command(commands[severity], {
    ...(path !== undefined && {file: path}),
    ...(start && {line: start.line}),
    ...(end && {endLine: end.line}),
    // GitHub takes columns only for a place on one line.
    ...(isOneLine && start && {col: start.column}),
    ...(isOneLine && end && {endColumn: end.column}),
    title: ruleId
  })
  return `${head}${data(reason)}\n`
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>
): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${property(String(value))}`
  )
  return `::${name} ${list.join(',')}::`
}

/** Text behind a command. */
function data(text: string): string {
  return printable(
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  )
}

/** A value of a property: what sets it apart is escaped too. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
