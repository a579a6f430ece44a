import {Command} from 'commander'
import type {CollectCommandOptions} from './collect.ts'
import type {Io} from './io.ts'
import {withReadingOptions} from './reading-options.ts'

const examples = `
Posts are files, folders, globs, or - for standard input, as for talkmark parse.
The output is one JSON document: posts, talks and questions, the latest first,
speakers with their talks, links by provider, tags and categories.

Names that are merely alike are in similarSpeakers. Those that are one go into a
file of aliases, by the name to go by; one with @ is a handle:

  {"Ida Moor": ["I. Moor", "@idamoor"]}

Examples:
  $ talkmark collect content/posts > index.json
  $ talkmark collect posts --aliases aliases.json | jq -r '.speakers[].name'
  $ talkmark collect posts | jq -c '.similarSpeakers[]'

Exit codes:
  0  every post was read
  1  a post has an error, as in its front matter; it is collected still
  2  a path or the aliases could not be read, or the command was not understood
`

/**
 * The command `talkmark collect`.
 *
 * @param done
 *   Takes the exit code.
 */
export function collectCommand(io: Io, done: (code: number) => void): Command {
  const command = new Command('collect')
    .description('Read posts and write an index of them all')
    .argument('<path...>', 'files, folders, globs, or - for standard input')
    .option('--aliases <file>', 'other names of speakers, as JSON')
    .option('--pretty', 'indent the JSON')
    .option('--stdin-path <path>', 'path of the post on standard input')
  return withReadingOptions(command)
    .addHelpText('after', examples)
    .action(async (paths: string[], options: CollectCommandOptions) => {
      if (options.stdinPath !== undefined && !paths.includes('-'))
        command.error(
          "option '--stdin-path' is for standard input, expected '-' among the paths"
        )
      const {collect} = await import('./collect.ts')
      done(await collect(paths, options, io))
    })
}
