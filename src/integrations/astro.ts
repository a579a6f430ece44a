import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {StandardSchemaV1} from '@standard-schema/spec'
import manifest from '../../package.json' with {type: 'json'}
import type {Post} from '../model.ts'
import {complaintText} from './complaint.ts'
import type {IntegrationOptions} from './options.ts'
import {pathFrom} from './path-from.ts'
import {postFiles} from './post-files.ts'
import {type PostRequest, postReader} from './post-reader.ts'

/** Options of the content loader for Astro. */
export interface AstroOptions<
  Schema extends StandardSchemaV1 | undefined = StandardSchemaV1 | undefined
> extends IntegrationOptions<Schema> {
  /** Folder that globs are relative to, below Astro's root. Default: `.`. */
  base?: string | undefined
  /**
   * The id of an entry. Default: its path below `base` in lower case, with
   * hyphens for spaces, without extension or `index`.
   */
  generateId?: ((path: string, post: Post) => string) | undefined
}

/** An entry of a collection. */
export interface AstroEntry {
  /** What it is known by. */
  id: string
  /** The post. */
  data: Record<string, unknown>
  /** Markdown without front matter. */
  body?: string
  /** Path below Astro's root. */
  filePath?: string
  /** What its text was when it was read. */
  digest?: string | number
  /** The Markdown as HTML. */
  rendered?: AstroRendered
  /** Images of the Markdown that Astro is to optimize. */
  assetImports?: string[]
}

/** Markdown as HTML. */
export interface AstroRendered {
  /** The HTML. */
  html: string
  /** What Astro knows of it. */
  metadata?: {imagePaths?: string[]}
}

/** What Astro (5 and later) gives content loaders. */
export interface AstroContext {
  /** Where the project is. */
  config: {root: URL}
  /** The entries, kept from one build to the next. */
  store: {
    get(id: string): {digest?: string | number} | undefined
    keys(): string[]
    set(entry: AstroEntry): boolean
    delete(id: string): void
    clear(): void
  }
  /** What is kept beside the entries. */
  meta: {
    get(key: string): string | undefined
    set(key: string, value: string): void
  }
  /** Where warnings go. */
  logger: {warn(message: string): void; error(message: string): void}
  /** Check the data by the schema of the collection. */
  parseData(entry: {
    id: string
    data: Record<string, unknown>
    filePath?: string
  }): Promise<Record<string, unknown>>
  /** Make HTML of Markdown. */
  renderMarkdown(
    text: string,
    options?: {fileURL?: URL}
  ): Promise<AstroRendered>
  /** Tell a text from others. */
  generateDigest(text: string): string
  /** Tells what changes, where Astro serves. */
  watcher?: {
    add(path: string): unknown
    on(
      event: 'add' | 'change' | 'unlink',
      listener: (path: string) => void
    ): unknown
  }
}

/** A content loader, as Astro takes it. */
export interface AstroLoader {
  /** Name that Astro shows. */
  name: string
  /** Read what has changed. */
  load(context: AstroContext): Promise<void>
}

/** Text without its byte order mark removed, as positions count it. */
const decoder = new TextDecoder('utf-8', {ignoreBOM: true})

/**
 * Content loader for Astro: entries whose data are posts. Only what has changed
 * is read, in a build and while Astro serves.
 *
 * @param patterns
 *   Globs, relative to the option `base`.
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   The `loader` of `defineCollection`.
 * @throws TypeError
 *   Where an option is not of its type; the message names it.
 */
export function postLoader<
  Schema extends StandardSchemaV1 | undefined = undefined
>(
  patterns: string | readonly string[],
  options: AstroOptions<Schema> = {}
): AstroLoader {
  const {base = '.', generateId = idOf, ...rest} = options
  const read = postReader(rest)
  return {
    name: 'talkmark',
    async load(context) {
      const {config, store, meta, logger, watcher} = context
      const root = fileURLToPath(config.root)
      const folder = resolve(root, base)
      // Another version may read a text that is the same otherwise.
      if (meta.get('talkmark') !== manifest.version) store.clear()
      meta.set('talkmark', manifest.version)
      await sync()

      watcher?.add(folder)
      let syncing = Promise.resolve()
      const later = (path: string): void => {
        if (!path.startsWith(folder)) return
        syncing = syncing
          .then(sync)
          .catch((error: unknown) => logger.error(String(error)))
      }
      for (const event of ['add', 'change', 'unlink'] as const)
        watcher?.on(event, later)

      async function sync(): Promise<void> {
        const gone = new Set(store.keys())
        for (const file of await postFiles(patterns, folder))
          gone.delete(await entry(file, context))
        for (const id of gone) store.delete(id)
      }
    }
  }

  /** Store an entry, unless it is there already; gives its id. */
  async function entry(
    {file, path}: PostRequest,
    context: AstroContext
  ): Promise<string> {
    const {config, store, logger, parseData, renderMarkdown} = context
    const source = await readFile(file)
    const text = decoder.decode(source)
    const filePath = pathFrom(fileURLToPath(config.root), file)
    let isSound = true
    const post = read(
      {file, path: filePath, source},
      {
        warn(complaint) {
          isSound = false
          logger.warn(complaintText(complaint))
        }
      }
    )
    const id = generateId(path, post)
    const digest = context.generateDigest(text)
    if (store.get(id)?.digest === digest) return id
    const body = text.slice(post.metadata.position?.end.offset ?? 0)
    const rendered = await renderMarkdown(body, {fileURL: pathToFileURL(file)})
    const data = await parseData({id, data: {...post}, filePath: file})
    const {imagePaths} = rendered.metadata ?? {}
    store.set({
      id,
      data,
      body,
      filePath,
      rendered,
      ...(imagePaths && {assetImports: imagePaths}),
      // Without a digest it is read, and warned of, in the next build, too.
      ...(isSound && {digest})
    })
    return id
  }
}

/**
 * Whether a value is a post: the schema of a collection is
 * `z.custom<Post>(isPost)`.
 */
export function isPost(value: unknown): value is Post {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['metadata', 'sections', 'talks', 'questions', 'links', 'messages'].every(
      (key) => key in value
    )
  )
}

function idOf(path: string): string {
  const id = path.replace(/\.[^./]+$/u, '').replace(/\/index$/u, '')
  return id.toLowerCase().replaceAll(' ', '-')
}
