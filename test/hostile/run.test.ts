import {expect, test, vi} from 'vitest'
import {parsePost} from '../../src/parse-post.ts'
import {parsePosts} from '../../src/posts/parse-posts.ts'
import {inputs} from './inputs.ts'

vi.mock('../../src/posts/worker-file.ts', () => ({
  workerFile: new URL('../../dist/worker.js', import.meta.url)
}))

/** Larger ones take minutes: `npm run test:hostile`. */
const size = process.env.HOSTILE ? 200_000 : 1000

test(
  `Posts between those of ${size} hostile characters are as ever`,
  {timeout: 1_200_000},
  async () => {
    const posts = Object.entries(inputs).flatMap(([path, input]) => [
      {path, source: input(size)},
      {path: 'sound.md', source: '# Tide\n\n## Lamps by Ida Moor\n'}
    ])
    const sound = parsePost('# Tide\n\n## Lamps by Ida Moor\n', {
      path: 'sound.md'
    })
    const failed: unknown[] = []
    let count = 0
    for await (const post of parsePosts(posts)) {
      if (count++ % 2 > 0) expect(post).toEqual(sound)
      // On a machine that has more to do, one may be over the deadline.
      else if ('failure' in post && post.failure.kind !== 'deadline')
        failed.push(post)
    }
    expect(failed).toEqual([])
    expect(count).toBe(posts.length)
  }
)
