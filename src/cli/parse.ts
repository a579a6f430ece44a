import {diagnostics} from './diagnostics.ts'
import {eachPost, type ReadingOptions} from './each-post.ts'
import {findPosts} from './find-posts.ts'
import {type Format, format} from './format.ts'
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
  const found = await findPosts(
    paths.filter((path) => path !== '-'),
    io.cwd
  )
  const isMany = found.isMany || paths.length > 1
  const name = options.format ?? (isMany && !options.pretty ? 'ndjson' : 'json')
  const written = await formatFor(name, isMany, options, io)
  const {open, text, between, close, isWhole} = written
  const {stdinPath} = options
  let count = 0
  const input = paths.includes('-') ? {io, path: stdinPath} : undefined
  const code = await eachPost(found, input, options, io, async (post) => {
    await io.stdout.write((count === 0 ? open : between) + text(post))
    count++
    if (name !== 'tree') await io.stderr.write(diagnostics(post, io))
  })
  if (count > 0 || isWhole)
    await io.stdout.write((count === 0 ? open : '') + close)
  return code
}

function formatFor(
  name: FormatName,
  isMany: boolean,
  {pretty = false, timeZone}: ParseOptions,
  {stdout, env}: Io
): Promise<Format> {
  const columns = (stdout.isTTY && stdout.columns) || width.usual
  return format(name, {
    isMany,
    isPretty: pretty,
    timeZone,
    canvas: {
      columns: Math.min(width.most, Math.max(width.least, columns)),
      inColor: hasColor(stdout, env)
    }
  })
}
