import {join, relative} from 'node:path'
import {cwd} from 'node:process'
import {describe, expect, test} from 'vitest'
import talkmark, {
  type EleventyConfig,
  type EleventyData,
  type EleventyOptions,
  type EleventyPage,
  type FrontMatterEngine
} from '../../src/eleventy.ts'
import type {Collection, Post} from '../../src/index.ts'
import {folder} from '../cli/folder.ts'

const evening =
  '---\ntitle: Evening\ndate: 2026-05-14\n---\n\n## Small pumps by Ida Moor\n'

/** Eleventy, as far as the plugin sees it. */
class Eleventy implements EleventyConfig {
  readonly warnings: string[] = []
  logger?: {warn(message: string): void} = {
    warn: (message) => this.warnings.push(message)
  }
  frontMatterParsingOptions: {engines: {yaml: FrontMatterEngine}} = {
    engines: {
      yaml(text) {
        if (text.includes(']')) throw new SyntaxError('as of js-yaml')
        return {text}
      }
    }
  }
  readonly collections: Record<string, (pages: EleventyPage[]) => unknown[]> =
    {}
  preprocess: (data: EleventyData) => void = () => {}

  constructor(options?: EleventyOptions) {
    talkmark(this, options)
  }

  setFrontMatterParsingOptions({
    engines
  }: {
    engines: {yaml: FrontMatterEngine}
  }): void {
    this.frontMatterParsingOptions = {engines}
  }

  addPreprocessor(
    name: string,
    extensions: string,
    callback: (data: EleventyData) => void
  ): void {
    expect([name, extensions]).toEqual(['talkmark', 'md'])
    this.preprocess = callback
  }

  addCollection(
    name: string,
    callback: (api: {getAll(): EleventyPage[]}) => unknown[]
  ): void {
    this.collections[name] = (pages) => callback({getAll: () => pages})
  }

  /** The post of a page, once it is preprocessed. */
  post(inputPath: string): Post | undefined {
    const data: EleventyData = {page: {inputPath}}
    this.preprocess(data)
    return data.post
  }
}

/** Path of a file as Eleventy says it: from where the process stands. */
async function page(name: string, text: string): Promise<string> {
  return `./${relative(cwd(), join(await folder({[name]: text}), name))}`
}

test('a page of Markdown has its post', async () => {
  const path = await page('posts/a.md', evening)
  const post = new Eleventy().post(path)
  expect(post?.talks[0]?.title).toBe('Small pumps')
  expect(post?.path).toMatch(/^\.\..*\/posts\/a\.md$/u)
})

test('what is not included, or has no file, has none', async () => {
  const path = await page('about.md', evening)
  const include = (name: string): boolean => name.endsWith('posts/a.md')
  expect(new Eleventy({include}).post(path)).toBeUndefined()
  expect(new Eleventy().post('./virtual.md')).toBeUndefined()
})

test('the collections have the posts of all pages, with their addresses', async () => {
  const eleventy = new Eleventy()
  const post = eleventy.post(await page('a.md', evening)) as Post
  const draft = eleventy.post(await page('b.md', '## Tides by Ann Ruiz\n'))
  const {talks, speakers, questions} = Object.fromEntries(
    Object.entries(eleventy.collections).map(([name, collection]) => [
      name,
      collection([
        {url: '/a/', data: {post}},
        {url: false, data: {post: draft as Post}},
        {url: '/about/', data: {}}
      ])
    ])
    // The plugin makes these three.
  ) as Pick<Collection, 'talks' | 'speakers' | 'questions'>
  expect(talks.map(({title, post: {url}}) => [title, url])).toEqual([
    ['Small pumps', '/a/'],
    ['Tides', undefined]
  ])
  expect(speakers.map(({name}) => name)).toEqual(['Ann Ruiz', 'Ida Moor'])
  expect(questions).toEqual([])
})

test('how the collections are made is an option', async () => {
  const eleventy = new Eleventy({
    collect: {aliases: {Ida: ['Ida Moor']}, url: () => '/elsewhere/'}
  })
  const post = eleventy.post(await page('a.md', evening)) as Post
  const speakers = eleventy.collections.speakers?.([{url: '/a/', data: {post}}])
  expect(speakers).toMatchObject([
    {name: 'Ida', talks: [{post: {url: '/elsewhere/'}}]}
  ])
  expect(
    () => new Eleventy({collect: {aliases: {A: ['x'], B: ['x']}}})
  ).toThrow(TypeError)
})

describe('front matter that Eleventy cannot read', () => {
  const broken = '---\ntitle: A\ntags: ]a]\n---\n'

  const read = async (eleventy: Eleventy, name = 'a.md'): Promise<unknown> => {
    const filePath = await page(name, broken)
    const {yaml} = eleventy.frontMatterParsingOptions.engines
    return yaml('title: A\ntags: ]a]\n', {filePath})
  }

  test('fails at its place', async () => {
    await expect(read(new Eleventy())).rejects.toThrow(/a\.md:3:7 Unexpected/u)
  })

  test('warns with the data that talkmark reads', async () => {
    const eleventy = new Eleventy({onError: 'warn'})
    expect(await read(eleventy)).toMatchObject({title: 'A'})
    expect(eleventy.warnings).toEqual([
      expect.stringMatching(/a\.md:3:7 Unexpected/u)
    ])
    delete eleventy.logger
    expect(await read(eleventy)).toMatchObject({title: 'A'})
  })

  test('stays the error of Eleventy in other files', async () => {
    await expect(read(new Eleventy(), 'a.njk')).rejects.toThrow('as of js-yaml')
  })

  test('what Eleventy can read stays as it reads it', () => {
    const {yaml} = new Eleventy().frontMatterParsingOptions.engines
    expect(yaml('title: A', {filePath: './a.md'})).toEqual({text: 'title: A'})
  })
})
