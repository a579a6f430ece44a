import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {
  type Complaint,
  complaintText
} from '../../src/integrations/complaint.ts'
import type {IntegrationOptions} from '../../src/integrations/options.ts'
import {PostError} from '../../src/integrations/post-error.ts'
import {postReader} from '../../src/integrations/post-reader.ts'
import {folder} from '../cli/folder.ts'

const broken = '---\ntitle: A\ntitle: B\ndate: 2024-02-30\n---\n\n![](a.png)\n'

const file = '/site/posts/a.md'
const request = {file, path: 'posts/a.md', source: broken}

/** What a host is told of a post. */
function told(options: IntegrationOptions): string[] {
  const warnings: Complaint[] = []
  postReader(options)(request, {warn: (one) => warnings.push(one)})
  return warnings.map(({place}) => place)
}

test('a reader gives the post with its path', () => {
  const read = postReader()
  const post = read({...request, source: '# Evening\n'}, {warn() {}})
  expect(post.path).toBe('posts/a.md')
  expect(post.sections[0]?.title).toBe('Evening')
})

test('an error fails with path, line, column and frame', () => {
  const read = postReader()
  const source = broken.replace('02-30', '02-29')
  expect(() => read({...request, source}, {warn() {}})).toThrow(
    new PostError({
      reason:
        'Unexpected second key `title`, expected each key once; remove one of them (front-matter-duplicate-key)',
      place: 'posts/a.md:3:1',
      file,
      line: 3,
      column: 1,
      frame: '  3 | title: B\n    | ^^^^^'
    })
  )
})

test('an error of a host has the places that Vite and Astro read', () => {
  const read = postReader()
  expect(() => read(request, {warn() {}})).toThrow(
    expect.objectContaining({
      name: 'PostError',
      id: file,
      loc: {file, line: 3, column: 1},
      frame: '  3 | title: B\n    | ^^^^^',
      message: expect.stringMatching(
        /^posts\/a\.md:3:1 [\s\S]*\n\nposts\/a\.md:4:7 Unexpected date/u
      )
    })
  )
})

test('a host may fail in a way of its own', () => {
  const read = postReader()
  const fail = (first: Complaint, others: readonly Complaint[]): never => {
    throw new RangeError(`${first.line} ${others.length}`)
  }
  expect(() => read(request, {warn() {}, fail})).toThrow(RangeError('3 1'))
})

describe('the options', () => {
  test('`warn` tells the host of each', () => {
    expect(told({onError: 'warn'})).toEqual([
      'posts/a.md:3:1',
      'posts/a.md:4:7'
    ])
  })

  test('`ignore` tells nothing, and the messages are in the post', () => {
    expect(told({onError: 'ignore'})).toEqual([])
    const {messages} = postReader({onError: 'ignore'})(request, {warn() {}})
    expect(messages).toHaveLength(2)
  })

  test('with `rules` posts are checked', () => {
    const options = {onError: 'warn', threshold: 'warning', rules: {}} as const
    expect(told(options)).toEqual([
      'posts/a.md:3:1',
      'posts/a.md:4:7',
      'posts/a.md:7:1'
    ])
    expect(told({...options, threshold: 'error'})).toHaveLength(2)
  })

  test('both parsers can be asked for', () => {
    expect(told({onError: 'warn', parser: 'remark'})).toHaveLength(2)
  })

  test('what is none of them is a mistake of the programmer', () => {
    // @ts-expect-error: no such parser.
    expect(() => postReader({parser: 'marked'})).toThrow(
      TypeError(
        'Unexpected value, expected `options.parser` as `satteri` or `remark`'
      )
    )
    // @ts-expect-error: no such reaction.
    expect(() => postReader({onError: 'throw'})).toThrow(
      'expected `options.onError` as `fail` or `warn` or `ignore`'
    )
    // @ts-expect-error: no such severity.
    expect(() => postReader({threshold: 'fatal'})).toThrow(
      'expected `options.threshold` as `error` or `warning` or `info`'
    )
    // @ts-expect-error: no such rule.
    expect(() => postReader({rules: {'no-rule': 'error'}})).toThrow(
      'Unexpected rule `no-rule`'
    )
  })
})

test('a post is read and complained of once while it stays the same', () => {
  const read = postReader({onError: 'warn'})
  const warnings: Complaint[] = []
  const host = {warn: (one: Complaint) => warnings.push(one)}
  const post = read(request, host)
  expect(read(request, host)).toBe(post)
  expect(warnings).toHaveLength(2)
  expect(read({...request, source: `${broken}\nMore.\n`}, host)).not.toBe(post)
  expect(warnings).toHaveLength(4)
})

test('a broken post fails each time it is read', () => {
  const read = postReader()
  for (const time of [1, 2])
    expect(() => read(request, {warn() {}}), `${time}`).toThrow(PostError)
})

test('a file is read where the host has not done so', async () => {
  const cwd = await folder({'a.md': '# Evening\n', 'b.md': broken})
  const read = postReader()
  const a = {file: join(cwd, 'a.md'), path: 'a.md'}
  const post = read(a, {warn() {}})
  expect(post.sections[0]?.title).toBe('Evening')
  expect(read(a, {warn() {}})).toBe(post)
  expect(() =>
    read({file: join(cwd, 'b.md'), path: 'b.md'}, {warn() {}})
  ).toThrow('  3 | title: B\n')
  expect(() =>
    read({file: join(cwd, 'c.md'), path: 'c.md'}, {warn() {}})
  ).toThrow(Error('c.md: no such file or folder'))
})

test('what could act on a terminal is shown as text', () => {
  const source = '---\n"a\\u001b]": 1\n"a\\u001b]": 2\n---\n'
  const warnings: Complaint[] = []
  postReader({onError: 'warn'})(
    {file, path: 'a\u001b.md', source},
    {warn: (one) => warnings.push(one)}
  )
  expect(warnings.map(complaintText).join('')).toContain('a\\x1b.md:3:1')
  expect(warnings.map(complaintText).join('')).not.toContain('\u001b')
})

test('a message without a place stands at the begin, without a frame', () => {
  const schema = {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: () => ({issues: [{message: 'a title'}]})
    }
  } as const
  const warnings: Complaint[] = []
  postReader({onError: 'warn', schema})(
    {file, path: 'a.md', source: 'Text.\n'},
    {warn: (one) => warnings.push(one)}
  )
  expect(warnings.map(complaintText)).toEqual([
    expect.stringMatching(/^a\.md:1:1 [^\n]*\(front-matter-schema\)/u)
  ])
})
