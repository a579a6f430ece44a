import type {Post} from '../model.ts'
import {readPosts, writePosts} from '../posts/read-posts.ts'
import {diagnostics} from './diagnostics.ts'
import {eachPost, type Read, type ReadingOptions} from './each-post.ts'
import {findPosts} from './find-posts.ts'
import {
  type Format,
  type FormatOptions,
  format,
  indentOf,
  jsonFormat
} from './format.ts'
import type {FormatName} from './format-names.ts'
import {hasColor} from './has-color.ts'
import type {Io} from './io.ts'

/** Options of `talkmark parse`. */
export interface ParseOptions extends ReadingOptions {
  format?: FormatName
  pretty?: boolean
  stdinPath?: string
  ndjsonIn?: boolean
  timeZone?: string
}

/** Widths that a tree is drawn in: as asked, or as good to read. */
const width = {least: 40, usual: 80, most: 100}

/**
 * `talkmark parse`: write the model of each post to standard output, and to
 * standard error what could not be read as written.
 *
 * @returns
 *   Exit code: 0, or 1 where a post has an error, or 2 where something could
 *   not be read.
 * @throws
 *   The error of an output that cannot be written to.
 */
export async function parse(
  paths: readonly string[],
  options: ParseOptions,
  io: Io
): Promise<number> {
  // Before anything makes it grow.
  if ((options.workers ?? io.workers) > 0) io.keepSmall?.()
  const found = await findPosts(
    paths.filter((path) => path !== '-'),
    io.cwd
  )
  const isMany = found.isMany || paths.length > 1
  const name = options.format ?? (isMany && !options.pretty ? 'ndjson' : 'json')
  const {stdinPath} = options
  const input = paths.includes('-') ? {io, path: stdinPath} : undefined
  const set = formatOptions(isMany, options, io)
  if (name !== 'json' && name !== 'ndjson')
    return written(await format(name, set), readPosts, name !== 'tree')
  return written(
    jsonFormat(name, set),
    (posts, how) => writePosts(posts, how, indentOf(set)),
    true
  )

  async function written<One extends Pick<Post, 'path' | 'messages'>>(
    {open, text, between, close, isWhole}: Format<One>,
    read: Read<One>,
    isDiagnosed: boolean
  ): Promise<number> {
    let count = 0
    const code = await eachPost(
      found,
      input,
      options,
      io,
      read,
      async (one) => {
        await io.stdout.write((count === 0 ? open : between) + text(one))
        count++
        if (isDiagnosed) await io.stderr.write(diagnostics(one, io))
      }
    )
    if (count > 0 || isWhole)
      await io.stdout.write((count === 0 ? open : '') + close)
    return code
  }
}

function formatOptions(
  isMany: boolean,
  {pretty = false, timeZone}: ParseOptions,
  {stdout, env}: Io
): FormatOptions {
  const columns = (stdout.isTTY && stdout.columns) || width.usual
  return {
    isMany,
    isPretty: pretty,
    timeZone,
    canvas: {
      columns: Math.min(width.most, Math.max(width.least, columns)),
      inColor: hasColor(stdout, env)
    }
  }
}
