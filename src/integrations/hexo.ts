import type {StandardSchemaV1} from '@standard-schema/spec'
import {type CollectOptions, collectPosts} from '../export/collect-posts.ts'
import type {
  CollectedQuestion,
  CollectedSpeaker,
  CollectedTalk,
  Collection
} from '../export/collection.ts'
import type {Post} from '../model.ts'
import {complaintText} from './complaint.ts'
import type {IntegrationOptions} from './options.ts'
import {pathFrom} from './path-from.ts'
import {postFiles} from './post-files.ts'
import {type Host, postReader} from './post-reader.ts'

/** Options for Hexo; as the key `talkmark` of `_config.yml`, or in a script. */
export interface HexoOptions<
  Schema extends StandardSchemaV1 | undefined = StandardSchemaV1 | undefined
> extends IntegrationOptions<Schema> {
  /** File of all talks that is generated, or `false`. Default: `talks.json`. */
  json?: string | false | undefined
  /**
   * How the collection is made of the posts. Default: `url` is the address
   * that Hexo gives a post.
   */
  collect?: CollectOptions | undefined
}

/** A post of Hexo. */
export interface HexoPost {
  /** Absolute path of its file. */
  full_source: string
  /** Its address, below the root of the site. */
  path: string
}

/** What is used of Hexo. */
export interface Hexo {
  /** Folder of the project. */
  base_dir: string
  /** Folder of the sources. */
  source_dir: string
  /** What `_config.yml` says. */
  config: {root: string; talkmark?: HexoOptions | null}
  /** Where warnings go. */
  log: {warn(message: string): void}
  /** What templates see. */
  locals: {get(name: 'posts'): {toArray(): HexoPost[]}}
  /** Where things are registered. */
  extend: {
    filter: {register(name: string, filter: () => Promise<void>): void}
    generator: {
      register(name: string, generate: () => HexoRoute[]): void
    }
    helper: {
      register(name: 'talkmark_post', help: (post: HexoPost) => Post): void
      register(name: 'talkmark_talks', help: () => CollectedTalk[]): void
      register(name: 'talkmark_speakers', help: () => CollectedSpeaker[]): void
      register(
        name: 'talkmark_questions',
        help: () => CollectedQuestion[]
      ): void
    }
  }
}

/** A file that Hexo writes. */
export interface HexoRoute {
  /** Its path. */
  path: string
  /** What it holds. */
  data: string
}

/** Posts of Hexo; what its renderers for Markdown read. */
const markdown = '*.{md,markdown,mdown,mdwn,mkd,mkdn,mkdown}'

/**
 * Give the templates of Hexo the helpers `talkmark_post(post)`,
 * `talkmark_talks()`, `talkmark_speakers()` and `talkmark_questions()`, and
 * the site a file `talks.json`.
 *
 * @param hexo
 *   What Hexo gives scripts.
 * @param options
 *   Configuration, all of it optional. Default: `talkmark` of `_config.yml`.
 * @throws TypeError
 *   Where an option is not of its type; the message names it.
 */
export function hexoPosts<
  Schema extends StandardSchemaV1 | undefined = undefined
>(hexo: Hexo, options?: HexoOptions<Schema>): void {
  const {
    json = 'talks.json',
    collect,
    ...rest
  }: HexoOptions = options ?? hexo.config.talkmark ?? {}
  const collecting = {languages: rest.languages, ...collect}
  collectPosts([], collecting)
  const read = postReader(rest)
  const host: Host = {
    warn: (complaint) => hexo.log.warn(complaintText(complaint))
  }
  const pathOf = (file: string): string => pathFrom(hexo.base_dir, file)
  const postOf = ({full_source: file}: HexoPost): Post =>
    read({file, path: pathOf(file)}, host)

  // Hexo leaves out a post that it cannot read, and goes on: whether the build
  // does is to be known before.
  hexo.extend.filter.register('before_generate', async () => {
    const folder = pathOf(hexo.source_dir)
    const files = await postFiles(
      `${folder}/_posts/**/${markdown}`,
      hexo.base_dir
    )
    for (const file of files) read(file, host)
  })

  hexo.extend.helper.register('talkmark_post', postOf)
  hexo.extend.helper.register('talkmark_talks', () => collected().talks)
  hexo.extend.helper.register('talkmark_speakers', () => collected().speakers)
  hexo.extend.helper.register('talkmark_questions', () => collected().questions)

  if (json !== false)
    hexo.extend.generator.register('talkmark', () => [
      {path: json, data: JSON.stringify(collected().talks)}
    ])

  function collected(): Collection {
    const urls = new Map<Post<unknown>, string>()
    for (const post of hexo.locals.get('posts').toArray())
      urls.set(postOf(post), `${hexo.config.root}${encodeURI(post.path)}`)
    return collectPosts(urls.keys(), {
      url: (post) => urls.get(post),
      ...collecting
    })
  }
}
