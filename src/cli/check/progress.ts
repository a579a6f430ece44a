import type {Io} from '../io.ts'

/** A line on a terminal that says how far a run is. */
export interface Progress {
  /** One more post is done. */
  step(): Promise<void>
  /** Make room for other text. */
  clear(): Promise<void>
}

/** Milliseconds between two states of the line. */
const pause = 100

/** Back to the margin, and erase the line (ECMA-48). */
const erase = '\r\u001b[K'

/**
 * How far a run is, on standard error: on a terminal only, and not where `CI`
 * is set, as a log keeps every state of a line.
 *
 * @param count
 *   Posts that there are.
 */
export function progress({stderr, env}: Io, count: number): Progress {
  const isShown = stderr.isTTY && !env.CI && env.TERM !== 'dumb'
  let done = 0
  let last = performance.now()
  let isDrawn = false
  return {
    async step() {
      done++
      if (!isShown || performance.now() - last < pause) return
      last = performance.now()
      isDrawn = true
      const noun = count === 1 ? 'post' : 'posts'
      await stderr.write(`${erase}checked ${done} of ${count} ${noun}`)
    },
    async clear() {
      if (!isDrawn) return
      isDrawn = false
      await stderr.write(erase)
    }
  }
}
