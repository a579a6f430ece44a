import {existsSync} from 'node:fs'
import {posix, resolve} from 'node:path'
import type {StandardSchemaV1} from '@standard-schema/spec'
import {type CollectOptions, collectPosts} from '../export/collect-posts.ts'
import type {Collection} from '../export/collection.ts'
import type {Post} from '../model.ts'
import {complaintText} from './complaint.ts'
import type {IntegrationOptions} from './options.ts'
import {type Host, postReader} from './post-reader.ts'

/** Options of the plugin for Eleventy. */
export interface EleventyOptions<
  Schema extends StandardSchemaV1 | undefined = StandardSchemaV1 | undefined
> extends IntegrationOptions<Schema> {
  /**
   * Which Markdown files are posts, by their path as the project says it:
   * `posts/a.md`. Default: all of them.
   */
  include?: ((path: string) => boolean) | undefined
  /**
   * How the collections are made of the posts. Default: `url` is the address
   * that Eleventy gives a page.
   */
  collect?: CollectOptions | undefined
}

/** What the plugin uses of Eleventy's configuration (3.0 and later). */
export interface EleventyConfig {
  /** Where warnings go; there once Eleventy builds. */
  logger?: {warn(message: string): void}
  /** What reads front matter, by its language. */
  frontMatterParsingOptions: {engines: {yaml: FrontMatterEngine}}
  /** Read front matter in another way. */
  setFrontMatterParsingOptions(options: {
    engines: {yaml: FrontMatterEngine}
  }): void
  /** Do something with files before they are rendered. */
  addPreprocessor(
    name: string,
    extensions: string,
    callback: (data: EleventyData) => void
  ): void
  /** Make a collection of pages. */
  addCollection(
    name: string,
    callback: (api: {getAll(): EleventyPage[]}) => unknown[]
  ): void
}

/** Reads front matter for Eleventy. */
export type FrontMatterEngine = (
  text: string,
  options: {filePath: string}
) => unknown

/** Data of a page. */
export interface EleventyData {
  /** Where it comes from. */
  page: {inputPath: string}
  /** What the plugin adds. */
  post?: Post
}

/** A page of a collection. */
export interface EleventyPage {
  /** Its address; none where it is not written. */
  url: string | false | undefined
  /** What its template sees. */
  data: {post?: Post}
}

/**
 * Plugin for Eleventy: each page of Markdown has its `post`, and there are the
 * collections `talks`, `questions` and `speakers`.
 *
 * @param config
 *   What Eleventy gives plugins.
 * @param options
 *   Configuration, all of it optional.
 * @throws TypeError
 *   Where an option is not of its type; the message names it.
 */
export function eleventyPosts<
  Schema extends StandardSchemaV1 | undefined = undefined
>(config: EleventyConfig, options: EleventyOptions<Schema> = {}): void {
  const {include = () => true, collect, ...rest} = options
  const collecting = {languages: rest.languages, ...collect}
  collectPosts([], collecting)
  const read = postReader(rest)
  const host: Host = {
    warn: (complaint) => config.logger?.warn(complaintText(complaint))
  }
  const postOf = (inputPath: string): Post | undefined => {
    const path = posix.normalize(inputPath)
    const file = resolve(path)
    // What other plugins add by `addTemplate` has no file.
    const isPost = path.endsWith('.md') && include(path) && existsSync(file)
    return isPost ? read({file, path}, host) : undefined
  }
  config.addPreprocessor('talkmark', 'md', (data) => {
    const post = postOf(data.page.inputPath)
    if (post) data.post = post
  })
  config.setFrontMatterParsingOptions({
    engines: {yaml: engine(config.frontMatterParsingOptions.engines.yaml)}
  })
  for (const name of ['talks', 'questions', 'speakers'] as const)
    config.addCollection(
      name,
      (api) => collected(api.getAll(), collecting)[name]
    )

  /** One that fails as talkmark does, or goes on with what talkmark reads. */
  function engine(own: FrontMatterEngine): FrontMatterEngine {
    return (text, given) => {
      try {
        return own(text, given)
      } catch (error) {
        const post = postOf(given.filePath)
        if (!post) throw error
        return post.metadata.data
      }
    }
  }
}

/** Collect the posts of pages, each at the address of its page. */
function collected(
  pages: readonly EleventyPage[],
  options: CollectOptions
): Collection {
  const urls = new Map<Post<unknown>, string | undefined>()
  for (const {data, url} of pages)
    if (data.post) urls.set(data.post, url || undefined)
  return collectPosts(urls.keys(), {url: (post) => urls.get(post), ...options})
}
