import {defaultLimits} from '../limits.ts'
import type {Message} from '../model.ts'
import type {How} from '../posts/read-posts.ts'
import type {ParserName, PostRequest} from '../posts/request.ts'
import type {UnreadPost} from '../posts/result.ts'
import {line, unreadLine} from './diagnostics.ts'
import type {Found} from './find-posts.ts'
import type {Io} from './io.ts'
import {type Input, requests} from './requests.ts'

/** Options that say how posts are read. */
export interface ReadingOptions {
  parser: ParserName
  workers?: number
  deadline: number
  explain?: boolean
}

/** Reads posts, to what is wanted of each. */
export type Read<One> = (
  requests: AsyncIterable<PostRequest | UnreadPost>,
  how: How
) => AsyncIterable<One | UnreadPost>

/**
 * Read what was found, in order, and say on standard error what could not be.
 *
 * @param input
 *   Standard input, where it is a post too.
 * @param read
 *   Reads posts, to what is wanted of each.
 * @param done
 *   What is done with that of each post before the next.
 * @returns
 *   Exit code: 0, or 1 where a post has an error, or 2 where something could
 *   not be read.
 */
export async function eachPost<One extends {messages: readonly Message[]}>(
  {files, skipped, failures}: Found,
  input: Input | undefined,
  {parser, workers, deadline, explain = false}: ReadingOptions,
  io: Io,
  read: Read<One>,
  done: (post: One) => Promise<void>
): Promise<number> {
  let code = 0
  for (const one of skipped) await io.stderr.write(line(one))
  for (const failure of failures) {
    code = 2
    await io.stderr.write(line(failure))
  }
  const results = read(requests(input, files), {
    workers: workers ?? io.workers,
    deadline,
    read: {parser, languages: undefined, explain, limits: defaultLimits}
  })
  for await (const post of results) {
    if ('failure' in post) {
      code = 2
      await io.stderr.write(unreadLine(post))
      continue
    }
    await done(post)
    if (code === 0 && post.messages.some(isError)) code = 1
  }
  return code
}

function isError({severity}: Message): boolean {
  return severity === 'error'
}
