// Time of several ways to do a thing, each in turn, round for round.
import process from 'node:process'

/** Rounds, of which the median counts. */
export const rounds = 9

/**
 * Rounds before them, for the compiler. Over some hundred posts the time of
 * `talkmark/fast` falls for 25 to 30 rounds, to a quarter of that of the second
 * one, and no further in the 65 behind; that of `parseMetadata` as long.
 */
export const warmUps = 30

/**
 * Median time for one thing, in milliseconds, of each way once it is warm: what
 * one of thousands takes, as in the build of a site, and not what the first
 * takes. Each way gets as many rounds, and in each so many things at least:
 * less is too little to time.
 *
 * It is the time of the processors, for the collector of garbage and the
 * compiler too: what else runs on the machine does not count.
 */
export function measured(ways, things, least) {
  const times = ways.map(() => [])
  const passes = Math.ceil(least / things.length)
  for (let round = -warmUps; round < rounds; round++)
    for (const [index, way] of ways.entries()) {
      const started = process.cpuUsage()
      for (let pass = 0; pass < passes; pass++)
        for (const thing of things) way(thing)
      const {user, system} = process.cpuUsage(started)
      const time = (user + system) / 1000 / passes / things.length
      if (round >= 0) times[index].push(time)
    }
  return times.map(median)
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}
