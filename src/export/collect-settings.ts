import {lexicon} from '../language/lexicon.ts'
import type {Post} from '../model.ts'
import {settings} from '../options.ts'
import type {CollectOptions} from './collect-posts.ts'
import {type Aliases, aliasesOf} from './speakers/aliases.ts'
import {type NameReader, nameReader} from './speakers/name-reader.ts'

/** Options of `collectPosts`, as its parts see them. */
export interface CollectSettings {
  aliases: Aliases
  nameOf: NameReader
  url: (post: Post<unknown>) => string | undefined
}

/**
 * Resolve options of `collectPosts`.
 *
 * @throws TypeError
 *   Where an option is not of its type; the message names it.
 */
export function collectSettings(options: CollectOptions): CollectSettings {
  const {languages} = settings(options)
  const {aliases = {}, url = () => undefined} = options
  if (typeof url !== 'function')
    throw new TypeError(
      'Unexpected value, expected `options.url` as a function'
    )
  const nameOf = nameReader(lexicon(languages))
  return {aliases: aliasesOf(aliases, nameOf), nameOf, url}
}
