import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import manifest from '../../package.json' with {type: 'json'}
import {defaultDeadline} from '../posts/defaults.ts'
import {type ParserName, parserNames} from '../posts/request.ts'
import {printable} from '../report/printable.ts'
import {formatNames} from './format.ts'
import {type Io, isClosedPipe} from './io.ts'
import {type ParseOptions, parse} from './parse.ts'
import {parseLines} from './parse-lines.ts'

const examples = `
Posts are files, folders (searched for .md, .markdown and their like), globs,
or - for standard input. One post gives one JSON document; a folder, a glob or
several paths give a line of JSON for each post, ordered by path.

Examples:
  $ talkmark parse post.md
  $ talkmark parse --format tree post.md
  $ talkmark parse content/posts > posts.ndjson
  $ talkmark parse 'posts/**/*.md' | jq -r '.talks[].title'
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
 * The command line.
 *
 * @param argv
 *   Arguments, without the names of node and of the script.
 * @param io
 *   What the world outside looks like.
 * @returns
 *   Exit code: 0 clean, 1 findings, 2 misuse or failure.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let out = ''
  let help = ''
  let code = 0
  const program = new Command('talkmark')
    .description(manifest.description)
    .version(manifest.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        out += text
      },
      writeErr: (text) => {
        help += text
      },
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false
    })
  program
    .command('parse')
    .description('Read posts and write their models')
    .argument('[path...]', 'files, folders, globs, or - for standard input')
    .addOption(
      new Option(
        '-f, --format <name>',
        'json: one document; ndjson: a line a post; tree: to read'
      ).choices(formatNames)
    )
    .option('--pretty', 'indent the JSON; many posts are then an array')
    .option('--explain', 'say why units became talks and questions, or not')
    .option('--stdin-path <path>', 'path of the post on standard input')
    .addOption(
      new Option('--parser <name>', 'what parses Markdown, to the same model')
        .choices(parserNames)
        .default('satteri' satisfies ParserName)
    )
    .option(
      '--ndjson-in',
      'read paths, or {"path", "source"} as JSON, from standard input, a line each'
    )
    .option(
      '--workers <number>',
      'processes that read posts; 0: this one alone (default: one a processor, up to 4)',
      (text) => whole(text, 0)
    )
    .option(
      '--deadline <ms>',
      'milliseconds that a post may take',
      (text) => whole(text, 1),
      defaultDeadline
    )
    .addHelpText('after', examples)
    .action(
      async (paths: string[], options: ParseOptions, command: Command) => {
        const misuse = conflict(paths, options)
        if (misuse) command.error(misuse)
        code = options.ndjsonIn
          ? await parseLines(options, io)
          : await parse(paths, options, io)
      }
    )
  try {
    await program.parseAsync(argv, {from: 'user'})
    return code
  } catch (error) {
    // Who reads no further has what was wanted: `talkmark parse . | head`.
    if (isClosedPipe(error)) return 0
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) {
      await io.stderr.write(help || misunderstood(error))
      return 2
    }
    await io.stdout.write(out)
    return 0
  }
}

/** What is wrong with options that each are right. */
function conflict(
  paths: readonly string[],
  {format, ndjsonIn, pretty, stdinPath}: ParseOptions
): string | undefined {
  if (!ndjsonIn && paths.length === 0) return "missing required argument 'path'"
  if (ndjsonIn && paths.length > 0)
    return "option '--ndjson-in' reads standard input, expected no paths"
  if (ndjsonIn && (pretty || (format ?? 'ndjson') !== 'ndjson'))
    return "option '--ndjson-in' writes a line for each, expected no other format"
  if (pretty && format !== undefined && format !== 'json')
    return `option '--pretty' cannot be used with '--format ${format}'`
  if (stdinPath !== undefined && !paths.includes('-'))
    return "option '--stdin-path' is for standard input, expected '-' among the paths"
}

/** An argument that is a whole number. */
function whole(text: string, least: number): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < least)
    throw new InvalidArgumentError(`Expected a whole number, ${least} or more.`)
  return number
}

/** A line of what commander says, which may hold an argument as given. */
function misunderstood({message}: CommanderError): string {
  const text = message
    .replace(/^error: /, '')
    .replace(/\n(?=\(Did you mean [^\n]*$)/, ' ')
  return `talkmark: ${printable(text)}; see \`talkmark --help\`\n`
}
