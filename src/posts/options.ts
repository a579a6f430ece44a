import type {StandardSchemaV1} from '@standard-schema/spec'
import {type Options, type Settings, settings} from '../options.ts'
import {defaultDeadline, defaultWorkers} from './defaults.ts'
import {type ParserName, parserNames} from './request.ts'

/** Options of `parsePosts`. */
export interface PostsOptions<
  Schema extends StandardSchemaV1 | undefined = StandardSchemaV1 | undefined
> extends Omit<Options<Schema>, 'path'> {
  /** Folder that paths are relative to. Default: that of the process. */
  cwd?: string | undefined
  /**
   * How many processes read posts; each takes about 100 MB. With `0` this
   * process reads them, which saves the start of another where they are few,
   * but keeps no deadline and dies of what a reader dies of. Default: as many
   * as there are processors, up to 4.
   */
  workers?: number | undefined
  /**
   * What parses Markdown, to the very same post: `satteri`, as `talkmark/fast`
   * does, or `remark`, as `talkmark` does. Default: `satteri`.
   */
  parser?: ParserName | undefined
  /**
   * Milliseconds that a post may take; what takes longer is stopped. `Infinity`
   * takes the deadline away. Default: 2,000.
   */
  deadline?: number | undefined
}

/** Options of `parsePosts`, resolved. */
export interface PostsSettings {
  set: Settings
  cwd: string | undefined
  parser: ParserName
  workers: number
  deadline: number
}

/**
 * Resolve options.
 *
 * @throws TypeError
 *   Where an option is not of its type; the message names it.
 */
export function postsSettings(options: PostsOptions = {}): PostsSettings {
  const set = settings(options)
  const {
    cwd,
    parser = 'satteri',
    workers = defaultWorkers(),
    deadline = defaultDeadline
  } = options
  if (cwd !== undefined && typeof cwd !== 'string')
    throw new TypeError('Unexpected value, expected `options.cwd` as a string')
  if (!parserNames.includes(parser))
    throw new TypeError(
      'Unexpected value, expected `options.parser` as `satteri` or `remark`'
    )
  if (!Number.isInteger(workers) || workers < 0)
    throw new TypeError(
      'Unexpected value, expected `options.workers` as a whole number, 0 or more'
    )
  if (typeof deadline !== 'number' || !(deadline > 0))
    throw new TypeError(
      'Unexpected value, expected `options.deadline` as a number over 0'
    )
  return {set, cwd, parser, workers, deadline}
}
