import {rm, writeFile} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {pathToFileURL} from 'node:url'
import {VFile} from 'vfile'
import {describe, expect, test, vi} from 'vitest'
import {
  type AstroContext,
  type AstroEntry,
  type AstroOptions,
  isPost,
  postLoader,
  remarkLayoutPost,
  satteriLayoutPost
} from '../../src/astro.ts'
import {parsePost} from '../../src/index.ts'
import {folder} from '../cli/folder.ts'

const evening = '---\ntitle: Evening\n---\n\n## Small pumps by Ida Moor\n'
const broken = '---\ntitle: A\ndate: 2026-02-30\n---\n'

/** Astro, as far as the loader sees it. */
class Astro implements AstroContext {
  readonly entries = new Map<string, AstroEntry>()
  readonly notes = new Map<string, string>()
  readonly rendered: string[] = []
  readonly warnings: string[] = []
  readonly errors: string[] = []
  readonly listeners: ((path: string) => void)[] = []
  readonly config: {root: URL}
  readonly store: AstroContext['store'] = {
    get: (id) => this.entries.get(id),
    keys: () => [...this.entries.keys()],
    set: (entry) => Boolean(this.entries.set(entry.id, entry)),
    delete: (id) => this.entries.delete(id),
    clear: () => this.entries.clear()
  }
  readonly meta: AstroContext['meta'] = {
    get: (key) => this.notes.get(key),
    set: (key, value) => this.notes.set(key, value)
  }
  readonly logger: AstroContext['logger'] = {
    warn: (message) => this.warnings.push(message),
    error: (message) => this.errors.push(message)
  }
  readonly watcher: NonNullable<AstroContext['watcher']> = {
    add: () => {},
    on: (_, listener) => this.listeners.push(listener)
  }

  constructor(root: string) {
    this.config = {root: pathToFileURL(`${root}/`)}
  }

  parseData: AstroContext['parseData'] = async ({data}) => data

  renderMarkdown: AstroContext['renderMarkdown'] = async (text) => {
    this.rendered.push(text.trim())
    return {
      html: `<p>${text.length}</p>`,
      ...(text.includes('![') && {metadata: {imagePaths: ['./a.png']}})
    }
  }

  generateDigest(text: string): string {
    return `of ${text}`
  }

  /** What the loader stores, by id. */
  async load(options?: AstroOptions): Promise<string[]> {
    await postLoader('**/*.md', options).load(this)
    return this.store.keys().sort()
  }
}

