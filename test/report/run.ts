import type {Message} from '../../src/model.ts'
import type {Outcome} from '../../src/report/finding.ts'
import {findings} from '../../src/report/findings.ts'
import type {FormatOptions} from '../../src/report/format.ts'
import {formats, type ReportName} from '../../src/report/formats.ts'
import {tally} from '../../src/report/totals.ts'

/** A rule as reports know it. */
export const url = 'https://example.org/rules#front-matter-tag'

const options: FormatOptions = {
  inColor: false,
  version: '1.2.3',
  rules: [
    {
      id: 'front-matter-date',
      severity: 'off',
      summary: 'A date that no calendar has',
      url: 'https://example.org/rules#front-matter-date'
    },
    {
      id: 'image-without-alt',
      severity: 'warning',
      summary: 'An image without alternative text',
      url: 'https://example.org/rules#image-without-alt'
    },
    {
      id: 'front-matter-tag',
      severity: 'error',
      summary: 'A YAML tag',
      url
    }
  ]
}

/** Write outcomes in a format, as a run does. */
export function written(
  name: ReportName,
  outcomes: readonly Outcome[],
  {
    isComplete = true,
    ...more
  }: Partial<FormatOptions & {isComplete: boolean}> = {}
): string {
  const {open, parts, between, close} = formats[name]({...options, ...more})
  const counted = tally()
  for (const outcome of outcomes) counted.add(outcome)
  return (
    open +
    outcomes.flatMap((outcome) => parts(outcome)).join(between) +
    close(counted.totals(isComplete))
  )
}

/** A message at a text that is in the source once. */
export function at(
  source: string,
  text: string,
  message: Partial<Message> = {}
): Message {
  const offset = source.indexOf(text)
  const point = (offset: number) => {
    const lines = source.slice(0, offset).split('\n')
    const column = (lines.at(-1)?.length ?? 0) + 1
    return {line: lines.length, column, offset}
  }
  const position = {start: point(offset), end: point(offset + text.length)}
  return {
    ruleId: 'front-matter-tag',
    severity: 'error',
    reason: `Unexpected \`${text}\`, expected a target`,
    position,
    url,
    ...message
  }
}

const post = '# Evening\n\n[Slides]() and ![](pump.png)\n'

/** A post with an error and a warning, one without, one that nobody can read. */
export const outcomes: readonly Outcome[] = [
  {
    path: 'posts/a.md',
    findings: findings(
      [
        at(post, '![](pump.png)', {
          ruleId: 'image-without-alt',
          severity: 'warning',
          reason: 'Unexpected image without text, expected what it shows'
        }),
        at(post, '[Slides]()')
      ],
      post
    )
  },
  {path: 'posts/b.md', findings: []},
  {
    path: 'posts/c.md',
    failure: {kind: 'file', reason: 'permission denied'}
  }
]
