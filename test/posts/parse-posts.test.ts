import {join} from 'node:path'
import type {StandardSchemaV1} from '@standard-schema/spec'
import {describe, expect, test, vi} from 'vitest'
import {parsePost} from '../../src/parse-post.ts'
import {parsePosts} from '../../src/posts/parse-posts.ts'
import type {PostInput} from '../../src/posts/requests.ts'
import type {PostResult} from '../../src/posts/result.ts'
import {folder} from '../cli/folder.ts'

// As it is built; `npm test` builds it first.
vi.mock('../../src/posts/worker-file.ts', () => ({
  workerFile: new URL('../../dist/worker.js', import.meta.url)
}))

const evening = '---\ntitle: Evening\ndate: 2024-05-16\n---\n\n# Evening\n'
const talks = '## Small pumps by Ida Moor\n\nQ: Why?\n\nA: Why not.\n'

async function all<Data>(
  results: AsyncIterable<PostResult<Data>>
): Promise<PostResult<Data>[]> {
  const list: PostResult<Data>[] = []
  for await (const result of results) list.push(result)
  return list
}

describe.each([0, 2])('with %i workers', (workers) => {
  test('posts are those of parsePost, in the order given', async () => {
    const cwd = await folder({'b.md': evening, 'a.md': talks})
    const posts: PostInput[] = [
      'b.md',
      {path: 'a.md'},
      {path: 'c.md', source: talks},
      {source: Buffer.from(evening)}
    ]
    expect(await all(parsePosts(posts, {cwd, workers}))).toEqual([
      parsePost(evening, {path: 'b.md'}),
      parsePost(talks, {path: 'a.md'}),
      parsePost(talks, {path: 'c.md'}),
      parsePost(evening)
    ])
  })

  test('either parser gives the same post', async () => {
    const posts = [{source: evening}, {source: talks}]
    expect(await all(parsePosts(posts, {parser: 'remark', workers}))).toEqual(
      await all(parsePosts(posts, {parser: 'satteri', workers}))
    )
  })

  test('what a talk shares with its post, it shares still', async () => {
    const [post] = await all(parsePosts([{source: talks}], {workers}))
    const {
      questions,
      talks: [talk]
    } = post as ReturnType<typeof parsePost>
    expect(talk?.questions[0]).toBe(questions[0])
    expect(questions).toHaveLength(1)
  })

  test('a file that cannot be read is a record in its place', async () => {
    const cwd = await folder({'a.md': talks, 'b.md': '\u0000'})
    const results = parsePosts(['none.md', 'a.md', 'b.md'], {cwd, workers})
    expect(await all(results)).toEqual([
      {
        path: 'none.md',
        failure: {kind: 'file', reason: 'no such file or folder'}
      },
      parsePost(talks, {path: 'a.md'}),
      {
        path: 'b.md',
        failure: {kind: 'file', reason: 'a binary file (it holds a NUL byte)'}
      }
    ])
  })

  test('options of reading reach the reader', async () => {
    const languages = [{language: 'nl', words: {question: ['Vraag']}}]
    const options = {
      languages,
      explain: true,
      limits: {lines: 3, marks: Number.POSITIVE_INFINITY}
    }
    const source = 'Vraag: Waarom?\n\nx\n\ny\n\nz\n'
    const [post] = await all(parsePosts([{source}], {...options, workers}))
    expect(post).toEqual(parsePost(source, options))
    expect(post).toHaveProperty('messages.0.ruleId', 'limit-lines')
  })

  test('a schema sees the front matter, in this process', async () => {
    const source = `${evening}\n${'> '.repeat(100)}x\n`
    const issue = {message: 'a number', path: ['title']}
    for (const result of [{value: {room: 1}}, {issues: [issue]}]) {
      const schema: StandardSchemaV1<unknown, {room: number}> = {
        '~standard': {
          version: 1,
          vendor: 'test',
          validate: () => result as StandardSchemaV1.Result<{room: number}>
        }
      }
      const [post] = await all(parsePosts([{source}], {schema, workers}))
      expect(post).toEqual(parsePost(source, {schema}))
    }
  })

  test('posts may come and go one by one', async () => {
    let waiting = 0
    async function* posts(): AsyncGenerator<PostInput> {
      for (let count = 0; count < 200; count++) {
        waiting++
        yield {path: `${count}.md`, source: '# A\n'}
      }
    }
    let count = 0
    for await (const {path} of parsePosts(posts(), {workers})) {
      expect(path).toBe(`${count++}.md`)
      expect(--waiting).toBeLessThanOrEqual(18)
    }
    expect(count).toBe(200)
  })

  test('who asks no further leaves nothing behind', async () => {
    const cwd = await folder({'a.md': talks})
    const paths = Array.from({length: 100}, () => join(cwd, 'a.md'))
    for await (const post of parsePosts(paths, {workers})) {
      expect(post.path).toBe(join(cwd, 'a.md'))
      break
    }
  })
})

test('a schema that says yes or no later is a mistake', async () => {
  const schema: StandardSchemaV1 = {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: async () => ({value: 1})
    }
  }
  const results = parsePosts([{source: ''}], {schema, workers: 0})
  await expect(results.next()).rejects.toThrow(TypeError)
})

test('an argument of a wrong type throws at once', () => {
  const wrong = (posts: unknown, options?: unknown) => () =>
    parsePosts(posts as string[], options as {workers: number})
  expect(wrong('a.md')).toThrow('expected `posts` as an iterable')
  expect(wrong(null)).toThrow('expected `posts` as an iterable')
  expect(wrong(3)).toThrow('expected `posts` as an iterable')
  expect(wrong([], {workers: -1})).toThrow('`options.workers`')
  expect(wrong([], {workers: '2'})).toThrow('`options.workers`')
  expect(wrong([], {parser: 'marked'})).toThrow('`options.parser`')
  expect(wrong([], {deadline: 0})).toThrow('`options.deadline`')
  expect(wrong([], {deadline: '1'})).toThrow('`options.deadline`')
  expect(wrong([], {cwd: 1})).toThrow('`options.cwd`')
  expect(wrong([], {explain: 1})).toThrow('`options.explain`')
})

test.each([
  [1, 'expected each of `posts`'],
  [{}, 'expected each of `posts`'],
  [null, 'expected each of `posts`'],
  [{path: 1}, 'expected `path` as a string'],
  [{source: 1}, 'expected `source` as a string or a Uint8Array']
])('a post %j throws when its turn comes', async (post, message) => {
  const posts = [{source: '# A\n'}, post as PostInput]
  const results = parsePosts(posts, {workers: 0})
  expect(await results.next()).toMatchObject({done: false})
  await expect(results.next()).rejects.toThrow(message)
})
