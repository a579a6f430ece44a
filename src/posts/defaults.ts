import {availableParallelism} from 'node:os'

/** Workers that there are at most where nobody says how many. */
const most = 4

/** How many workers there are where nobody says how many. */
export function defaultWorkers(): number {
  return Math.min(most, availableParallelism())
}

/** Milliseconds that a post may take where nobody says how many. */
export const defaultDeadline = 2000
