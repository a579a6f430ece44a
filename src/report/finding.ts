import type {Message} from '../model.ts'
import type {Frame} from './frame.ts'

/** A message about a post, with what a report needs of the text at its place. */
export interface Finding extends Message {
  /**
   * What stays the same where lines are added or taken away above, and tells
   * it from every other finding in the file: 16 hexadecimal digits.
   */
  fingerprint: string
  /** The line at its place; absent without one. */
  frame?: Frame
}

/** A post that was checked. */
export interface CheckedPost {
  /** Path, POSIX; absent for standard input without one. */
  path?: string
  /** What was found, ordered by place. */
  findings: readonly Finding[]
}

/** A post that could not be checked. */
export interface UncheckedPost {
  path?: string
  failure: {kind: string; reason: string}
}

/** What became of a post. */
export type Outcome = CheckedPost | UncheckedPost
