import {posix, resolve} from 'node:path'
import type {StandardSchemaV1} from '@standard-schema/spec'
import {type CollectOptions, collectPosts} from '../export/collect-posts.ts'
import type {Collection} from '../export/collection.ts'
import type {Post} from '../model.ts'
import {complaintText} from './complaint.ts'
import type {IntegrationOptions} from './options.ts'
import {type Host, postReader} from './post-reader.ts'

/** Options of the data loader for VitePress. */
export interface LoaderOptions<
  Data = PostsData,
  Schema extends StandardSchemaV1 | undefined = StandardSchemaV1 | undefined
> extends IntegrationOptions<Schema> {
  /**
   * How the collection is made of the posts. Default: `url` is the address
   * that VitePress gives a page, without its base.
   */
  collect?: CollectOptions | undefined
  /**
   * What pages get of the data, which all of it is sent to readers. Default:
   * the posts and their collection.
   */
  transform?: ((data: PostsData) => Data) | undefined
}

/** Options of what is done with the data of pages. */
export interface PageOptions<
  Schema extends StandardSchemaV1 | undefined = StandardSchemaV1 | undefined
> extends IntegrationOptions<Schema> {
  /**
   * Which pages are posts, by their path below the folder of sources:
   * `posts/a.md`. Default: all of them.
   */
  include?: ((path: string) => boolean) | undefined
  /** What a page gets of its post. Default: the post. */
  select?: ((post: Post) => unknown) | undefined
}

/** What a data loader reads. */
export interface PostsData {
  /** The posts, by path. */
  posts: Post[]
  /** What an index of them needs. */
  collection: Collection
}

/** A data loader, as VitePress takes it of a file `*.data.js`. */
export interface PostsLoader<Data> {
  /** Globs of the posts. */
  watch: string[]
  /** Read what they match. */
  load(files: string[]): Data
}

/** What is used of the data of a page. */
export interface PageData {
  /** Path of its source, below the folder of sources. */
  filePath: string
  /** Its front matter. */
  frontmatter: Record<string, unknown>
}

/** What VitePress says of the site. */
export interface SiteConfig {
  /** Folder of sources. */
  srcDir: string
  /** Whether addresses are without `.html`. */
  cleanUrls?: boolean
  /** Paths of pages, by those of their sources. */
  rewrites?: {map: Record<string, string | undefined>}
  /** Where warnings go. */
  logger?: {warn(message: string): void}
}

/** What VitePress shares with data loaders, as its own ones take it. */
interface Shared {
  VITEPRESS_CONFIG?: SiteConfig
}

/**
 * Data loader for VitePress: all posts that globs name, and what an index needs
 * of them.
 *
 * @param patterns
 *   Globs, relative to the file of the loader where they begin with a point,
 *   else to the root of the project.
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   What a file `*.data.js` exports as default.
 * @throws TypeError
 *   Where an option is not of its type; the message names it.
 */
export function postsLoader<
  Data = PostsData,
  Schema extends StandardSchemaV1 | undefined = undefined
>(
  patterns: string | readonly string[],
  options: LoaderOptions<Data, Schema> = {}
): PostsLoader<Data> {
  const {collect, transform, ...rest} = options
  const collecting = {languages: rest.languages, ...collect}
  collectPosts([], collecting)
  const read = postReader(rest)
  return {
    watch: [patterns].flat(),
    load(files) {
      const site = (globalThis as Shared).VITEPRESS_CONFIG ?? {srcDir: '.'}
      const host = hostOf(site)
      const root = posixPath(resolve(site.srcDir))
      const posts = files.map((file) =>
        read({file, path: posix.relative(root, posixPath(resolve(file)))}, host)
      )
      const collection = collectPosts(posts, {
        url: ({path = ''}) => addressOf(path, site),
        ...collecting
      })
      const data: PostsData = {posts, collection}
      // Without a transform, the data is that of the default type.
      return transform ? transform(data) : (data as Data)
    }
  }
}

/**
 * For `transformPageData` of VitePress: each page has its post as
 * `frontmatter.post`.
 *
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   Function that gives what is new of the data of a page.
 * @throws TypeError
 *   Where an option is not of its type; the message names it.
 */
export function pagePost<
  Schema extends StandardSchemaV1 | undefined = undefined
>(
  options: PageOptions<Schema> = {}
): (
  page: PageData,
  context: {siteConfig: SiteConfig}
) => {frontmatter: Record<string, unknown>} | undefined {
  const {include = () => true, select = (post) => post, ...rest} = options
  const read = postReader(rest)
  return ({filePath: path, frontmatter}, {siteConfig}) => {
    if (!include(path)) return
    const file = resolve(siteConfig.srcDir, path)
    const post = select(read({file, path}, hostOf(siteConfig)))
    return {frontmatter: {...frontmatter, post: inScript(post)}}
  }
}

/**
 * VitePress writes the data of a page into a script element as it is, which
 * `</script` would end: a word joiner, which nobody sees, is put into that.
 */
function inScript(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replace(/<(?=\/script)/giu, '<\u2060')
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(inScript)
  return Object.fromEntries(
    Object.entries(value).map(([key, of]) => [inScript(key), inScript(of)])
  )
}

function hostOf({logger}: SiteConfig): Host {
  return {warn: (complaint) => logger?.warn(complaintText(complaint))}
}

/** As VitePress's own loader of content makes them. */
function addressOf(path: string, {cleanUrls, rewrites}: SiteConfig): string {
  const page = rewrites?.map[path] ?? path
  return `/${page
    .replace(/(^|\/)index\.md$/u, '$1')
    .replace(/\.md$/u, cleanUrls ? '' : '.html')}`
}

function posixPath(path: string): string {
  return path.replaceAll('\\', '/')
}
