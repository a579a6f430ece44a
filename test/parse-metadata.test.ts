import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parseMetadata, parsePost} from '../src/index.ts'
import {holds} from './properties/holds.ts'
import {posts} from './properties/posts.ts'

const folder = new URL('../fixtures/', import.meta.url)

test.each(
  readdirSync(folder).sort()
)('the metadata of fixtures/%s is that of the post', (name) => {
  const path = `_posts/2016-03-19-${name}.md`
  const bytes = readFileSync(new URL(`${name}/post.md`, folder))
  expect(parseMetadata(bytes, {path})).toStrictEqual(
    parsePost(bytes, {path}).metadata
  )
})

test('the metadata of any text is that of the post', () => {
  holds(
    fc.property(posts, (text) => {
      expect(parseMetadata(text)).toStrictEqual(parsePost(text).metadata)
    }),
    150
  )
})

test('a file gets the messages of its front matter, and none of its body', () => {
  const value = `---\ntitle: a\ntitle: b\n---\n${'*a '.repeat(500)}\n`
  const file = new VFile({value, path: 'post.md'})
  expect(parseMetadata(file).title).toBe('b')
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual([
    'front-matter-duplicate-key'
  ])
  expect(parsePost(value).messages.map(({ruleId}) => ruleId)).toEqual([
    'limit-delimiters',
    'front-matter-duplicate-key'
  ])
})

test('a schema says what the data is', () => {
  const file = new VFile('---\nroom: b12\n---\n')
  const schema = {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: (data: unknown) =>
        JSON.stringify(data).includes('b12')
          ? {value: {room: 12}}
          : {issues: [{message: 'a room'}]}
    }
  } as const
  expect(parseMetadata(file, {schema}).data).toEqual({room: 12})
  const other = new VFile('---\nroom: a1\n---\n')
  expect(parseMetadata(other, {schema}).data).toEqual({room: 'a1'})
  expect(other.messages.map(({ruleId}) => ruleId)).toEqual([
    'front-matter-schema'
  ])
})

test('what is no post is a mistake of the caller', () => {
  // @ts-expect-error: a number is no source
  expect(() => parseMetadata(1)).toThrow(TypeError)
})
