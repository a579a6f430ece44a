/** What goes in: the options of the doors, resolved once into settings. */

import type {StandardSchemaV1} from '@standard-schema/spec'
import type {LanguagePack} from './language/pack.ts'
import {languages} from './language/packs.ts'
import {defaultLimits, type Limits} from './limits.ts'

/** Options of `parsePost`, `toPost` and `remarkPost`. */
export interface Options<
  Schema extends StandardSchemaV1 | undefined = StandardSchemaV1 | undefined
> {
  /**
   * Path of the file, for `post.path` and for the date and slug that Jekyll
   * takes from it (`_posts/2016-03-19-slug.md`); a folder of a post for each
   * talk (`talks/2019/slug.md`, `conference-notes/slug.md`) says that a post is
   * about one. Default: the path of the VFile, where one is given.
   */
  path?: string | undefined
  /**
   * Schema for the front matter, of any library that follows Standard Schema
   * 1.0 (zod, valibot, arktype…). Its output is `metadata.data`; each of its
   * issues is an error `front-matter-schema` at the value. It must validate
   * synchronously; a promise is a TypeError.
   */
  schema?: Schema | undefined
  /**
   * Words to know talks, speakers and questions by. Default: {@link languages},
   * all packs that come with the package. To add a language, or words to one,
   * give a list of your own: `[...languages, mine]`.
   */
  languages?: readonly LanguagePack[] | undefined
  /**
   * Whether to say, in `post.explanations`, why units of the post became, or
   * did not become, talks and questions. Default: `false`.
   */
  explain?: boolean | undefined
  /**
   * How large and how deep a post may be: some of {@link Limits}, the rest as
   * they are by default. `Infinity` takes a limit away; a post can then take
   * any time, or end the process.
   */
  limits?: Partial<Limits> | undefined
}

/** Options as the stages see them. */
export interface Settings {
  path: string | undefined
  schema: StandardSchemaV1 | undefined
  languages: readonly LanguagePack[]
  explain: boolean
  limits: Readonly<Limits>
}

/**
 * Resolve options.
 *
 * @throws TypeError
 *   Where an option is not of its type; the message names it.
 */
export function settings(options: Options = {}): Settings {
  if (options === null || typeof options !== 'object')
    throw new TypeError(
      `Unexpected \`${options}\`, expected \`options\` as an object`
    )
  const {path, schema, languages: packs = languages, explain = false} = options
  if (path !== undefined && typeof path !== 'string')
    throw new TypeError('Unexpected value, expected `options.path` as a string')
  if (
    schema !== undefined &&
    typeof schema?.['~standard']?.validate !== 'function'
  )
    throw new TypeError(
      'Unexpected value, expected `options.schema` as a Standard Schema'
    )
  if (!Array.isArray(packs) || packs.some((pack) => !isPack(pack)))
    throw new TypeError(
      'Unexpected value, expected `options.languages` as a list of language packs'
    )
  if (typeof explain !== 'boolean')
    throw new TypeError(
      'Unexpected value, expected `options.explain` as a boolean'
    )
  return {path, schema, languages: packs, explain, limits: limitsOf(options)}
}

function limitsOf({limits}: Options): Readonly<Limits> {
  if (limits === undefined) return defaultLimits
  if (limits === null || typeof limits !== 'object')
    throw new TypeError(
      'Unexpected value, expected `options.limits` as an object'
    )
  const set: Limits = {...defaultLimits}
  // The keys of an object literal are those of its type.
  for (const name of Object.keys(set) as (keyof Limits)[]) {
    const limit = limits[name] ?? set[name]
    if (typeof limit !== 'number' || !(limit >= 0))
      throw new TypeError(
        `Unexpected value, expected \`options.limits.${name}\` as a number, 0 or more`
      )
    set[name] = limit
  }
  return set
}

function isPack(value: LanguagePack): boolean {
  return (
    Boolean(value) &&
    typeof value.language === 'string' &&
    typeof value.words === 'object' &&
    value.words !== null
  )
}
