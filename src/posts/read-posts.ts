import type {FoundPost} from './found.ts'
import {inOrder} from './in-order.ts'
import type {JsonPost} from './json-post.ts'
import {type Pool, pool} from './pool.ts'
import type {FindingsOptions, PostRequest, ReadOptions} from './request.ts'
import type {CheckedResult, UnreadPost} from './result.ts'

/** How many posts are read. */
export interface How {
  /** Processes; 0: this one. */
  workers: number
  /** Milliseconds for each post. */
  deadline: number
  read: ReadOptions
}

/** Posts for each worker that are read or waiting to be asked for. */
const ahead = 8

/**
 * Read what is asked for, in order; what is known not to be a post is passed
 * on.
 */
export function readPosts(
  requests: AsyncIterable<PostRequest | UnreadPost>,
  how: How
): AsyncGenerator<CheckedResult | UnreadPost, void, undefined> {
  return results(requests, how)
}

/** The same, to write the posts as JSON and to make no more of them. */
export function writePosts(
  requests: AsyncIterable<PostRequest | UnreadPost>,
  {read, ...how}: How,
  indent: number
): AsyncGenerator<JsonPost | UnreadPost, void, undefined> {
  return results(requests, {...how, read: {...read, indent}})
}

/** The same, to tell what was found in place of the posts. */
export function findInPosts(
  requests: AsyncIterable<PostRequest | UnreadPost>,
  {read, ...how}: How,
  findings: FindingsOptions
): AsyncGenerator<FoundPost | UnreadPost, void, undefined> {
  return results(requests, {...how, read: {...read, findings}})
}

async function* results<Result>(
  requests: AsyncIterable<PostRequest | UnreadPost>,
  {workers, deadline, read: options}: How
): AsyncGenerator<Result | UnreadPost, void, undefined> {
  const {read, stop} =
    workers === 0
      ? await here<Result>(options)
      : pool<Result>(workers, options, deadline)
  try {
    yield* inOrder(requests, Math.max(1, workers * ahead), async (request) =>
      'failure' in request ? request : read(request)
    )
  } finally {
    stop()
  }
}

/** This process in place of a pool. Only where it reads, it loads a parser. */
async function here<Result>(options: ReadOptions): Promise<Pool<Result>> {
  const {reader} = await import('./read-post.ts')
  const read = await reader(options)
  return {
    // It makes what the options ask for.
    read: async (request) => read(request) as Result | UnreadPost,
    stop: () => {}
  }
}
