import {type ChildProcess, fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {Limits} from '../../src/limits.ts'
import type {Options} from '../../src/options.ts'

/** What a child process made of a post. */
export type Outcome =
  | {end: 'post'; milliseconds: number; rules: string[]}
  /** It did not end within the deadline. */
  | {end: 'late'}
  /** It ended before it answered. */
  | {end: 'dead'; code: number | null; signal: string | null}

/** How a child reads. */
export type Door = 'remark' | 'fast'

/** A child process that reads posts, one at a time. */
export interface Reader {
  /** Read a post; a child that is late or dead is replaced. */
  read(text: string, options?: ReadOptions): Promise<Outcome>
  /** Let the child end by itself; its exit code. */
  end(): Promise<number | null>
}

/** Options that a process can send to another. */
export type ReadOptions = Pick<Options, 'explain'> & {
  limits?: Partial<Limits>
}

const module = fileURLToPath(new URL('child.mjs', import.meta.url))

/**
 * Start a child process, in which whatever a post does is seen from outside.
 *
 * @param deadline
 *   Milliseconds after which a post is given up.
 */
export function reader(door: Door, deadline: number): Reader {
  let child = start()
  return {
    read: (text, options = {}) =>
      new Promise((resolve) => {
        const own = child
        const timer = setTimeout(() => done({end: 'late'}), deadline)
        const died = (code: number | null, signal: string | null): void =>
          done({end: 'dead', code, signal})
        own.once('exit', died)
        own.once('message', (answer) => {
          // What child.mjs sends.
          const read = answer as {milliseconds: number; rules: string[]}
          done({end: 'post', ...read})
        })
        own.send({door, text, options})

        function done(outcome: Outcome): void {
          clearTimeout(timer)
          own.removeAllListeners()
          if (outcome.end !== 'post') {
            own.kill('SIGKILL')
            child = start()
          }
          resolve(outcome)
        }
      }),
    end: () =>
      new Promise((resolve) => {
        child.once('exit', resolve)
        child.disconnect()
      })
  }
}

/** `Infinity` reaches the child only by structured clone. */
function start(): ChildProcess {
  return fork(module, {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc']
  })
}
