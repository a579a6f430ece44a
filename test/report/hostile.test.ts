import {Parser} from 'htmlparser2'
import {describe, expect, test} from 'vitest'
import type {Outcome} from '../../src/report/finding.ts'
import {findings} from '../../src/report/findings.ts'
import {reportNames} from '../../src/report/formats.ts'
import {at, written} from './run.ts'

const hostile =
  'x\n::error::no\r\n::set-output name=a::b\u001b[31m\u0007\u0000\u007f' +
  '\u009b1m\u2028::warning::\u2029\u202e\u2066\ud800\ufffe ##[error]no' +
  ' ##vso[task.setvariable]no ##teamcity[message]]]></failure>--><b a=\'">&|' +
  '`*_[x](y)@z'

const source = `# ${hostile.replaceAll(/[\r\n\u2028\u2029]/gu, ' ')}\n`

const outcomes: readonly Outcome[] = [
  {
    path: `${hostile}.md`,
    findings: findings(
      [
        at(source, '::error::', {reason: hostile, expected: [hostile]}),
        at(source, '::set', {reason: hostile, severity: 'warning'}),
        at(source, '[x]', {reason: hostile, severity: 'info'})
      ],
      source
    )
  },
  {path: hostile, findings: []},
  {path: hostile, failure: {kind: 'file', reason: hostile}}
]

describe.each(reportNames)('%s of hostile names and texts', (name) => {
  const text = written(name, outcomes)
  const bytes = Buffer.from(text)

  test('has no byte that acts on a terminal', () => {
    const acting = [...bytes].filter(
      (byte) => (byte < 0x20 && byte !== 0x0a) || byte === 0x7f
    )
    expect(acting).toEqual([])
    expect(text).not.toMatch(/[\u0080-\u009f\u2028-\u202e\u2066-\u2069]/u)
  })

  test('has no command of a build server, but those of the format', () => {
    const commands = text
      .split('\n')
      .filter((line) => line.trimStart().startsWith('::'))
    expect(commands.map((line) => line.split(' ', 1)[0])).toEqual(
      name === 'github' ? ['::error', '::warning', '::notice', '::error'] : []
    )
    expect(text).not.toMatch(/##(?:vso|teamcity)?\[/u)
  })

  test('ends at a line feed, and is the same again', () => {
    expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true)
    expect(written(name, outcomes)).toBe(text)
  })
})

test.each([
  'json',
  'sarif',
  'gitlab'
] as const)('%s keeps what is hostile, as data', (name) => {
  const texts: unknown[] = []
  JSON.parse(written(name, outcomes), (_, value) => texts.push(value))
  const kept = texts.length > 0 && written(name, outcomes)
  expect(JSON.stringify(JSON.parse(String(kept)))).toContain(
    JSON.stringify(hostile).slice(1, -1)
  )
})

test('xml has the elements of the format and no other', () => {
  const names = new Set<string>()
  const parser = new Parser(
    {onopentagname: (name) => names.add(name)},
    {xmlMode: true}
  )
  parser.end(written('junit', outcomes))
  expect([...names]).toEqual(
    [
      '?xml',
      'testsuites',
      'testsuite',
      'testcase',
      'failure',
      'skipped',
      'error'
    ].filter((name) => name !== '?xml')
  )
})

test('a summary in Markdown is tables of one line a row', () => {
  const lines = written('markdown', outcomes)
    .split('\n')
    .filter((line) => line !== '')
  expect(
    lines.filter((line) => !/^(?:## talkmark|\|.+\||\d.+\.)$/u.test(line))
  ).toEqual([])
  expect(lines.join('')).not.toMatch(/<(?!\/?code>|https:)/u)
})
