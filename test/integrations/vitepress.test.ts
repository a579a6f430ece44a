import {join} from 'node:path'
import {afterEach, describe, expect, expectTypeOf, test} from 'vitest'
import type {Post} from '../../src/index.ts'
import {
  type PostsData,
  pagePost,
  postsLoader,
  type SiteConfig
} from '../../src/vitepress.ts'
import {folder} from '../cli/folder.ts'

const evening = '---\ntitle: Evening\n---\n\n## Small pumps by Ida Moor\n'
const broken = '---\ntitle: A\ndate: 2026-02-30\n---\n'

/** What VitePress shares with its data loaders. */
const shared = globalThis as {VITEPRESS_CONFIG?: SiteConfig}

afterEach(() => {
  delete shared.VITEPRESS_CONFIG
})

describe('a data loader', () => {
  test('gives posts and their collection, at the addresses of pages', async () => {
    const srcDir = await folder({
      'posts/a.md': evening,
      'posts/index.md': '# All\n\n## Tides by Ann Ruiz\n',
      'posts/old.md': '# Old\n\n## Wells by Ann Ruiz\n'
    })
    shared.VITEPRESS_CONFIG = {
      srcDir,
      rewrites: {map: {'posts/old.md': 'archive/old.md'}}
    }
    const {watch, load} = postsLoader('./posts/*.md')
    expect(watch).toEqual(['./posts/*.md'])
    const {posts, collection} = load([
      join(srcDir, 'posts/a.md'),
      join(srcDir, 'posts/index.md'),
      join(srcDir, 'posts/old.md')
    ])
    expect(posts.map(({path}) => path)).toEqual([
      'posts/a.md',
      'posts/index.md',
      'posts/old.md'
    ])
    expect(collection.talks.map(({post}) => post.url).sort()).toEqual([
      '/archive/old.html',
      '/posts/',
      '/posts/a.html'
    ])
  })

  test('makes clean addresses where the site does', async () => {
    const srcDir = await folder({'a.md': evening})
    shared.VITEPRESS_CONFIG = {srcDir, cleanUrls: true}
    const {collection} = postsLoader(['*.md']).load([join(srcDir, 'a.md')])
    expect(collection.talks[0]?.post.url).toBe('/a')
  })

  test('gives what a transform makes of it, of its type', async () => {
    const srcDir = await folder({'a.md': evening})
    const loader = postsLoader('*.md', {
      collect: {aliases: {Ida: ['Ida Moor']}},
      transform: ({collection}) => collection.speakers.map(({name}) => name)
    })
    const data = loader.load([join(srcDir, 'a.md')])
    expect(data).toEqual(['Ida'])
    expectTypeOf(data).toEqualTypeOf<string[]>()
    expectTypeOf(postsLoader('*.md').load([])).toEqualTypeOf<PostsData>()
  })

  test('fails, or warns, of a post that is broken', async () => {
    const srcDir = await folder({'a.md': broken})
    const file = join(srcDir, 'a.md')
    const warnings: string[] = []
    const logger = {warn: (message: string) => warnings.push(message)}
    shared.VITEPRESS_CONFIG = {srcDir, logger}
    expect(() => postsLoader('*.md').load([file])).toThrow(
      /^a\.md:3:7 Unexpected date/u
    )
    postsLoader('*.md', {onError: 'warn'}).load([file])
    expect(warnings).toEqual([
      expect.stringMatching(/^a\.md:3:7 Unexpected date/u)
    ])
    delete shared.VITEPRESS_CONFIG
    expect(
      postsLoader('*.md', {onError: 'warn'}).load([file]).posts
    ).toHaveLength(1)
  })
})

describe('the data of a page', () => {
  test('has its post beside its front matter', async () => {
    const srcDir = await folder({'posts/a.md': evening})
    const page = {filePath: 'posts/a.md', frontmatter: {title: 'Evening'}}
    const made = pagePost()(page, {siteConfig: {srcDir}})
    expect(made).toMatchObject({
      frontmatter: {title: 'Evening', post: {talks: [{title: 'Small pumps'}]}}
    })
  })

  test('has none where it is no post', () => {
    const include = (path: string): boolean => path.startsWith('posts/')
    const page = {filePath: 'about.md', frontmatter: {}}
    const siteConfig = {srcDir: '/nowhere'}
    expect(pagePost({include})(page, {siteConfig})).toBeUndefined()
  })

  test('has what is selected', async () => {
    const srcDir = await folder({'a.md': evening})
    const select = ({talks}: Post): number => talks.length
    const page = {filePath: 'a.md', frontmatter: {}}
    expect(pagePost({select})(page, {siteConfig: {srcDir}})).toEqual({
      frontmatter: {post: 1}
    })
  })

  test('does not end the script that VitePress writes it into', async () => {
    const srcDir = await folder({
      'a.md': '## Why `</Script>` is long by Ida Moor\n'
    })
    const page = {filePath: 'a.md', frontmatter: {}}
    const made = pagePost()(page, {siteConfig: {srcDir}})
    expect(JSON.stringify(made)).not.toMatch(/<\/script/iu)
    expect(made).toMatchObject({
      frontmatter: {post: {talks: [{title: 'Why <\u2060/Script> is long'}]}}
    })
  })
})
