import {expect, test} from 'vitest'
import {type Door, reader} from './reader.ts'
import {repeats} from './repeats.ts'

/** A fixed seed, or with `HOSTILE=<minutes>` as long with one that is new, half for each door. */
const minutes = Number(process.env.HOSTILE ?? 0)
const seed = minutes ? Date.now() % 2 ** 31 : 20_160_319
const size = 4000

/** Milliseconds of a processor for 4,000 characters, by each door. */
const most = {fast: 400, remark: 2500}

// The keys of an object literal are those of its type.
test.each(Object.keys(most) as Door[])(
  `Repeated units are posts, by %s, in time (seed ${seed})`,
  {
    timeout: (minutes + 5) * 60_000
  },
  async (door) => {
    const child = reader(door, 20_000)
    const end = Date.now() + (minutes * 60_000) / 2
    const failed: unknown[] = []
    let count = 0
    for (const {text, parts} of repeats(seed, size)) {
      const outcome = await child.read(text)
      if (outcome.end !== 'post' || outcome.milliseconds > most[door])
        failed.push({parts, outcome})
      if (++count >= 60 && Date.now() >= end) break
    }
    expect(failed).toEqual([])
    expect(await child.end()).toBe(0)
  }
)
