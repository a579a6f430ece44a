import {existsSync} from 'node:fs'
import {expect, test} from 'vitest'
import {inputs} from './inputs.ts'
import {type Door, reader} from './reader.ts'

/** All three sizes take minutes: `npm run test:hostile`. */
const sizes = process.env.HOSTILE ? [1000, 16_000, 200_000] : [1000, 16_000]

/** Milliseconds of the clock, on a machine that may have more to do. */
const deadline = 20_000

/** Milliseconds of a processor. */
const most = 2500

const built = new URL('../../dist/', import.meta.url)
const doors = (['remark', 'fast'] satisfies Door[]).filter(
  (door) => door === 'remark' || existsSync(new URL(`${door}.js`, built))
)

for (const door of doors)
  for (const size of sizes)
    test(
      `Each of ${size} characters is a post, by ${door}, in time`,
      {
        timeout: 600_000
      },
      async () => {
        const child = reader(door, deadline)
        const failed: Record<string, unknown> = {}
        for (const [name, input] of Object.entries(inputs)) {
          const outcome = await child.read(input(size))
          if (outcome.end !== 'post' || outcome.milliseconds > most)
            failed[name] = outcome
          else if (outcome.rules.includes('body-unreadable'))
            failed[name] = outcome.rules
        }
        expect(failed).toEqual({})
        expect(await child.end()).toBe(0)
      }
    )
