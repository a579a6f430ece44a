import type {Format} from './format.ts'
import {place} from './place.ts'
import {printable} from './printable.ts'
import {summary} from './summary.ts'
import type {Placed, RuleCount, Totals} from './totals.ts'

/**
 * A summary in Markdown, for `$GITHUB_STEP_SUMMARY` or a comment: counts, the
 * rules that found something, and the first findings.
 */
export function markdown(): Format {
  return {open: '', parts: () => [], between: '', close: document}
}

function document(totals: Totals): string {
  const {rules, first, unchecked, error, warning, info} = totals
  const found = error + warning + info
  const rest = found - first.length
  return [
    '## talkmark\n',
    `${capital(escaped(summary(totals)))}.\n`,
    ...(rules.length > 0
      ? [table(['Rule', 'Severity', 'Findings'], rules.map(ruleRow))]
      : []),
    ...(first.length > 0
      ? [
          table(['Place', 'Rule', 'Finding'], first.map(findingRow)),
          ...(rest > 0 ? [`…and ${rest} more.\n`] : [])
        ]
      : []),
    ...(unchecked.length > 0
      ? [
          table(
            ['Not checked', 'Why'],
            unchecked.map(({path, failure}) => [
              code(path ?? '-'),
              escaped(failure.reason)
            ])
          )
        ]
      : [])
  ].join('\n')
}

function ruleRow({ruleId, severity, url, count}: RuleCount): string[] {
  return [`[${escaped(ruleId)}](<${url}>)`, severity, String(count)]
}

function findingRow({path, finding}: Placed): string[] {
  const {ruleId, reason} = finding
  return [code(place(path, finding)), escaped(ruleId), prose(reason)]
}

function table(
  head: readonly string[],
  rows: ReadonlyArray<readonly string[]>
): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('')
}

/** A reason: what is between its backticks as code, the rest as plain text. */
function prose(reason: string): string {
  const parts = reason.split('`')
  return parts
    .map((part, index) =>
      index % 2 === 0
        ? escaped(part)
        : index === parts.length - 1
          ? `${entity('`')}${escaped(part)}`
          : code(part)
    )
    .join('')
}

/** Code as HTML: a code span cannot hold all that a path can. */
function code(text: string): string {
  return `<code>${escaped(text)}</code>`
}

/** Text that means nothing in Markdown and HTML, on one line. */
function escaped(text: string): string {
  return printable(text).replace(/[&<>"'`*_{}[\]()#+!|~@\\:]/g, entity)
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
