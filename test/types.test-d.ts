import type {StandardSchemaV1} from '@standard-schema/spec'
import type {Root} from 'mdast'
import type {Graph} from 'schema-dts'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expectTypeOf, test} from 'vitest'
import {
  type JsonValue,
  type LanguagePack,
  languages,
  type Message,
  type Options,
  type Position,
  type Post,
  parsePost,
  type Question,
  type Talk,
  toPost
} from '../src/index.ts'
import type {JsonLdGraph} from '../src/json-ld.ts'
import {type PostResult, parsePosts, type UnreadPost} from '../src/node.ts'
import remarkPost from '../src/remark.ts'

interface Evening {
  title: string
  attendees: number
}

/** A Standard Schema, written out: any library's looks like this one. */
const evening: StandardSchemaV1<unknown, Evening> = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate: () => ({value: {title: 'Evening', attendees: 30}})
  }
}

describe('parsePost', () => {
  test('gives a post of text, of bytes and of a file', () => {
    expectTypeOf(parsePost('')).toEqualTypeOf<Post>()
    expectTypeOf(parsePost(new Uint8Array())).toEqualTypeOf<Post>()
    expectTypeOf(parsePost(new VFile())).toEqualTypeOf<Post>()
    expectTypeOf(parsePost('', {path: 'post.md'})).toEqualTypeOf<Post>()
  })

  test('types the data of front matter as JSON', () => {
    expectTypeOf(parsePost('').metadata.data).toEqualTypeOf<
      Record<string, JsonValue>
    >()
  })

  test('types the data of front matter by the schema', () => {
    const post = parsePost('', {schema: evening})
    expectTypeOf(post).toEqualTypeOf<Post<Evening>>()
    expectTypeOf(post.metadata.data).toEqualTypeOf<Evening>()
    expectTypeOf(post.metadata.data.attendees).toBeNumber()
    expectTypeOf(post.metadata.title).toEqualTypeOf<string | undefined>()
  })

  test('takes nothing else', () => {
    // @ts-expect-error: a number is no source
    parsePost(1)
    // @ts-expect-error: misspelt
    parsePost('', {pth: 'post.md'})
    // @ts-expect-error: not a schema
    parsePost('', {schema: {}})
  })
})

test('toPost is typed as parsePost is', () => {
  const tree: Root = {type: 'root', children: []}
  expectTypeOf(toPost(tree, '')).toEqualTypeOf<Post>()
  expectTypeOf(toPost(tree, '', {schema: evening})).toEqualTypeOf<
    Post<Evening>
  >()
})

describe('parsePosts', () => {
  test('gives posts, or records of those that were not read', async () => {
    const posts = parsePosts(['a.md', {path: 'b.md', source: ''}])
    for await (const post of posts) {
      expectTypeOf(post).toEqualTypeOf<PostResult>()
      if ('failure' in post) expectTypeOf(post).toEqualTypeOf<UnreadPost>()
      else expectTypeOf(post).toEqualTypeOf<Post>()
    }
  })

  test('types the data of front matter by the schema', async () => {
    const posts = parsePosts(new Set(['a.md']), {schema: evening, workers: 0})
    for await (const post of posts)
      if (!('failure' in post))
        expectTypeOf(post.metadata.data).toEqualTypeOf<Evening>()
  })

  test('takes nothing else', () => {
    // @ts-expect-error: neither a path nor what it holds
    parsePosts([{}])
    // @ts-expect-error: paths are with the posts
    parsePosts([], {path: 'a.md'})
  })
})

describe('the plugin', () => {
  test('types `file.data.post`', () => {
    expectTypeOf(new VFile().data.post).toEqualTypeOf<Post | undefined>()
  })

  test('takes the same options', () => {
    unified().use(remarkPost)
    unified().use(remarkPost, {languages, explain: true})
    expectTypeOf(remarkPost).parameter(0).toExtend<Options | undefined>()
    expectTypeOf(remarkPost()).parameters.toEqualTypeOf<[Root, VFile]>()
  })
})

describe('the model', () => {
  test('has the talks, questions and links of a post', () => {
    expectTypeOf<Post['talks']>().toEqualTypeOf<Talk[]>()
    expectTypeOf<Talk['questions']>().toEqualTypeOf<Question[]>()
    expectTypeOf<Talk['kind']>().toEqualTypeOf<
      'talk' | 'keynote' | 'lightning' | 'panel' | 'workshop'
    >()
    expectTypeOf<Question['talk']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<Message['severity']>().toEqualTypeOf<
      'error' | 'warning' | 'info'
    >()
  })

  test('leaves out what is not there', () => {
    const position: Position = {
      start: {line: 1, column: 1, offset: 0},
      end: {line: 1, column: 1, offset: 0}
    }
    // @ts-expect-error: absent, never `undefined`
    const question: Question = {
      text: '',
      answers: [],
      asker: undefined,
      textPosition: position,
      position
    }
    expectTypeOf(question).toEqualTypeOf<Question>()
  })
})

test('a language pack is words by meaning', () => {
  const pack: LanguagePack = {
    language: 'nl',
    words: {question: ['Vraag'], answer: ['Antwoord']}
  }
  expectTypeOf(parsePost).parameter(1).toExtend<Options | undefined>()
  parsePost('', {languages: [...languages, pack]})
  // @ts-expect-error: no such meaning
  const wrong: LanguagePack = {language: 'nl', words: {questoin: ['Vraag']}}
  expectTypeOf(wrong).toEqualTypeOf<LanguagePack>()
})

test('a graph of JSON-LD is one of schema.org', () => {
  expectTypeOf<JsonLdGraph>().toExtend<Graph>()
  expectTypeOf<{
    '@context': 'https://schema.org'
    '@graph': [{'@type': 'Event'; performer: number}]
  }>().not.toExtend<Graph>()
})
