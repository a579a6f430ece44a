import {expect, test} from 'vitest'
import {reader} from './reader.ts'
import {repeats} from './repeats.ts'

/** A fixed seed, or with `HOSTILE=<minutes>` as long with one that is new. */
const minutes = Number(process.env.HOSTILE ?? 0)
const seed = minutes ? Date.now() % 2 ** 31 : 20_160_319
const size = 4000

/** Milliseconds of a processor for 4,000 characters. */
const most = 2500

test(
  `Repeated units are posts, in time (seed ${seed})`,
  {
    timeout: (minutes + 5) * 60_000
  },
  async () => {
    const child = reader('remark', 20_000)
    const end = Date.now() + minutes * 60_000
    const failed: unknown[] = []
    let count = 0
    for (const {text, parts} of repeats(seed, size)) {
      const outcome = await child.read(text)
      if (outcome.end !== 'post' || outcome.milliseconds > most)
        failed.push({parts, outcome})
      if (++count >= 60 && Date.now() >= end) break
    }
    expect(failed).toEqual([])
    expect(await child.end()).toBe(0)
  }
)
