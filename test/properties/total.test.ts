import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parsePost} from '../../src/index.ts'
import {holds, seed} from './holds.ts'
import {posts, soup, written} from './posts.ts'

const schema = new URL('../../schema.json', import.meta.url)
const isPost = new Ajv2020({strict: true}).compile(
  JSON.parse(readFileSync(schema, 'utf8'))
)

test(`any string is a post that the schema takes (seed ${seed})`, () => {
  const texts = fc.oneof(
    fc.string({unit: 'grapheme', maxLength: 200}),
    fc.string({unit: 'binary', maxLength: 200}),
    soup,
    posts
  )
  holds(
    fc.property(texts, (text) => {
      const post = parsePost(text, {explain: true})
      expect(isPost(post), JSON.stringify(isPost.errors)).toBe(true)
    }),
    400
  )
})

test('any bytes are a post, and stay as they are', () => {
  holds(
    fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
      const before = Uint8Array.from(bytes)
      expect(isPost(parsePost(bytes))).toBe(true)
      expect(bytes).toEqual(before)
    }),
    100
  )
})

test('explanations are added to a post, and change nothing of it', () => {
  holds(
    fc.property(posts, (text) => {
      const {explanations, ...post} = parsePost(text, {explain: true})
      expect(explanations).toBeInstanceOf(Array)
      expect(post).toStrictEqual(parsePost(text))
    }),
    100
  )
})

test('without words of any language, a text is a post still', () => {
  holds(
    fc.property(posts, (text) => {
      expect(isPost(parsePost(text, {languages: []}))).toBe(true)
    }),
    100
  )
})

test('the same text is the same post', () => {
  holds(
    fc.property(posts, (text) => {
      expect(parsePost(text)).toStrictEqual(parsePost(text))
    }),
    100
  )
})

test('what these laws are held for has what they speak of', () => {
  const sample = fc
    .sample(written, {seed, numRuns: 100})
    .map((text) => parsePost(text))
  const share = (isThere: (post: (typeof sample)[number]) => boolean): number =>
    sample.filter(isThere).length
  expect(share(({talks}) => talks.length > 0)).toBeGreaterThan(10)
  expect(share(({questions}) => questions.length > 0)).toBeGreaterThan(10)
  expect(share(({links}) => links.length > 0)).toBeGreaterThan(50)
  expect(share(({sections}) => sections.length > 0)).toBeGreaterThan(50)
  expect(share(({messages}) => messages.length > 0)).toBeGreaterThan(10)
  expect(share(({metadata}) => metadata.title !== undefined)).toBeGreaterThan(
    10
  )
})
