import {rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Collection, Post} from '../../src/index.ts'
import type {
  ViteError,
  VitePlugin,
  ViteUpdateType
} from '../../src/integrations/vite.ts'
import talkmark from '../../src/vite.ts'
import {folder} from '../cli/folder.ts'

/** What a module exports. */
interface Exports {
  post: Post
  posts: Post[]
  collection: Collection
  default: unknown
}

/** What a plugin asked of Vite. */
class Context {
  readonly watched: string[] = []
  readonly warnings: string[] = []
  addWatchFile(file: string): void {
    this.watched.push(file)
  }
  warn(warning: string): void {
    this.warnings.push(warning)
  }
  error(error: ViteError): never {
    throw error
  }
}

async function loaded(
  plugin: VitePlugin,
  id: string,
  context = new Context()
): Promise<Exports> {
  const {code, moduleType} = (await plugin.load.call(context, id)) ?? {}
  expect(moduleType).toBe('js')
  return import(`data:text/javascript,${encodeURIComponent(code ?? '')}`)
}

const evening = '---\ntitle: Evening\n---\n\n## Small pumps by Ida Moor\n'

test('a post is a module', async () => {
  const root = await folder({'posts/a.md': evening})
  const plugin = talkmark()
  plugin.configResolved({root})
  const context = new Context()
  const file = join(root, 'posts/a.md')
  const {post, default: main} = await loaded(plugin, `${file}?post`, context)
  expect(post.path).toBe('posts/a.md')
  expect(post.talks[0]?.speakers[0]?.name).toBe('Ida Moor')
  expect(main).toBe(post)
  expect(context.watched).toEqual([file])
})

test('other modules are left to others', async () => {
  const plugin = talkmark()
  const load = (id: string): Promise<unknown> =>
    plugin.load.call(new Context(), id)
  expect(await load('/posts/a.md')).toBeUndefined()
  expect(await load('/posts/a.md?raw')).toBeUndefined()
  expect(plugin.resolveId('virtual:other')).toBeUndefined()
})

test('a key of front matter that has a meaning to JavaScript is a key', async () => {
  const root = await folder({'a.md': '---\n__proto__: {a: 1}\n---\n'})
  const plugin = talkmark()
  plugin.configResolved({root})
  const {post} = await loaded(plugin, `${join(root, 'a.md')}?post`)
  expect(Object.keys(post.metadata.data)).toEqual(['__proto__'])
})

test('the virtual module has all posts, by path, and their collection', async () => {
  const root = await folder({
    'posts/b.md': evening,
    'posts/a.md': '# Soon\n',
    'posts/node_modules/c/readme.md': '# C\n',
    'README.md': '# Read me\n'
  })
  const plugin = talkmark({
    posts: 'posts/**/*.md',
    collect: {url: ({path}) => `/${path}`}
  })
  plugin.configResolved({root})
  const id = plugin.resolveId('virtual:talkmark') ?? ''
  const context = new Context()
  const {posts, collection, default: main} = await loaded(plugin, id, context)
  expect(posts.map(({path}) => path)).toEqual(['posts/a.md', 'posts/b.md'])
  expect(main).toBe(posts)
  expect(collection.speakers[0]?.talks[0]?.post.url).toBe('/posts/b.md')
  expect(context.watched).toEqual([
    join(root, 'posts/a.md'),
    join(root, 'posts/b.md')
  ])
})

test('the virtual module may have another name, and is empty without globs', async () => {
  const plugin = talkmark({module: 'virtual:evenings'})
  plugin.configResolved({root: await folder({'a.md': evening})})
  const id = plugin.resolveId('virtual:evenings') ?? ''
  expect((await loaded(plugin, id)).posts).toEqual([])
})

describe('a post that is broken', () => {
  const broken = '---\ntitle: A\ntitle: B\ntitle: C\n---\n'

  test('fails where Vite shows it, with what else there is as warnings', async () => {
    const root = await folder({'a.md': broken})
    const plugin = talkmark()
    plugin.configResolved({root})
    const context = new Context()
    const file = join(root, 'a.md')
    await expect(loaded(plugin, `${file}?post`, context)).rejects.toEqual({
      message:
        'Unexpected second key `title`, expected each key once; remove one of them (front-matter-duplicate-key)',
      id: file,
      loc: {file, line: 3, column: 1},
      frame: '  3 | title: B\n    | ^^^^^'
    })
    expect(context.warnings).toEqual([
      expect.stringMatching(/^a\.md:4:1 [\s\S]*\n {2}4 \| title: C\n/u)
    ])
  })

  test('warns where that is wanted', async () => {
    const root = await folder({'a.md': broken})
    const plugin = talkmark({onError: 'warn'})
    plugin.configResolved({root})
    const context = new Context()
    const {post} = await loaded(plugin, `${join(root, 'a.md')}?post`, context)
    expect(post.metadata.title).toBe('C')
    expect(context.warnings).toHaveLength(2)
  })
})

test('the virtual module is loaded again where a post comes or goes', async () => {
  const root = await folder({'posts/a.md': evening})
  const plugin = talkmark({posts: 'posts/*.md'})
  plugin.configResolved({root})
  const known = new Map<string, string>()
  const update = (type: ViteUpdateType): Promise<string[] | undefined> =>
    plugin.hotUpdate.call(
      {environment: {moduleGraph: {getModuleById: (id) => known.get(id)}}},
      {type, modules: ['a module']}
    ) as Promise<string[] | undefined>

  // Nothing has loaded it.
  expect(await update('create')).toBeUndefined()
  const id = plugin.resolveId('virtual:talkmark') ?? ''
  await loaded(plugin, id)
  known.set(id, 'all posts')
  // A file that is no post.
  expect(await update('create')).toBeUndefined()
  await writeFile(join(root, 'posts/b.md'), evening)
  // The watcher that `addWatchFile` set up is enough for this one.
  expect(await update('update')).toBeUndefined()
  expect(await update('create')).toEqual(['a module', 'all posts'])
  await loaded(plugin, id)
  await rm(join(root, 'posts/a.md'))
  expect(await update('delete')).toEqual(['a module', 'all posts'])
})

test('a mistake in the options is told at once', () => {
  // @ts-expect-error: no such reaction.
  expect(() => talkmark({onError: 'stop'})).toThrow(TypeError)
  expect(() =>
    talkmark({collect: {aliases: {'Ida Moor': ['i'], 'Ann Ruiz': ['i']}}})
  ).toThrow(TypeError)
})
