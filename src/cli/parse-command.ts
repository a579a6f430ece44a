import {Command, Option} from 'commander'
import {type FormatName, formatNames} from './format-names.ts'
import type {Io} from './io.ts'
import type {ParseOptions} from './parse.ts'
import {withReadingOptions} from './reading-options.ts'

const examples = `
Posts are files, folders (searched for .md, .markdown and their like), globs,
or - for standard input. One post gives one JSON document; a folder, a glob or
several paths give a line of JSON for each post, ordered by path. A calendar and
a table are one for all posts.

Examples:
  $ talkmark parse post.md
  $ talkmark parse --format tree post.md
  $ talkmark parse content/posts > posts.ndjson
  $ talkmark parse 'posts/**/*.md' | jq -r '.talks[].title'
  $ talkmark parse --format json-ld post.md
  $ talkmark parse --format ics --time-zone Asia/Taipei posts > talks.ics
  $ talkmark parse --format csv-talks posts > talks.csv
  $ cat post.md | talkmark parse --stdin-path _posts/2016-03-19-flink.md -
  $ find . -name '*.md' | talkmark parse --ndjson-in > posts.ndjson

Exit codes:
  0  every post was read
  1  a post has an error, as in its front matter; its model is written still
  2  a path could not be read, or the command was not understood

With --ndjson-in, each line gives a line, in order: the model, or
{"path": …, "failure": …}. It exits with 1 if there was a failure, else with 0,
and uses one worker unless told otherwise.
`

/**
 * The command `talkmark parse`.
 *
 * @param done
 *   Takes the exit code.
 */
export function parseCommand(io: Io, done: (code: number) => void): Command {
  const command = new Command('parse')
    .description('Read posts and write their models')
    .argument('[path...]', 'files, folders, globs, or - for standard input')
    .addOption(
      new Option(
        '-f, --format <name>',
        'json: one document; ndjson: a line a post; tree: to read; json-ld: for search engines; ics: a calendar; csv-…: a table'
      ).choices(formatNames)
    )
    .option('--pretty', 'indent the JSON; many posts are then an array')
    .option(
      '--time-zone <name>',
      'time zone of the calendar, as IANA names it: Asia/Taipei'
    )
    .option('--explain', 'say why units became talks and questions, or not')
    .option('--stdin-path <path>', 'path of the post on standard input')
    .option(
      '--ndjson-in',
      'read paths, or {"path", "source"} as JSON, from standard input, a line each'
    )
  return withReadingOptions(command)
    .addHelpText('after', examples)
    .action(async (paths: string[], options: ParseOptions) => {
      const misuse = conflict(paths, options)
      if (misuse) command.error(misuse)
      const {timeZone} = options
      if (timeZone !== undefined && !(await isZone(timeZone)))
        command.error(
          `option '--time-zone <name>' argument '${timeZone}' is invalid. Expected a name of IANA, such as Europe/Paris.`
        )
      if (options.ndjsonIn) {
        const {parseLines} = await import('./parse-lines.ts')
        return done(await parseLines(options, io))
      }
      const {parse} = await import('./parse.ts')
      done(await parse(paths, options, io))
    })
}

/** Formats that `--pretty` indents. */
const indentable: ReadonlySet<FormatName> = new Set(['json', 'json-ld'])

/** Loaded once there is one, as few runs have one. */
async function isZone(name: string): Promise<boolean> {
  const {isTimeZone} = await import('../export/calendar/options.ts')
  return isTimeZone(name)
}

/** What is wrong with options that each are right. */
function conflict(
  paths: readonly string[],
  {format, ndjsonIn, pretty, stdinPath, timeZone}: ParseOptions
): string | undefined {
  if (!ndjsonIn && paths.length === 0) return "missing required argument 'path'"
  if (ndjsonIn && paths.length > 0)
    return "option '--ndjson-in' reads standard input, expected no paths"
  if (ndjsonIn && (pretty || (format ?? 'ndjson') !== 'ndjson'))
    return "option '--ndjson-in' writes a line for each, expected no other format"
  if (timeZone !== undefined && format !== 'ics')
    return "option '--time-zone' is for a calendar, expected '--format ics'"
  if (pretty && !indentable.has(format ?? 'json'))
    return `option '--pretty' cannot be used with '--format ${format}'`
  if (stdinPath !== undefined && !paths.includes('-'))
    return "option '--stdin-path' is for standard input, expected '-' among the paths"
}
