import {Command, CommanderError} from 'commander'
import manifest from '../../package.json' with {type: 'json'}
import {printable} from '../report/printable.ts'
import {checkCommand} from './check-command.ts'
import {collectCommand} from './collect-command.ts'
import {type Io, isClosedPipe} from './io.ts'
import {parseCommand} from './parse-command.ts'

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
  const done = (exitCode: number): void => {
    code = exitCode
  }
  const commands = [parseCommand, checkCommand, collectCommand]
  for (const command of commands.map((one) => one(io, done)))
    program.addCommand(command.copyInheritedSettings(program))
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

/** A line of what commander says, which may hold an argument as given. */
function misunderstood({message}: CommanderError): string {
  const text = message
    .replace(/^error: /, '')
    .replace(/\n(?=\(Did you mean [^\n]*$)/, ' ')
  return `talkmark: ${printable(text)}; see \`talkmark --help\`\n`
}