describe('the content loader', () => {
  test('stores posts with their text, HTML and digest', async () => {
    const root = await folder({'posts/My Evening.md': evening})
    const astro = new Astro(root)
    expect(await astro.load({base: 'posts'})).toEqual(['my-evening'])
    const entry = astro.entries.get('my-evening')
    expect(isPost(entry?.data)).toBe(true)
    expect(entry).toMatchObject({
      data: {path: 'posts/My Evening.md', talks: [{title: 'Small pumps'}]},
      body: '\n\n## Small pumps by Ida Moor\n',
      filePath: 'posts/My Evening.md',
      digest: `of ${evening}`,
      rendered: {html: expect.stringContaining('<p>')}
    })
    expect(entry).not.toHaveProperty('assetImports')
  })

  test('tells Astro of images', async () => {
    const astro = new Astro(await folder({'a/index.md': '![A](./a.png)\n'}))
    expect(await astro.load()).toEqual(['a'])
    expect(astro.entries.get('a')?.assetImports).toEqual(['./a.png'])
  })

  test('takes ids that are made in another way', async () => {
    const astro = new Astro(await folder({'a.md': evening}))
    const ids = await astro.load({
      generateId: (path, {metadata}) => `${path} ${metadata.title}`
    })
    expect(ids).toEqual(['a.md Evening'])
  })

  test('reads what has changed, and forgets what is gone', async () => {
    const root = await folder({
      'a.md': evening,
      'b.md': '# B\n',
      'c.md': '# C\n'
    })
    const astro = new Astro(root)
    await astro.load()
    astro.rendered.length = 0
    await writeFile(join(root, 'b.md'), '# Other\n')
    await rm(join(root, 'c.md'))
    expect(await astro.load()).toEqual(['a', 'b'])
    expect(astro.rendered).toEqual(['# Other'])
  })

  test('reads all again by another version', async () => {
    const astro = new Astro(await folder({'a.md': '# A\n'}))
    await astro.load()
    astro.notes.set('talkmark', 'another')
    await astro.load()
    expect(astro.rendered).toEqual(['# A', '# A'])
  })

  test('follows changes while Astro serves, and survives broken posts', async () => {
    const root = await folder({'posts/a.md': evening})
    const astro = new Astro(root)
    await astro.load({base: 'posts'})
    expect(astro.listeners).toHaveLength(3)
    const [changed] = astro.listeners
    await writeFile(join(root, 'posts/b.md'), broken)
    changed?.(join(root, 'posts/b.md'))
    await vi.waitFor(() =>
      expect(astro.errors).toEqual([
        expect.stringContaining('posts/b.md:3:7 Unexpected date')
      ])
    )
    await writeFile(join(root, 'posts/b.md'), '# B\n')
    changed?.(join(root, 'posts/b.md'))
    await vi.waitFor(() => expect(astro.store.keys()).toEqual(['a', 'b']))
    changed?.(join(root, 'package.json'))
    expect(astro.errors).toHaveLength(1)
  })

  test('fails where a post is broken', async () => {
    const astro = new Astro(await folder({'a.md': broken}))
    await expect(astro.load()).rejects.toMatchObject({
      message: expect.stringMatching(/^a\.md:3:7 Unexpected date/u),
      loc: {line: 3, column: 7}
    })
  })

  test('warns in every build where that is wanted', async () => {
    const astro = new Astro(await folder({'a.md': broken}))
    await astro.load({onError: 'warn'})
    await astro.load({onError: 'warn'})
    expect(astro.warnings).toHaveLength(2)
    expect(astro.entries.get('a')).not.toHaveProperty('digest')
  })
})

test('a post is told from what is none', () => {
  expect(isPost(parsePost('# A\n'))).toBe(true)
  for (const value of [null, 'post', {}, {talks: []}])
    expect(isPost(value)).toBe(false)
})

describe('for layouts', () => {
  test('remark leaves the post in the front matter', async () => {
    const path = join(await folder({'a.md': evening}), 'a.md')
    const file = new VFile({path, value: 'without front matter'})
    const astro = {frontmatter: {title: 'Evening'}}
    Object.assign(file.data, {astro})
    remarkLayoutPost()(undefined, file)
    expect(astro.frontmatter).toMatchObject({
      title: 'Evening',
      post: {path: relative('.', path), metadata: {title: 'Evening'}}
    })
  })

  test('Sätteri does, and has one plugin less', async () => {
    const path = join(await folder({'a.md': evening}), 'a.md')
    const data = {astro: {frontmatter: {title: 'Evening'}}}
    const fileURL = pathToFileURL(path)
    expect(satteriLayoutPost()({fileURL, data})).toBeUndefined()
    expect(data.astro.frontmatter).toMatchObject({
      post: {talks: [{title: 'Small pumps'}]}
    })
  })

  test('what is no page of Astro is left alone', async () => {
    const path = join(await folder({'a.md': evening}), 'a.md')
    const file = new VFile({path})
    remarkLayoutPost()(undefined, file)
    remarkLayoutPost()(undefined, new VFile())
    expect(file.data).toEqual({})
    const data = {astro: {frontmatter: {}}}
    satteriLayoutPost()({fileURL: undefined, data})
    // An entry that a content loader renders.
    satteriLayoutPost()({fileURL: pathToFileURL(path), data})
    expect(data.astro.frontmatter).toEqual({})
  })

  test('a broken post fails, or warns', async () => {
    const fileURL = pathToFileURL(join(await folder({'a.md': broken}), 'a.md'))
    const data = {astro: {frontmatter: {title: 'A'}}}
    expect(() => satteriLayoutPost()({fileURL, data})).toThrow(
      /a\.md:3:7 Unexpected date/u
    )
    const warned = new Promise<Error>((resolve) =>
      process.once('warning', resolve)
    )
    satteriLayoutPost({onError: 'warn'})({fileURL, data})
    expect(await warned).toMatchObject({
      name: 'TalkmarkWarning',
      message: expect.stringContaining('a.md:3:7 Unexpected date')
    })
  })
})
