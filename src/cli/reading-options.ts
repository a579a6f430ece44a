import {type Command, InvalidArgumentError, Option} from 'commander'
import {defaultDeadline} from '../posts/defaults.ts'
import {type ParserName, parserNames} from '../posts/request.ts'

/** Add the options that say how posts are read. */
export function withReadingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--parser <name>', 'what parses Markdown, to the same model')
        .choices(parserNames)
        .default('satteri' satisfies ParserName)
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
}

/** An argument that is a whole number. */
export function whole(text: string, least: number): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < least)
    throw new InvalidArgumentError(`Expected a whole number, ${least} or more.`)
  return number
}
