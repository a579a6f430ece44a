import type {StandardSchemaV1} from '@standard-schema/spec'
import {expect, test} from 'vitest'
import {metadata} from '../../src/extract/metadata.ts'
import {validated} from '../../src/extract/schema.ts'
import {frontMatter} from '../../src/parse/front-matter.ts'
import {document} from '../../src/source/document.ts'

const post = (text: string) => metadata(frontMatter(document(text)), undefined)

const schema = (
  validate: StandardSchemaV1['~standard']['validate']
): StandardSchemaV1 => ({'~standard': {version: 1, vendor: 'test', validate}})

const issue = (...path: (PropertyKey | {key: PropertyKey})[]) =>
  schema(() => ({issues: [{message: 'no good', path}]}))

const authored = '---\ntags: [a, b]\nmap:\n  a/b~c: 1\n---\n'

test('Without a schema the data is as authored', () => {
  expect(validated(post(authored), undefined)).toEqual({
    data: {tags: ['a', 'b'], map: {'a/b~c': 1}},
    messages: []
  })
})

test('The output of a schema is the data', () => {
  const count = schema((value) => ({value: Object.keys(Object(value)).length}))
  expect(validated(post(authored), count)).toEqual({data: 2, messages: []})
})

test('An issue is an error, and the data stays as authored', () => {
  expect(validated(post(authored), issue('tags', 1))).toEqual({
    data: {tags: ['a', 'b'], map: {'a/b~c': 1}},
    messages: [
      {
        ruleId: 'front-matter-schema',
        severity: 'error',
        reason: 'Unexpected `tags.1`, expected what the schema allows: no good',
        position: {
          start: {line: 2, column: 11, offset: 14},
          end: {line: 2, column: 12, offset: 15}
        },
        url: 'https://github.com/talkmark/talkmark/blob/main/docs/rules/front-matter-schema.md'
      }
    ]
  })
})

test.each([
  ['a key that needs escapes', issue('map', {key: 'a/b~c'}), 4, 10],
  ['a value that is missing in a map', issue('map', 'x'), 4, 3],
  ['a value that is missing', issue('title'), 2, 1],
  ['all of the data', issue(), 2, 1]
])('An issue of %s has its place', (_, given, line, column) => {
  const [first] = validated(post(authored), given).messages
  expect(first?.position?.start).toMatchObject({line, column})
})

test('An issue of a post without front matter has no place', () => {
  const [first] = validated(post('# A\n'), issue()).messages
  expect(first?.position).toBe(undefined)
  expect(first?.reason).toBe(
    'Unexpected front matter, expected what the schema allows: no good'
  )
})

test('A schema that is asynchronous is a TypeError', () => {
  const late = schema(() => Promise.resolve({value: 1}))
  expect(() => validated(post(authored), late)).toThrow(
    new TypeError(
      'Unexpected promise, expected `options.schema` to validate synchronously'
    )
  )
})
