import {expect, test} from 'vitest'
import {inputs} from './inputs.ts'
import {type Door, reader} from './reader.ts'

/** All three sizes take minutes: with `HOSTILE=1`, as in CI. */
const minutes = Number(process.env.HOSTILE ?? 0)

/** A process of its own for each takes longer: `npm run test:hostile`. */
const isApart = minutes > 1
const sizes = minutes ? [1000, 16_000, 200_000] : [1000, 16_000]

/** Milliseconds of the clock, on a machine that may have more to do. */
const deadline = 20_000

/** Milliseconds of a processor. */
const most = 2500

for (const door of ['remark', 'fast'] satisfies Door[])
  for (const size of sizes)
    test(
      `Each of ${size} characters is a post, by ${door}, in time`,
      {
        timeout: 1_200_000
      },
      async () => {
        const failed: Record<string, unknown> = {}
        let child = reader(door, deadline)
        for (const [name, input] of Object.entries(inputs)) {
          const outcome = await child.read(input(size))
          if (outcome.end !== 'post' || outcome.milliseconds > most)
            failed[name] = outcome
          else if (outcome.rules.includes('body-unreadable'))
            failed[name] = outcome.rules
          if (!isApart) continue
          const code = await child.end()
          if (code !== 0) failed[name] = {...outcome, code}
          child = reader(door, deadline)
        }
        expect(failed).toEqual({})
        expect(await child.end()).toBe(0)
      }
    )
