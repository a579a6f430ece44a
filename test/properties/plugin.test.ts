import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePost, toPost} from '../../src/index.ts'
import type {Post} from '../../src/model.ts'
import remarkPost from '../../src/remark.ts'
import {holds} from './holds.ts'
import {posts} from './posts.ts'

const folder = new URL('../../fixtures/', import.meta.url)

const pipeline = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .use(remarkPost)
  .freeze()

function byPlugin(value: string | Uint8Array, path: string): Post | undefined {
  const file = new VFile({value, path})
  pipeline.runSync(pipeline.parse(file), file)
  return file.data.post
}

test.each(
  readdirSync(folder).sort()
)('the plugin reads fixtures/%s as parsePost does', (name) => {
  const path = `fixtures/${name}/post.md`
  const bytes = readFileSync(new URL(`${name}/post.md`, folder))
  expect(byPlugin(bytes, path)).toStrictEqual(parsePost(bytes, {path}))
})

test('the plugin reads any text as parsePost does', () => {
  holds(
    fc.property(posts, (text) => {
      const post = parsePost(text, {path: 'post.md'})
      expect(byPlugin(text, 'post.md')).toStrictEqual(post)
    }),
    120
  )
})

test('toPost leaves the tree as it is', () => {
  holds(
    fc.property(posts, (text) => {
      const tree = pipeline.parse(text)
      const before = structuredClone(tree)
      toPost(tree, text)
      expect(tree).toStrictEqual(before)
    }),
    100
  )
})
