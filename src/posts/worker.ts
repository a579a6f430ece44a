import {type ChildProcess, fork} from 'node:child_process'
import type {Answer, Order, Warning} from './order.ts'
import type {PostRequest, ReadOptions} from './request.ts'
import type {UnreadPost} from './result.ts'
import {unread} from './unread.ts'
import {workerFile} from './worker-file.ts'

/** A process that reads posts, one at a time, and is replaced when it dies. */
export interface Worker<Result> {
  /** Posts that it has been given and not yet answered. */
  load(): number
  /** Read a post. Fails only where no process can be started. */
  read(request: PostRequest): Promise<Result | UnreadPost>
  /** Stop, whatever it is at. */
  stop(): void
}

/** A post that is waited for. */
interface Task<Result> {
  request: PostRequest
  /** How often a process died while it read this post. */
  deaths: number
  done(result: Result | UnreadPost): void
  failed(error: Error): void
}

/** Starts in a row that may fail before it is given up. */
const starts = 3

/**
 * Megabytes of a process for old objects, enough for the worst post within the
 * limits, and for young ones: few, so that garbage is collected early, where
 * whole posts go from one process to another. Where only findings do, there is
 * room for more, which saves a sixth of the time.
 */
function heap({findings}: ReadOptions): string[] {
  const young = findings ? 16 : 2
  return [`--max-semi-space-size=${young}`, '--max-old-space-size=512']
}

/** Milliseconds by which a timer is late where this process had more to do. */
const busy = 50

/**
 * A worker.
 *
 * Posts are answered in the order given, so that the first without an answer
 * is the one at work: where it takes too long, or the process dies, it alone
 * is to blame, and the others are given to the next process. A process may
 * die of something else, so that a post is tried again after the first death.
 *
 * @param deadline
 *   Milliseconds that a post may take. The start of a process does not count,
 *   nor does time in which this one was too busy to listen.
 * @param warn
 *   Takes what a process warns of.
 */
export function worker<Result>(
  options: ReadOptions,
  deadline: number,
  warn: (warning: Warning) => void
): Worker<Result> {
  const tasks: Task<Result>[] = []
  let child: ChildProcess | undefined
  let isReady = false
  let failedStarts = 0
  let timer: NodeJS.Timeout | undefined

  return {
    load: () => tasks.length,
    read: (request) =>
      new Promise((done, failed) => {
        tasks.push({request, deaths: 0, done, failed})
        if (!child) start()
        else send({request})
        if (tasks.length === 1) watch()
      }),
    stop
  }

  function start(): void {
    const own = fork(workerFile, {
      serialization: 'advanced',
      execArgv: heap(options),
      stdio: ['ignore', 'ignore', 'ignore', 'ipc']
    })
    child = own
    isReady = false
    own.on('message', (answer: Answer) => {
      if (child === own) heard(answer)
    })
    own.on('error', () => {})
    own.on('close', (code, signal) => {
      if (child === own) died(signal ?? `exit code ${code}`)
    })
    send({options})
    for (const {request} of tasks) send({request})
  }

  function send(order: Order): void {
    // What does not arrive is sent again when the process is seen to be dead.
    child?.send(order, () => {})
  }

  function heard(answer: Answer): void {
    if ('warning' in answer) warn(answer.warning)
    else if ('result' in answer)
      // The child makes what the options ask for.
      tasks.shift()?.done(answer.result as Result)
    else {
      isReady = true
      failedStarts = 0
    }
    watch()
  }

  /** Give the first post its time; without one, let this process end. */
  function watch(): void {
    clearTimeout(timer)
    if (tasks.length === 0) {
      child?.unref()
      child?.channel?.unref()
      return
    }
    child?.ref()
    child?.channel?.ref()
    if (!isReady || deadline === Number.POSITIVE_INFINITY) return
    const [task] = tasks
    const begun = performance.now()
    timer = setTimeout(() => {
      // An answer that is here already comes before what is immediate.
      setImmediate(() => {
        if (task !== tasks[0]) return
        if (performance.now() - begun > deadline + busy) watch()
        else late()
      })
    }, deadline)
  }

  function late(): void {
    const task = tasks.shift()
    stop()
    task?.done(
      unread(task.request.path, 'deadline', `stopped after ${deadline} ms`)
    )
    if (tasks.length > 0) start()
  }

  function died(how: string): void {
    child = undefined
    clearTimeout(timer)
    const [task] = tasks
    if (!task) return
    if (!isReady && ++failedStarts === starts) {
      const error = new Error(`Cannot start a process to read posts (${how})`)
      for (const {failed} of tasks.splice(0)) failed(error)
    } else if (isReady && ++task.deaths > 1) {
      tasks.shift()
      const reason = `the process that read it died (${how})`
      task.done(unread(task.request.path, 'crash', reason))
    }
    if (tasks.length > 0) start()
  }

  function stop(): void {
    clearTimeout(timer)
    child?.kill('SIGKILL')
    child = undefined
  }
}
