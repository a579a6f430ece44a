import type {Checks} from '../check/findings.ts'
import type {JsonValue, Post} from '../model.ts'

/** What became of one of many posts: the post, or why there is none. */
export type PostResult<Data = Record<string, JsonValue>> =
  | Post<Data>
  | UnreadPost

/** What became of a post that was to be checked as well. */
export type ReadResult = CheckedResult | UnreadPost

/** A post; where it was checked, with what is to be known besides. */
export interface CheckedResult extends Post {
  checks?: Checks
}

/** A post that was not read. No post has a field `failure`. */
export interface UnreadPost {
  /** Path of the post, as given. */
  path?: string
  failure: PostFailure
}

/** Why a post was not read. */
export interface PostFailure {
  /**
   * - `file`: nothing to read at the path: no such file, no permission, a
   *   folder, a pipe, a binary file
   * - `input`: what was given names no post
   * - `deadline`: it took longer than it may, and was stopped
   * - `crash`: the process that read it died, and again when asked once more
   * - `defect`: talkmark threw; please report it
   */
  kind: 'file' | 'input' | 'deadline' | 'crash' | 'defect'
  /** In a few words. */
  reason: string
}
