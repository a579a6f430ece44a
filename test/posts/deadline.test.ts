import type {ChildProcess, fork} from 'node:child_process'
import {beforeEach, expect, test, vi} from 'vitest'
import {parsePost} from '../../src/parse-post.ts'
import type {PostsOptions} from '../../src/posts/options.ts'
import {parsePosts} from '../../src/posts/parse-posts.ts'
import {workerFile} from '../../src/posts/worker-file.ts'

vi.mock('../../src/posts/worker-file.ts', () => ({
  workerFile: new URL('../../dist/worker.js', import.meta.url)
}))

/** Processes in the order of their start. */
const children: ChildProcess[] = []

vi.mock('node:child_process', async (original) => {
  const {fork: real, ...rest} = await original<{fork: typeof fork}>()
  return {
    ...rest,
    fork: (...args: Parameters<typeof fork>) => {
      const child = real(...args)
      children.push(child)
      return child
    }
  }
})

beforeEach(() => {
  children.length = 0
})

/** Images in each other, which a parser reads for as long as one would wait. */
const endless = {
  path: 'endless.md',
  source: `${'!['.repeat(3000)}x${'](u)'.repeat(3000)}`
}
const limits = {
  bracketDepth: Number.POSITIVE_INFINITY,
  brackets: Number.POSITIVE_INFINITY
}

/** Sätteri has read the same in a moment. */
const parser: PostsOptions['parser'] = 'remark'

const small = (name: string) => ({path: name, source: `# ${name}\n`})
const read = ({path, source}: {path: string; source: string}) =>
  parsePost(source, {path})

test.each([
  1, 2
])('by %i workers, a post over the deadline costs itself alone', async (workers) => {
  const posts = [small('a'), endless, small('b'), small('c'), endless]
  const options = {limits, parser, deadline: 2000, workers}
  const results: unknown[] = []
  for await (const result of parsePosts(posts, options)) results.push(result)
  const late = {
    path: 'endless.md',
    failure: {kind: 'deadline', reason: 'stopped after 2000 ms'}
  }
  expect(results).toEqual([
    read(small('a')),
    late,
    read(small('b')),
    read(small('c')),
    late
  ])
  for (const {exitCode, signalCode} of children.slice(0, -1))
    expect([exitCode, signalCode]).toEqual([null, 'SIGKILL'])
})

test('a process that dies once costs no post', async () => {
  const posts = [small('a'), endless, small('b')]
  const options = {limits, parser, deadline: 2500, workers: 1}
  const results = parsePosts(posts, options)
  expect((await results.next()).value).toEqual(read(small('a')))
  children[0]?.kill('SIGSEGV')
  expect((await results.next()).value).toEqual({
    path: 'endless.md',
    failure: {kind: 'deadline', reason: 'stopped after 2500 ms'}
  })
  expect((await results.next()).value).toEqual(read(small('b')))
  expect((await results.next()).done).toBe(true)
  expect(children.length).toBe(3)
})

test('a post of which processes die costs itself alone', async () => {
  const posts = [small('a'), endless, small('b')]
  const options = {
    limits,
    parser,
    deadline: Number.POSITIVE_INFINITY,
    workers: 1
  }
  const results = parsePosts(posts, options)
  expect((await results.next()).value).toEqual(read(small('a')))
  const next = results.next()
  children[0]?.kill('SIGABRT')
  await vi.waitFor(() => expect(children.length).toBe(2))
  // It dies while it reads, and not while it starts.
  await new Promise((resolve) => children[1]?.once('message', resolve))
  children[1]?.kill('SIGABRT')
  expect((await next).value).toEqual({
    path: 'endless.md',
    failure: {
      kind: 'crash',
      reason: 'the process that read it died (SIGABRT)'
    }
  })
  expect((await results.next()).value).toEqual(read(small('b')))
  expect((await results.next()).done).toBe(true)
})

test('a process that dies while it starts, or has nothing to read, is replaced', async () => {
  let go = (): void => {}
  async function* posts(): AsyncGenerator<ReturnType<typeof small>> {
    yield small('a')
    children[0]?.kill('SIGKILL')
    await new Promise<void>((resolve) => {
      go = resolve
    })
    yield small('b')
  }
  const results = parsePosts(posts(), {workers: 1})
  expect((await results.next()).value).toEqual(read(small('a')))
  expect(children.length).toBe(2)
  const gone = new Promise((resolve) => children[1]?.once('close', resolve))
  children[1]?.kill('SIGKILL')
  await gone
  go()
  expect((await results.next()).value).toEqual(read(small('b')))
  expect((await results.next()).done).toBe(true)
})

test('time in which this process is busy does not count', async () => {
  const posts = [small('a'), small('b')]
  const results = parsePosts(posts, {deadline: 1000, workers: 1})
  await results.next()
  const end = Date.now() + 2000
  while (Date.now() < end) {}
  expect((await results.next()).value).toEqual(read(small('b')))
})

test('where no process starts, that is an error', async () => {
  workerFile.href = new URL('none.js', import.meta.url).href
  const results = parsePosts([small('a'), small('b')], {workers: 1})
  await expect(results.next()).rejects.toThrow(
    'Cannot start a process to read posts (exit code 1)'
  )
  expect(children.length).toBe(3)
})
