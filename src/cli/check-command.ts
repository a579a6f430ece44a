import {Command, InvalidArgumentError} from 'commander'
import {type ReportName, reportNames} from '../report/formats.ts'
import type {ReportRequest} from './check/report.ts'
import type {CheckOptions} from './check.ts'
import type {Io} from './io.ts'
import {whole, withReadingOptions} from './reading-options.ts'

const examples = `
Posts are files, folders (searched for .md, .markdown and their like), globs,
or - for standard input; without any, the working folder. What .gitignore
leaves out is left out, unless it is named.

Rules, files to ignore and a schema are taken from talkmark.config.js, .mjs or
.json, or from the key "talkmark" of package.json, in the working folder or the
nearest above it.

Examples:
  $ talkmark check
  $ talkmark check content/posts --max-warnings 0
  $ talkmark check --format text --format sarif --output-file talkmark.sarif
  $ talkmark check --baseline talkmark-baseline.json --update-baseline
  $ talkmark check --changed origin/main --format github
  $ talkmark check --fix-dry-run posts

Exit codes:
  0  no errors, and no more warnings than allowed
  1  a post has an error, or there are too many warnings
  2  a path, the config or a schema could not be read, or the command was not
     understood; all that could be read is checked
`

/**
 * The command `talkmark check`.
 *
 * @param done
 *   Takes the exit code.
 */
export function checkCommand(io: Io, done: (code: number) => void): Command {
  const reports: ReportRequest[] = []
  const command = new Command('check')
    .description('Find what is wrong with posts')
    .argument('[path...]', 'files, folders, globs, or - for standard input')
    .option(
      '-f, --format <name>',
      `${reportNames.slice(0, -1).join(', ')} or ${reportNames.at(-1)}; may be given several times (default: "text")`,
      (name) => void reports.push({format: reportName(name)})
    )
    .option(
      '-o, --output-file <file>',
      'where the format before it goes, in place of standard output',
      (file) => {
        const last = reports.pop() ?? {format: 'text'}
        if (last.file !== undefined)
          throw new InvalidArgumentError('Expected one file for each format.')
        reports.push({...last, file})
      }
    )
    .option('--config <file>', 'config to take in place of the one found')
    .option('--schema <file>', 'JSON Schema that front matter has to follow')
    .option('--changed [ref]', 'only files that differ from a git ref (HEAD)')
    .option('--fix', 'mend what can be mended without a doubt')
    .option('--fix-dry-run', 'write what --fix would change, as a diff')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <number>', 'warnings that are allowed', (text) =>
      whole(text, 0)
    )
    .option('--baseline <file>', 'findings that are accepted')
    .option('--update-baseline', 'accept what is found now')
    .option('--stdin-path <path>', 'path of the post on standard input')
  return withReadingOptions(command)
    .addHelpText('after', examples)
    .action(async (paths: string[], given: CheckOptions) => {
      const options = {...given, reports}
      const misuse = conflict(paths, options)
      if (misuse) command.error(misuse)
      const {check} = await import('./check.ts')
      done(await check(paths, options, io))
    })
}

function reportName(text: string): ReportName {
  const name = reportNames.find((name) => name === text)
  if (name) return name
  throw new InvalidArgumentError(
    `Allowed choices are ${reportNames.join(', ')}.`
  )
}

/** What is wrong with options that each are right. */
function conflict(
  paths: readonly string[],
  options: CheckOptions
): string | undefined {
  const {reports, fix, fixDryRun, baseline, updateBaseline, stdinPath} = options
  const toOutput = reports.filter(({file}) => file === undefined)
  if (toOutput.length > 1)
    return "only one format can go to standard output, expected '--output-file' behind the others"
  if (fixDryRun && toOutput.length > 0)
    return "option '--fix-dry-run' writes a diff, expected '--output-file' behind '--format'"
  if (fix && fixDryRun)
    return "option '--fix' cannot be used with '--fix-dry-run'"
  if (fix && paths.includes('-'))
    return "option '--fix' writes files, expected no '-' among the paths"
  if (updateBaseline && baseline === undefined)
    return "option '--update-baseline' needs '--baseline <file>'"
  if (stdinPath !== undefined && !paths.includes('-'))
    return "option '--stdin-path' is for standard input, expected '-' among the paths"
}
