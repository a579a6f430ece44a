import type {StandardSchemaV1} from '@standard-schema/spec'
import {resolvedRules} from '../check/settings.ts'
import type {CheckOptions} from '../check-post.ts'
import type {Severity} from '../model.ts'
import {settings} from '../options.ts'
import {type ParserName, parserNames} from '../posts/request.ts'

/** What becomes of a build where something is wrong with a post. */
export type OnError = 'fail' | 'warn' | 'ignore'

/** Options that all integrations share. */
export interface IntegrationOptions<
  Schema extends StandardSchemaV1 | undefined = StandardSchemaV1 | undefined
> extends Omit<CheckOptions<Schema>, 'path'> {
  /**
   * What parses Markdown, to the very same post: `satteri`, as `talkmark/fast`
   * does, or `remark`, as `talkmark` does. Default: `satteri`.
   */
  parser?: ParserName | undefined
  /**
   * What a message of a post does to the build: it fails, or goes on with a
   * warning or in silence. The messages are in `post.messages` either way.
   * Default: `fail`.
   */
  onError?: OnError | undefined
  /**
   * How grave a message has to be for that; those that are less grave are in
   * `post.messages` alone. Default: `error`.
   */
  threshold?: Severity | undefined
}

/** Options of all integrations, resolved. */
export interface IntegrationSettings {
  /** Options of reading, without a path. */
  reading: CheckOptions
  /** Whether posts are checked by the rules, too. */
  isChecked: boolean
  /** Bytes that a post may have. */
  bytes: number
  parser: ParserName
  onError: OnError
  /** Severities that count. */
  severities: ReadonlySet<Severity>
}

/** By how grave they are. */
const severities: readonly Severity[] = ['error', 'warning', 'info']

const reactions: readonly OnError[] = ['fail', 'warn', 'ignore']

/**
 * Resolve the options that all integrations share.
 *
 * @throws TypeError
 *   Where an option is not of its type; the message names it.
 */
export function integrationSettings(
  options: IntegrationOptions = {}
): IntegrationSettings {
  const {limits} = settings(options)
  const {
    parser = 'satteri',
    onError = 'fail',
    threshold = 'error',
    ...reading
  } = options
  if (reading.rules) resolvedRules(reading.rules)
  oneOf('parser', parser, parserNames)
  oneOf('onError', onError, reactions)
  oneOf('threshold', threshold, severities)
  return {
    reading,
    isChecked: reading.rules !== undefined,
    bytes: limits.bytes,
    parser,
    onError,
    severities: new Set(severities.slice(0, severities.indexOf(threshold) + 1))
  }
}

function oneOf(name: string, value: string, names: readonly string[]): void {
  if (names.includes(value)) return
  const expected = names.map((known) => `\`${known}\``).join(' or ')
  throw new TypeError(
    `Unexpected value, expected \`options.${name}\` as ${expected}`
  )
}
