import {inOrder} from './in-order.ts'
import {type Pool, pool} from './pool.ts'
import type {PostRequest, ReadOptions} from './request.ts'
import type {ReadResult, UnreadPost} from './result.ts'

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
export async function* readPosts(
  requests: AsyncIterable<PostRequest | UnreadPost>,
  {workers, deadline, read: options}: How
): AsyncGenerator<ReadResult, void, undefined> {
  const {read, stop} =
    workers === 0 ? await here(options) : pool(workers, options, deadline)
  try {
    yield* inOrder(requests, Math.max(1, workers * ahead), async (request) =>
      'failure' in request ? request : read(request)
    )
  } finally {
    stop()
  }
}

/** This process in place of a pool. Only where it reads, it loads a parser. */
async function here(options: ReadOptions): Promise<Pool> {
  const {readPost} = await import('./read-post.ts')
  return {read: async (request) => readPost(request, options), stop: () => {}}
}
