import {expect, test} from 'vitest'
import {jsonSchema} from '../../src/posts/json-schema.ts'

/** Issues of a value, as `path: message`. */
async function told(schema: unknown, value: unknown): Promise<string[]> {
  const {'~standard': standard} = await jsonSchema(schema)
  const result = await standard.validate(value)
  return (result.issues ?? []).map(
    ({message, path = []}) => `${path.join('.')}: ${message}`
  )
}

test('a value that the schema allows has no issue', async () => {
  expect(await told({type: 'object'}, {})).toEqual([])
  expect(await told(true, {})).toEqual([])
})

test('what is one of many says which', async () => {
  expect(await told({enum: ['a', 1]}, 'b')).toEqual([': must be one of "a", 1'])
})

test('branches of which one should match are one issue', async () => {
  const choice = {anyOf: [{type: 'string'}, {type: 'number'}]}
  expect(await told({properties: {a: choice}}, {a: true})).toEqual([
    'a: must be string or must be number'
  ])
  expect(await told({oneOf: [{type: 'string'}, {minLength: 1}]}, 'a')).toEqual([
    ': must match exactly one schema in oneOf'
  ])
})

test('a branch that was chosen stands for itself', async () => {
  const schema = {
    if: {required: ['a']},
    // biome-ignore lint/suspicious/noThenProperty: the name of the keyword
    then: {required: ['b']}
  }
  expect(await told(schema, {a: 1})).toEqual([
    "b: must have required property 'b'"
  ])
})

test('keys with slashes and tildes lead to their values', async () => {
  const schema = {properties: {'a/~b': {type: 'string'}}}
  expect(await told(schema, {'a/~b': 1})).toEqual(['a/~b: must be string'])
})

test('draft 2020-12 is known by its name', async () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    prefixItems: [{type: 'string'}],
    unevaluatedItems: false
  }
  expect(await told(schema, ['a'])).toEqual([])
  expect(await told(schema, [1])).toEqual(['0: must be string'])
  expect(
    await told(
      {...schema, type: 'object', unevaluatedProperties: false},
      {b: 1}
    )
  ).toEqual(['b: must NOT have unevaluated properties'])
})

test('formats are checked', async () => {
  expect(await told({format: 'date'}, '2024-02-30')).toEqual([
    ': must match format "date"'
  ])
})
