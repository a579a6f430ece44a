import type {CheckedPost, Finding, UncheckedPost} from './finding.ts'
import type {Format} from './format.ts'
import {place} from './place.ts'
import {printable} from './printable.ts'

/**
 * XML of JUnit, which build servers read: a suite for each post, in it a case
 * for each finding. An error is a failure, all else is skipped, so that the
 * suite fails where the command does.
 */
export function junit(): Format {
  return {
    open: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="talkmark">\n',
    parts: (outcome) => [
      'failure' in outcome ? failed(outcome) : checked(outcome)
    ],
    between: '',
    close: () => '</testsuites>\n'
  }
}

function checked({path = '-', findings}: CheckedPost): string {
  const failures = findings.filter(({severity}) => severity === 'error').length
  const skipped = findings.length - failures
  const cases =
    findings.length === 0
      ? `<testcase classname="${xml(path)}" name="talkmark"/>\n`
      : findings.map((finding) => testCase(path, finding)).join('')
  const tests = Math.max(1, findings.length)
  return (
    `<testsuite name="${xml(path)}" tests="${tests}" ` +
    `failures="${failures}" errors="0" skipped="${skipped}">\n` +
    `${cases}</testsuite>\n`
  )
}

function testCase(path: string, finding: Finding): string {
  const {ruleId, severity, reason, url} = finding
  const {line, column} = finding.position?.start ?? {line: 1, column: 1}
  const name = `${ruleId} (${line}:${column})`
  const body =
    severity === 'error'
      ? `<failure type="${severity}" message="${xml(reason)}">` +
        `${xml(`${place(path, finding)} ${url}`)}</failure>`
      : `<skipped message="${xml(`${severity}: ${reason}`)}"/>`
  return (
    `<testcase classname="${xml(path)}" name="${xml(name)}" ` +
    `file="${xml(path)}" line="${line}">${body}</testcase>\n`
  )
}

function failed({path = '-', failure}: UncheckedPost): string {
  const name = xml(path)
  return (
    `<testsuite name="${name}" tests="1" failures="0" errors="1" skipped="0">\n` +
    `<testcase classname="${name}" name="talkmark">` +
    `<error type="${xml(failure.kind)}" message="${xml(failure.reason)}"/>` +
    '</testcase>\n</testsuite>\n'
  )
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
}

/** Text in XML 1.0, which has no way at all to write some characters. */
function xml(text: string): string {
  return printable(text)
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
