import {collectPosts} from '../export/collect-posts.ts'
import type {Post} from '../model.ts'
import {readPosts} from '../posts/read-posts.ts'
import {printableJson} from '../report/printable.ts'
import {type AliasFile, aliasFile} from './alias-file.ts'
import {diagnostics, line} from './diagnostics.ts'
import {eachPost, type ReadingOptions} from './each-post.ts'
import {findPosts} from './find-posts.ts'
import type {Io} from './io.ts'

/** Options of `talkmark collect`. */
export interface CollectCommandOptions extends ReadingOptions {
  aliases?: string
  pretty?: boolean
  stdinPath?: string
}

/**
 * `talkmark collect`: write what an index of posts needs to standard output,
 * and to standard error what could not be read as written.
 *
 * @returns
 *   Exit code: 0, or 1 where a post has an error, or 2 where something could
 *   not be read; without aliases that were asked for nothing is.
 * @throws
 *   The error of an output that cannot be written to.
 */
export async function collect(
  paths: readonly string[],
  options: CollectCommandOptions,
  io: Io
): Promise<number> {
  const known: AliasFile = await aliasFile(options.aliases, io.cwd)
  if ('reason' in known) {
    await io.stderr.write(line(known))
    return 2
  }
  const found = await findPosts(
    paths.filter((path) => path !== '-'),
    io.cwd
  )
  const input = paths.includes('-') ? {io, path: options.stdinPath} : undefined
  const posts: Post[] = []
  const done = async (post: Post): Promise<void> => {
    posts.push(post)
    await io.stderr.write(diagnostics(post, io))
  }
  const code = await eachPost(found, input, options, io, readPosts, done)
  const collection = collectPosts(posts, known)
  await io.stdout.write(
    `${printableJson(collection, options.pretty ? 2 : 0)}\n`
  )
  return code
}
