import fc from 'fast-check'
import {expect, test} from 'vitest'
import {seed} from '../properties/holds.ts'
import {posts, soup} from '../properties/posts.ts'
import {reader} from './reader.ts'

/** 200,000 take many minutes: `npm run test:hostile`. */
const count = process.env.HOSTILE ? 200_000 : 200

const texts = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 2000}),
  fc.string({unit: 'binary', maxLength: 2000}),
  soup,
  posts
)

/** Milliseconds of a processor for a document. */
const most = 400

test(
  `${count} random documents are posts, in time (seed ${seed})`,
  {
    timeout: 7_200_000
  },
  async () => {
    const child = reader('fast', 20_000)
    const failed: unknown[] = []
    const size = Math.min(count, 1000)
    for (let done = 0; done < count; done += size) {
      const sample = fc.sample(texts, {seed: seed + done, numRuns: size})
      for (const text of sample) {
        const outcome = await child.read(text)
        if (outcome.end !== 'post' || outcome.milliseconds > most)
          failed.push({text, outcome})
      }
    }
    expect(failed).toEqual([])
    expect(await child.end()).toBe(0)
  }
)
