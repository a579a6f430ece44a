import {resolve} from 'node:path'
import type {Config} from '../../check/config.ts'
import type {Failure} from '../../posts/failure.ts'
import type {PostRequest} from '../../posts/request.ts'
import type {SchemaFile} from '../../posts/schema-file.ts'
import type {CheckOptions} from '../check.ts'
import {findPosts} from '../find-posts.ts'
import {type Baseline, readBaseline} from './baseline.ts'
import {changedFiles} from './changed.ts'
import {chosenFiles} from './chosen-files.ts'
import {chosenSchema} from './chosen-schema.ts'
import {findConfig} from './find-config.ts'
import {ofFile} from './rules-of.ts'

/** What is to be checked, and by what. */
export interface Plan {
  files: PostRequest[]
  config: Config
  schema: SchemaFile | undefined
  /** Absent where none is asked for, or none can be had. */
  baseline: Baseline | undefined
  /** What was asked for and is not there, a sentence each. */
  problems: string[]
  /** Paths that could not be found or read. */
  failures: Failure[]
  /** Links that were not followed. */
  skipped: Failure[]
}

/**
 * Find out what is to be checked.
 *
 * What cannot be had is a problem, and left out; only where it is unknown
 * which files changed, there are none.
 */
export async function plan(
  paths: readonly string[],
  options: CheckOptions,
  cwd: string
): Promise<Plan> {
  const config = await findConfig(cwd, options.config)
  const {problems} = config
  const {schema, problem} = await chosenSchema(options.schema, config, cwd)
  if (problem) problems.push(problem)
  const baseline = await attempted(options.baseline, (file) =>
    readBaseline(resolve(cwd, file), options.updateBaseline ?? false)
  )
  const {changed: ref} = options
  const changed = await attempted(ref === true ? 'HEAD' : ref, (ref) =>
    changedFiles(cwd, ref)
  )
  const {files, failures, skipped} = await findPosts(
    paths.length === 0 ? ['.'] : paths.filter((path) => path !== '-'),
    cwd
  )
  return {
    files:
      ref !== undefined && !changed
        ? []
        : await chosenFiles(files, {cwd, paths, of: ofFile(config), changed}),
    config: config.config,
    schema,
    baseline,
    problems,
    failures,
    skipped
  }

  async function attempted<T>(
    name: string | undefined,
    action: (name: string) => Promise<T>
  ): Promise<T | undefined> {
    if (name === undefined) return
    try {
      return await action(name)
    } catch (error) {
      problems.push(
        `${name}: ${error instanceof Error ? error.message : error}`
      )
    }
  }
}
