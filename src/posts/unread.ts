import type {PostFailure, UnreadPost} from './result.ts'

/** The record of a post that was not read. */
export function unread(
  path: string | undefined,
  kind: PostFailure['kind'],
  reason: string
): UnreadPost {
  return {...(path !== undefined && {path}), failure: {kind, reason}}
}
