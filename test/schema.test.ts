import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {postSchema} from '../scripts/post-schema.ts'
import type {Post} from '../src/model.ts'

const file = (name: string): URL => new URL(`../${name}`, import.meta.url)
const text = (name: string): string => readFileSync(file(name), 'utf8')

const fixtures = readdirSync(file('fixtures'))
const ajv = new Ajv2020({strict: true, allErrors: true})

const post: Post = {
  metadata: {data: {}, positions: {}, authors: [], tags: [], categories: []},
  sections: [],
  talks: [],
  questions: [],
  links: [
    {
      url: 'https://a.example',
      text: '',
      kind: 'link',
      syntax: 'autolink',
      position: {
        start: {line: 1, column: 1, offset: 0},
        end: {line: 1, column: 20, offset: 19}
      }
    }
  ],
  messages: []
}

test('schema.json is what the model says', () => {
  const {version} = JSON.parse(text('package.json')) as {version: string}
  const schema = postSchema(text('src/model.ts'), version)
  const json = `${JSON.stringify(schema, null, 2)}\n`
  if (process.env.UPDATE) writeFileSync(file('schema.json'), json)
  expect(text('schema.json')).toBe(json)
})

describe('schema.json', () => {
  const valid = ajv.compile(JSON.parse(text('schema.json')))
  const errors = (value: unknown): string[] =>
    valid(value)
      ? []
      : (valid.errors ?? []).map(
          ({instancePath, message}) => `${instancePath} ${message}`
        )

  test('takes a post', () => {
    expect(errors(post)).toEqual([])
  })

  test('refuses a field that the model has not', () => {
    expect(errors({...post, title: 'Evening'})).toEqual([
      ' must NOT have additional properties'
    ])
  })

  test('refuses a post without its talks', () => {
    const {talks: _, ...rest} = post
    expect(errors(rest)).toEqual([" must have required property 'talks'"])
  })

  test('refuses a point without its offset', () => {
    const [link] = post.links
    const position = {start: {line: 1, column: 1}, end: link?.position.end}
    expect(errors({...post, links: [{...link, position}]})).toEqual([
      "/links/0/position/start must have required property 'offset'"
    ])
  })

  test.each(fixtures)('takes the post of fixtures/%s', (name) => {
    expect(errors(JSON.parse(text(`fixtures/${name}/post.json`)))).toEqual([])
  })
})

describe('a schema is made', () => {
  const version = '1.0.0'

  test('only of what it knows to translate', () => {
    const model = 'export interface Post { read(): string }'
    expect(() => postSchema(model, version)).toThrow(
      'Unexpected `read(): string` in the model'
    )
  })

  test('only of types that are there', () => {
    const model = 'export interface Post { who: Who }'
    expect(() => postSchema(model, version)).toThrow('Unexpected type `Who`')
  })
})
