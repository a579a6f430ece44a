import {printable} from '../../report/printable.ts'
import type {Io} from '../io.ts'
import {progress} from './progress.ts'

/** What a run says, while a line of progress may be on the terminal. */
export interface Voice {
  /** A result, on standard output. */
  write(text: string): Promise<void>
  /** A line on standard error. */
  say(text: string): Promise<void>
  /** The same, of something that could not be read or done. */
  fail(text: string): Promise<void>
  /** One more post is done. */
  step(): Promise<void>
  /** Whether something failed. */
  hasFailed(): boolean
}

/**
 * The voice of a run.
 *
 * @param count
 *   Posts that there are.
 */
export function voice(io: Io, count: number): Voice {
  const {step, clear} = progress(io, count)
  let hasFailed = false
  const say = async (text: string): Promise<void> => {
    await clear()
    await io.stderr.write(`talkmark: ${printable(text)}\n`)
  }
  return {
    say,
    step,
    async write(text) {
      await clear()
      await io.stdout.write(text)
    },
    async fail(text) {
      hasFailed = true
      await say(text)
    },
    hasFailed: () => hasFailed
  }
}
