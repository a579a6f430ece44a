import {describe, expect, test} from 'vitest'
import {parsePost} from '../../src/parse-post.ts'
import type {PostResult, UnreadPost} from '../../src/posts/result.ts'
import {folder} from './folder.ts'
import {run} from './io.ts'

const evening = '---\ntitle: Evening\n---\n\n# Evening\n'

function results(out: string): PostResult[] {
  expect(out === '' || out.endsWith('\n')).toBe(true)
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

test('each line gives a line: a path, or a post with what it holds', async () => {
  const cwd = await folder({'a.md': evening, './-x/{b}.md': evening})
  const {code, out, err} = await run(['parse', '--ndjson-in'], {
    cwd,
    input: [
      'a.md',
      '-x/{b}.md',
      '{"path": "./a.md"}',
      `{"path": "c.md", "source": ${JSON.stringify(evening)}}`,
      '{"source": ""}'
    ].join('\n')
  })
  expect(results(out)).toEqual([
    parsePost(evening, {path: 'a.md'}),
    parsePost(evening, {path: '-x/{b}.md'}),
    parsePost(evening, {path: './a.md'}),
    parsePost(evening, {path: 'c.md'}),
    parsePost('')
  ])
  expect([code, err]).toEqual([0, ''])
})

const nothing: UnreadPost = {
  failure: {
    kind: 'input',
    reason:
      'JSON that names no post, expected a path or `{"path": …, "source": …}`'
  }
}

const failing: Array<[string | Uint8Array, UnreadPost]> = [
  [
    'none.md',
    {
      path: 'none.md',
      failure: {kind: 'file', reason: 'no such file or folder'}
    }
  ],
  ['.', {path: '.', failure: {kind: 'file', reason: 'not a regular file'}}],
  [
    '',
    {
      failure: {
        kind: 'input',
        reason: 'an empty line, expected a path or `{"path": …, "source": …}`'
      }
    }
  ],
  ['{"path": 1}', nothing],
  ['{}', nothing],
  ['{', nothing],
  [
    Uint8Array.of(0xff),
    {failure: {kind: 'input', reason: 'a line that is not UTF-8'}}
  ]
]

test.each(
  failing
)('a line %j gives a record of the failure, and code 1', async (line, record) => {
  const cwd = await folder({'a.md': evening})
  const input = Buffer.concat([Buffer.from(line), Buffer.from('\na.md\n')])
  const {code, out, err} = await run(['parse', '--ndjson-in'], {cwd, input})
  expect(results(out)).toEqual([record, parsePost(evening, {path: 'a.md'})])
  expect([code, err]).toEqual([1, ''])
})

test('a post with an error is no failure: its line has the message', async () => {
  const input = `${JSON.stringify({source: '---\na: 1\na: 2\n---\n'})}\n`
  const {code, out, err} = await run(['parse', '--ndjson-in'], {input})
  expect(results(out)).toMatchObject([
    {messages: [{ruleId: 'front-matter-duplicate-key'}]}
  ])
  expect([code, err]).toEqual([0, ''])
})

test('no lines give no lines', async () => {
  expect(await run(['parse', '--ndjson-in'])).toEqual({
    code: 0,
    out: '',
    err: ''
  })
})

test('what a terminal acts on is escaped', async () => {
  const input = `${JSON.stringify({path: '\u001b[2J\u2028\u202e'})}\n`
  const {out} = await run(['parse', '--ndjson-in'], {input})
  expect(out).toContain('{"path":"\\u001b[2J\\u2028\\u202e"')
})

test('--explain and --workers are kept', async () => {
  const input = '{"source": "Ebb.\\n\\n# Small pumps by Ida Moor\\n"}\n'
  const {out} = await run(
    ['parse', '--ndjson-in', '--explain', '--workers', '0'],
    {input}
  )
  expect(results(out)).toMatchObject([{explanations: [{unit: 'talk'}]}])
})

describe('lines are read no faster than results are written', () => {
  test('with a reader that takes its time', async () => {
    let taken = 0
    let written = 0
    async function* input(): AsyncGenerator<string> {
      for (; taken < 300; taken++) yield '{"source": "# A"}\n'
    }
    await run(['parse', '--ndjson-in'], {
      stdin: input(),
      stdout: {
        write: async () => {
          await new Promise((resolve) => setImmediate(resolve))
          written++
          expect(taken - written).toBeLessThan(5)
        }
      }
    })
    expect([taken, written]).toEqual([300, 300])
  })
})

describe('conflicts', () => {
  test.each([
    [['a.md'], "option '--ndjson-in' reads standard input, expected no paths"],
    [
      ['--pretty'],
      "option '--ndjson-in' writes a line for each, expected no other format"
    ],
    [
      ['--format', 'tree'],
      "option '--ndjson-in' writes a line for each, expected no other format"
    ]
  ])('%j', async (args, reason) => {
    expect(await run(['parse', '--ndjson-in', ...args])).toEqual({
      code: 2,
      out: '',
      err: `talkmark: ${reason}; see \`talkmark --help\`\n`
    })
  })

  test('--format ndjson is what it writes', async () => {
    const {code} = await run(['parse', '--ndjson-in', '--format', 'ndjson'])
    expect(code).toBe(0)
  })
})
