import {emitWarning} from 'node:process'
import type {Warning} from './order.ts'
import type {PostRequest, ReadOptions} from './request.ts'
import type {UnreadPost} from './result.ts'
import {type Worker, worker} from './worker.ts'

/** Workers that share what there is to read. */
export interface Pool<Result> {
  /** Read a post, by the worker that has least to do. */
  read(request: PostRequest): Promise<Result | UnreadPost>
  /** Stop all of them. */
  stop(): void
}

/**
 * Posts after which one more worker is started: a start takes as long as some
 * 25 posts do, so that two workers are faster than one from some 50 on.
 */
const few = 32

/**
 * A pool of workers.
 *
 * The first is started with the first post, a further one when there are posts
 * enough for it to pay and the others have something to do.
 *
 * @param most
 *   How many workers there may be, 1 or more.
 * @param deadline
 *   Milliseconds that a post may take.
 */
export function pool<Result>(
  most: number,
  options: ReadOptions,
  deadline: number
): Pool<Result> {
  const workers: Worker<Result>[] = []
  let count = 0
  let isWarned = false
  return {
    read(request) {
      const idlest = workers.toSorted((a, b) => a.load() - b.load()).at(0)
      const pays = workers.length < most && count >= workers.length * few
      const chosen = idlest && (idlest.load() === 0 || !pays) ? idlest : added()
      count++
      return chosen.read(request)
    },
    stop() {
      for (const {stop} of workers) stop()
    }
  }

  function added(): Worker<Result> {
    const one = worker<Result>(options, deadline, warn)
    workers.push(one)
    return one
  }

  /** All workers warn of the same. */
  function warn({message, code}: Warning): void {
    if (!isWarned) emitWarning(message, {code})
    isWarned = true
  }
}
