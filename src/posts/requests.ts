import {resolve} from 'node:path'
import type {RuleSettings} from '../check/settings.ts'
import type {PostRequest} from './request.ts'

/** A post among many: the path of its file, or what it holds. */
export type PostInput =
  | string
  | {path: string; source?: undefined}
  | {path?: string | undefined; source: string | Uint8Array}

/** A post among many that are checked; it may have rules of its own. */
export type CheckInput =
  | string
  | (Exclude<PostInput, string> & {rules?: RuleSettings | undefined})

/**
 * Requests for posts, each as its turn comes.
 *
 * @throws TypeError
 *   Where `posts` is no iterable; where one of them is no post, when its turn
 *   comes.
 */
export function requests(
  posts: Iterable<CheckInput> | AsyncIterable<CheckInput>,
  cwd: string
): AsyncIterable<PostRequest> {
  if (typeof posts === 'string' || !isIterable(posts))
    throw new TypeError(
      'Unexpected value, expected `posts` as an iterable of paths or posts'
    )
  return inTurn(posts, cwd)
}

function isIterable(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    (Symbol.iterator in value || Symbol.asyncIterator in value)
  )
}

async function* inTurn(
  posts: Iterable<CheckInput> | AsyncIterable<CheckInput>,
  cwd: string
): AsyncGenerator<PostRequest, void, undefined> {
  for await (const post of posts) yield request(post, cwd)
}

function request(post: CheckInput, cwd: string): PostRequest {
  const {path, source, rules} =
    typeof post === 'string' ? {path: post} : {...post}
  const own = rules && {rules}
  if (path !== undefined && typeof path !== 'string')
    throw new TypeError('Unexpected value, expected `path` as a string')
  if (source === undefined) {
    if (path === undefined)
      throw new TypeError(
        'Unexpected value, expected each of `posts` as a path or as `{path, source}`'
      )
    return {path, file: resolve(cwd, path), ...own}
  }
  if (typeof source !== 'string' && !(source instanceof Uint8Array))
    throw new TypeError(
      'Unexpected value, expected `source` as a string or a Uint8Array'
    )
  return {...(path !== undefined && {path}), source, ...own}
}
