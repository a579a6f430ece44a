import process from 'node:process'
import {expect, test, vi} from 'vitest'
import {parsePosts} from '../../src/posts/parse-posts.ts'

vi.mock('../../src/posts/worker-file.ts', () => ({
  workerFile: new URL('warning-worker.mjs', import.meta.url)
}))

test('what processes warn of is said once, by the one that asked', async () => {
  const warnings: Error[] = []
  process.on('warning', (warning) => warnings.push(warning))
  const posts = Array.from({length: 60}, () => ({source: '# A\n'}))
  let count = 0
  for await (const _ of parsePosts(posts, {workers: 2})) count++
  expect(count).toBe(60)
  expect(warnings.map(({message}) => message)).toEqual(['Slow'])
})
