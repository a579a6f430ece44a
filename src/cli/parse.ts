import type {Message, Post} from '../model.ts'
import {parsePost} from '../parse-post.ts'
import type {Failure} from './failure.ts'
import {findPosts} from './find-posts.ts'
import {type Format, type FormatName, format} from './format.ts'
import type {Io} from './io.ts'
import {printable} from './printable.ts'
import {type Bytes, readBytes, readInput} from './read-bytes.ts'
import {hasColor, paint} from './style.ts'

/** Options of `talkmark parse`. */
export interface ParseOptions {
  format?: FormatName
  pretty?: boolean
  explain?: boolean
  stdinPath?: string
}

/** A post to read: a file, or standard input where there is no file. */
interface Source {
  path: string | undefined
  file?: string
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
  let code = 0
  let count = 0
  for (const skipped of found.skipped) await io.stderr.write(line(skipped))
  for (const failure of found.failures) {
    code = 2
    await io.stderr.write(line(failure))
  }
  for (const source of sources(paths, options, found.files)) {
    const read = await postOf(source, options, io)
    if ('failure' in read) {
      code = 2
      await io.stderr.write(line(read.failure))
      continue
    }
    const {post} = read
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

/** Standard input comes first, as it may have no path to be ordered by. */
function sources(
  paths: readonly string[],
  {stdinPath}: ParseOptions,
  files: readonly Source[]
): Source[] {
  return paths.includes('-') ? [{path: stdinPath}, ...files] : [...files]
}

async function postOf(
  {path, file}: Source,
  {explain}: ParseOptions,
  io: Io
): Promise<{post: Post} | {failure: Failure}> {
  const shown = path ?? '-'
  const read: Bytes =
    file === undefined
      ? await readInput(shown, io.stdin)
      : await readBytes(shown, file)
  if ('failure' in read) return read
  try {
    return {post: parsePost(read.bytes, {path, explain})}
  } catch (error) {
    // No content makes the parser throw; were it to, the others go on.
    const reason = `a defect of talkmark, please report it: ${error}`
    return {failure: {path: shown, reason}}
  }
}

function line({path, reason}: Failure): string {
  return `talkmark: ${printable(path)}: ${printable(reason)}\n`
}

function diagnostics({path = '-', messages}: Post, io: Io): string {
  const inColor = hasColor(io.stderr, io.env)
  return messages
    .filter(({severity}) => severity !== 'info')
    .map(({severity, ruleId, reason, position}) => {
      const {line, column} = position?.start ?? {line: 1, column: 1}
      return paint(
        [
          {text: `${printable(path)}:${line}:${column} `},
          {text: severity, style: severity},
          {text: ` ${ruleId} `, style: 'faint'},
          {text: printable(reason)}
        ],
        inColor
      )
    })
    .map((text) => `${text}\n`)
    .join('')
}

function isError({severity}: Message): boolean {
  return severity === 'error'
}
