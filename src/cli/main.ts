import {Command, CommanderError, Option} from 'commander'
import manifest from '../../package.json' with {type: 'json'}
import {formatNames} from './format.ts'
import {type Io, isClosedPipe} from './io.ts'
import {type ParseOptions, parse} from './parse.ts'
import {printable} from './printable.ts'

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

Exit codes:
  0  every post was read
  1  a post has an error, as in its front matter; its model is written still
  2  a path could not be read, or the command was not understood
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
    .argument('<path...>', 'files, folders, globs, or - for standard input')
    .addOption(
      new Option(
        '-f, --format <name>',
        'json: one document; ndjson: a line a post; tree: to read'
      ).choices(formatNames)
    )
    .option('--pretty', 'indent the JSON; many posts are then an array')
    .option('--explain', 'say why units became talks and questions, or not')
    .option('--stdin-path <path>', 'path of the post on standard input')
    .addHelpText('after', examples)
    .action(
      async (paths: string[], options: ParseOptions, command: Command) => {
        const misuse = conflict(paths, options)
        if (misuse) command.error(misuse)
        code = await parse(paths, options, io)
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
  {format, pretty, stdinPath}: ParseOptions
): string | undefined {
  if (pretty && format !== undefined && format !== 'json')
    return `option '--pretty' cannot be used with '--format ${format}'`
  if (stdinPath !== undefined && !paths.includes('-'))
    return "option '--stdin-path' is for standard input, expected '-' among the paths"
}

/** A line of what commander says, which may hold an argument as given. */
function misunderstood({message}: CommanderError): string {
  const text = message
    .replace(/^error: /, '')
    .replace(/\n(?=\(Did you mean [^\n]*$)/, ' ')
  return `talkmark: ${printable(text)}; see \`talkmark --help\`\n`
}
