import {defaultLimits} from '../limits.ts'
import {writePosts} from '../posts/read-posts.ts'
import type {PostRequest} from '../posts/request.ts'
import type {UnreadPost} from '../posts/result.ts'
import {printableJson} from '../report/printable.ts'
import type {Io} from './io.ts'
import {lineRequest} from './line-request.ts'
import {lines} from './lines.ts'
import type {ParseOptions} from './parse.ts'

/** Bytes of a line: the largest post, each byte as an escape of JSON. */
const longest = 8 * defaultLimits.bytes

/**
 * `talkmark parse --ndjson-in`: for each line of standard input a line on
 * standard output, in the same order: the post, or a record of why there is
 * none. No more is read than is written.
 *
 * @returns
 *   Exit code: 0, or 1 where a line gave no post.
 * @throws
 *   The error of an output that cannot be written to, or of the input.
 */
export async function parseLines(
  {workers, deadline, parser, explain = false}: ParseOptions,
  io: Io
): Promise<number> {
  const how = {
    // Who sends lines mostly starts many of us, one a processor.
    workers: workers ?? Math.min(1, io.workers),
    deadline,
    read: {parser, languages: undefined, explain, limits: defaultLimits}
  }
  if (how.workers > 0) io.keepSmall?.()
  let code = 0
  for await (const result of writePosts(requests(io), how, 0)) {
    if ('failure' in result) code = 1
    const json = 'failure' in result ? printableJson(result) : result.json
    await io.stdout.write(`${json}\n`)
  }
  return code
}

async function* requests({
  stdin,
  cwd
}: Io): AsyncGenerator<PostRequest | UnreadPost, void, undefined> {
  for await (const line of lines(stdin, longest)) yield lineRequest(line, cwd)
}
