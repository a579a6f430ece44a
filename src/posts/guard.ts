/**
 * What runs in a thread of a child process, beside the posts: it ends the
 * process once its parent has died. One that is at a post for ever would not
 * hear of that, and take a processor for as long.
 */

import process from 'node:process'
import {workerData} from 'node:worker_threads'

/** Milliseconds between two looks. */
const interval = 500

setInterval(() => {
  // An orphan gets another parent, but for Windows, where it keeps the number.
  if (process.ppid !== workerData || !isThere(workerData))
    process.kill(process.pid, 'SIGKILL')
}, interval)

function isThere(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}
