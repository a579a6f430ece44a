import {posix} from 'node:path'
import type {StandardSchemaV1} from '@standard-schema/spec'
import {type CollectOptions, collectPosts} from '../export/collect-posts.ts'
import {complaintText} from './complaint.ts'
import type {IntegrationOptions} from './options.ts'
import type {ErrorPlace} from './post-error.ts'
import {postFiles} from './post-files.ts'
import {postModule} from './post-module.ts'
import {type Host, postReader} from './post-reader.ts'

/** Options of the plugin for Vite. */
export interface ViteOptions<
  Schema extends StandardSchemaV1 | undefined = StandardSchemaV1 | undefined
> extends IntegrationOptions<Schema> {
  /**
   * Posts that the virtual module holds: globs, relative to Vite's root.
   * Default: none.
   */
  posts?: string | readonly string[] | undefined
  /** How the collection of the virtual module is made of its posts. */
  collect?: CollectOptions | undefined
  /**
   * Name of the virtual module, where there is more than one. Default:
   * `virtual:talkmark`.
   */
  module?: string | undefined
}

/** An error as Vite shows it: the place and the frame beside the message. */
export interface ViteError {
  /** What is wrong. */
  message: string
  /** Absolute path of the post. */
  id: string
  /** Where it is. */
  loc: ErrorPlace
  /** The line, and carets below it. */
  frame: string
}

/** What Vite gives hooks that load. */
export interface ViteContext {
  /** End the build, or show an overlay. */
  error(error: ViteError): never
  /** Show a warning, of which Vite shows the message alone. */
  warn(warning: string): void
  /** Load the module again where a file changes. */
  addWatchFile(file: string): void
}

/** What Vite gives hooks that update. */
export interface ViteHotContext<Module> {
  /** Where modules are. */
  environment: {
    /** The modules that are loaded. */
    moduleGraph: {getModuleById(id: string): Module | undefined}
  }
}

/** What happens to a file. */
export type ViteUpdateType = 'create' | 'update' | 'delete'

/** A file that changed, and the modules that this concerns. */
export interface ViteHotUpdate<Module> {
  /** What happened to the file. */
  type: ViteUpdateType
  /** What is loaded again. */
  modules: Module[]
}

/** A module as Vite takes it. */
export interface ViteModule {
  /** Its source. */
  code: string
  /** Its language, as Rolldown names it. */
  moduleType: 'js'
}

/** The plugin, as Vite (6 and later) takes it. */
export interface VitePlugin {
  /** Name that Vite shows with errors. */
  name: string
  /** In front of plugins that make something else of Markdown. */
  enforce: 'pre'
  /** Learn where the project is. */
  configResolved(config: {root: string}): void
  /** Know the virtual module by its name. */
  resolveId(id: string): string | undefined
  /** Make a module of a post, or of all of them. */
  load(this: ViteContext, id: string): Promise<ViteModule | undefined>
  /** Load the virtual module again where a post comes or goes. */
  hotUpdate<Module>(
    this: ViteHotContext<Module>,
    update: ViteHotUpdate<Module>
  ): Promise<Module[] | undefined>
}

/**
 * Plugin for Vite: `import {post} from './a.md?post'` gives a post, and
 * `import {collection, posts} from 'virtual:talkmark'` those that the globs
 * name, and what an index needs of them.
 *
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   Plugin.
 * @throws TypeError
 *   Where an option is not of its type; the message names it.
 */
export function vitePosts<
  Schema extends StandardSchemaV1 | undefined = undefined
>(options: ViteOptions<Schema> = {}): VitePlugin {
  const {
    posts: patterns = [],
    module = 'virtual:talkmark',
    collect,
    ...rest
  } = options
  const {languages} = rest
  collectPosts([], {languages, ...collect})
  const read = postReader(rest)
  const virtual = `\0${module}`
  let root = ''
  let paths = ''
  return {
    name: 'talkmark',
    enforce: 'pre',
    configResolved(config) {
      root = config.root
    },
    resolveId(id) {
      return id === module ? virtual : undefined
    },
    async load(id) {
      const host = hostOf(this)
      if (id === virtual) {
        const files = await postFiles(patterns, root)
        paths = named(files)
        for (const {file} of files) this.addWatchFile(file)
        const posts = files.map((file) => read(file, host))
        const collection = collectPosts(posts, {languages, ...collect})
        return moduleOf(postModule({posts, collection}, 'posts'))
      }
      const [file = '', query] = id.split('?', 2)
      if (!new URLSearchParams(query).has('post')) return
      this.addWatchFile(file)
      const post = read({file, path: posix.relative(root, file)}, host)
      return moduleOf(postModule({post}, 'post'))
    },
    async hotUpdate({type, modules}) {
      const loaded = this.environment.moduleGraph.getModuleById(virtual)
      if (type === 'update' || !loaded) return
      const isSame = named(await postFiles(patterns, root)) === paths
      return isSame ? undefined : [...modules, loaded]
    }
  }
}

function named(files: readonly {path: string}[]): string {
  return files.map(({path}) => path).join('\0')
}

function moduleOf(code: string): ViteModule {
  return {code, moduleType: 'js'}
}

function hostOf(context: ViteContext): Host {
  return {
    warn: (complaint) => context.warn(complaintText(complaint)),
    fail({reason, file, line, column, frame}, others) {
      for (const one of others) context.warn(complaintText(one))
      const loc = {file, line, column}
      return context.error({message: reason, id: file, loc, frame})
    }
  }
}
