import {defaultLimits} from '../limits.ts'
import type {Message} from '../model.ts'
import {readPosts} from '../posts/read-posts.ts'
import type {ParserName} from '../posts/request.ts'
import {diagnostics, line, unreadLine} from './diagnostics.ts'
import {findPosts} from './find-posts.ts'
import {type Format, type FormatName, format} from './format.ts'
import {hasColor} from './has-color.ts'
import type {Io} from './io.ts'
import {requests} from './requests.ts'

/** Options of `talkmark parse`. */
export interface ParseOptions {
  format?: FormatName
  pretty?: boolean
  explain?: boolean
  stdinPath?: string
  ndjsonIn?: boolean
  parser: ParserName
  workers?: number
  deadline: number
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
  const {open, text, between, close} = formatFor(name, isMany, options, io)
  const {workers = io.workers, deadline, parser, stdinPath} = options
  const {explain = false} = options
  let code = 0
  let count = 0
  for (const skipped of found.skipped) await io.stderr.write(line(skipped))
  for (const failure of found.failures) {
    code = 2
    await io.stderr.write(line(failure))
  }
  const input = paths.includes('-') ? {io, path: stdinPath} : undefined
  const results = readPosts(requests(input, found.files), {
    workers,
    deadline,
    read: {parser, languages: undefined, explain, limits: defaultLimits}
  })
  for await (const post of results) {
    if ('failure' in post) {
      code = 2
      await io.stderr.write(unreadLine(post))
      continue
    }
    await io.stdout.write((count === 0 ? open : between) + text(post))
    count++
    if (name !== 'tree') await io.stderr.write(diagnostics(post, io))
    if (code === 0 && post.messages.some(isError)) code = 1
  }
  const isEmpty = count === 0 && !(name === 'json' && isMany)
  if (!isEmpty) await io.stdout.write((count === 0 ? open : '') + close)
  return code
}

function formatFor(
  name: FormatName,
  isMany: boolean,
  {pretty = false}: ParseOptions,
  {stdout, env}: Io
): Format {
  const columns = (stdout.isTTY && stdout.columns) || width.usual
  return format(name, {
    isMany,
    isPretty: pretty,
    canvas: {
      columns: Math.min(width.most, Math.max(width.least, columns)),
      inColor: hasColor(stdout, env)
    }
  })
}

function isError({severity}: Message): boolean {
  return severity === 'error'
}
