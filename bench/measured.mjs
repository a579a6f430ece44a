// Time of several ways to do a thing, each in turn, round for round.
import process from 'node:process'

/** Rounds, of which the median counts; those before them warm up. */
const rounds = 5
const warmUps = 1

/**
 * Median time for one thing, in milliseconds, of each way. A round does so many
 * at least: less is too little to time.
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
