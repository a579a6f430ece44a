import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import talkmark, {
  type Hexo,
  type HexoOptions,
  type HexoPost,
  type HexoRoute
} from '../../src/hexo.ts'
import type {
  CollectedQuestion,
  CollectedSpeaker,
  CollectedTalk,
  Post
} from '../../src/index.ts'
import {folder} from '../cli/folder.ts'

/** What the plugin registers. */
interface Registered {
  before_generate(): Promise<void>
  talkmark?(): HexoRoute[]
  talkmark_post(post: HexoPost): Post
  talkmark_talks(): CollectedTalk[]
  talkmark_speakers(): CollectedSpeaker[]
  talkmark_questions(): CollectedQuestion[]
}

interface Site {
  registered: Registered
  posts: HexoPost[]
  warnings: string[]
}

const files = {
  'source/_posts/Small pumps.md':
    '---\ntitle: Evening\n---\n\n## Small pumps by Ida Moor\n\n### Q&A\n\n- Why?\n  - Ans: Because.\n',
  'source/_drafts/b.md': '---\na: ]b]\n---\n'
}

/** Hexo, as far as the plugin sees it. */
async function site(
  given: Record<string, string>,
  inConfig?: HexoOptions | null,
  inScript?: HexoOptions
): Promise<Site> {
  const base = await folder(given)
  const posts = Object.keys(files)
    .filter((name) => name in given && name.includes('_posts'))
    .map((name) => ({full_source: join(base, name), path: 'Small pumps/'}))
  const warnings: string[] = []
  const registered: Record<string, unknown> = {}
  const register = (name: string, value: unknown): void => {
    registered[name] = value
  }
  const hexo: Hexo = {
    base_dir: base,
    source_dir: join(base, 'source'),
    config: {
      root: '/blog/',
      ...(inConfig !== undefined && {talkmark: inConfig})
    },
    log: {warn: (message) => warnings.push(message)},
    locals: {get: () => ({toArray: () => posts})},
    extend: {
      filter: {register},
      generator: {register},
      helper: {register}
    }
  }
  talkmark(hexo, inScript)
  // What is registered is what the plugin says it registers.
  return {registered: registered as unknown as Registered, posts, warnings}
}

test('templates have the post of a page', async () => {
  const {registered, posts} = await site(files)
  const post = registered.talkmark_post(posts[0]!)
  expect(post.path).toBe('source/_posts/Small pumps.md')
  expect(post.talks[0]?.title).toBe('Small pumps')
})

test('templates have talks, speakers and questions with addresses', async () => {
  const {registered} = await site(files, null)
  const url = '/blog/Small%20pumps/'
  expect(registered.talkmark_talks()).toMatchObject([
    {title: 'Small pumps', post: {url}}
  ])
  expect(registered.talkmark_speakers()).toMatchObject([{name: 'Ida Moor'}])
  expect(registered.talkmark_questions()).toMatchObject([
    {text: 'Why?', post: {url}}
  ])
})

test('the site has a file of all talks, where it is wanted', async () => {
  const {registered} = await site(files)
  const [route] = registered.talkmark?.() ?? []
  expect(route?.path).toBe('talks.json')
  expect(JSON.parse(route?.data ?? '')).toMatchObject([{title: 'Small pumps'}])
  const elsewhere = await site(files, {json: 'api/talks.json'})
  expect(elsewhere.registered.talkmark?.()[0]?.path).toBe('api/talks.json')
  const without = await site(files, {json: false})
  expect(without.registered.talkmark).toBeUndefined()
})

test('options of the script are in place of those of the config', async () => {
  const collect = {aliases: {Ida: ['Ida Moor']}}
  const {registered} = await site(files, {json: false}, {collect})
  expect(registered.talkmark_speakers()).toMatchObject([{name: 'Ida'}])
  expect(registered.talkmark).toBeDefined()
})

describe('a post that is broken', () => {
  const broken = {...files, 'source/_posts/b.md': '---\na: ]b]\n---\n'}

  test('fails before anything is generated, though Hexo has left it out', async () => {
    const {registered} = await site(broken)
    await expect(registered.before_generate()).rejects.toThrow(
      /^source\/_posts\/b\.md:2:4 Unexpected/u
    )
  })

  test('warns where that is wanted', async () => {
    const {registered, warnings} = await site(broken, {onError: 'warn'})
    await registered.before_generate()
    expect(warnings).toEqual([
      expect.stringMatching(/^source\/_posts\/b\.md:2:4 Unexpected/u)
    ])
  })

  test('says nothing where it is a draft', async () => {
    const {registered} = await site(files)
    await expect(registered.before_generate()).resolves.toBeUndefined()
  })
})
