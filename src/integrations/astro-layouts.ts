import {resolve} from 'node:path'
import {emitWarning} from 'node:process'
import {fileURLToPath} from 'node:url'
import type {StandardSchemaV1} from '@standard-schema/spec'
import type {VFile} from 'vfile'
import type {Post} from '../model.ts'
import {complaintText} from './complaint.ts'
import type {IntegrationOptions} from './options.ts'
import {pathFrom} from './path-from.ts'
import {type Host, postReader} from './post-reader.ts'

/** What Astro shares with plugins; front matter goes to the layout. */
export interface AstroData {
  /** What is Astro's own. */
  astro?: {frontmatter?: Record<string, unknown>}
}

/** What Sätteri tells of a document before it parses it. */
export interface SatteriContext {
  /** Where the document is. */
  fileURL: URL | undefined
  /** What Astro shares. */
  data: object
}

/** Nothing tells plugins where warnings of a site go. */
const host: Host = {
  warn: (complaint) => emitWarning(complaintText(complaint), 'TalkmarkWarning')
}

/**
 * Plugin of remark for Astro: pages of Markdown have their post as
 * `frontmatter.post`, for their layout.
 *
 * Astro has taken the front matter away when plugins run; so the file is read.
 *
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   Transform.
 */
export function remarkLayoutPost<
  Schema extends StandardSchemaV1 | undefined = undefined
>(
  options: IntegrationOptions<Schema> = {}
): (tree: unknown, file: VFile) => void {
  const share = sharer(options)
  return (_, {path, data}) => {
    if (path !== undefined) share(path, data)
  }
}

/**
 * The same for Sätteri, by which Astro 7 parses Markdown: an entry of
 * `mdastPlugins`.
 *
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   A factory that shares the post and leaves no plugin in the pipeline.
 */
export function satteriLayoutPost<
  Schema extends StandardSchemaV1 | undefined = undefined
>(
  options: IntegrationOptions<Schema> = {}
): (context: SatteriContext) => undefined {
  const share = sharer(options)
  return ({fileURL, data}) => {
    if (fileURL) share(fileURLToPath(fileURL), data)
  }
}

function sharer(
  options: IntegrationOptions
): (path: string, data: object) => void {
  const read = postReader(options)
  return (path, data) => {
    const {astro}: AstroData = data
    const shared = astro?.frontmatter ?? {}
    // A page without any has no layout; entries of collections are so rendered.
    if (Object.keys(shared).length === 0) return
    const file = resolve(path)
    const post: Post = read({file, path: pathFrom(resolve(), file)}, host)
    shared.post = post
  }
}
