import {defaultLimits} from '../limits.ts'
import type {Failure} from '../posts/failure.ts'
import type {PostRequest} from '../posts/request.ts'
import type {UnreadPost} from '../posts/result.ts'
import {unread} from '../posts/unread.ts'
import type {Io} from './io.ts'
import {readInput} from './read-input.ts'

/** Standard input as a post. */
export interface Input {
  io: Io
  path: string | undefined
}

/**
 * Requests for what a command names. Standard input comes first, as it may
 * have no path to be ordered by.
 */
export async function* requests(
  input: Input | undefined,
  files: Iterable<PostRequest>,
  failures: readonly Failure[] = []
): AsyncGenerator<PostRequest | UnreadPost, void, undefined> {
  if (input) {
    const {io, path} = input
    const read = await readInput(io.stdin, defaultLimits.bytes)
    yield 'reason' in read
      ? unread(path, 'file', read.reason)
      : {...(path !== undefined && {path}), source: read.bytes}
  }
  for (const {path, reason} of failures) yield unread(path, 'file', reason)
  yield* files
}
