import {expect, test} from 'vitest'
import {languages} from '../src/language/packs.ts'
import {settings} from '../src/options.ts'

test('without options, all packs are on and nothing else is', () => {
  expect(settings()).toMatchObject({
    path: undefined,
    schema: undefined,
    languages,
    explain: false
  })
})

test.each([
  ['options', null],
  ['options.path', {path: 1}],
  ['options.schema', {schema: {}}],
  ['options.languages', {languages: 'en'}],
  ['options.languages', {languages: [{language: 'en'}]}],
  ['options.explain', {explain: 'yes'}]
])('a value that is not of its type is a TypeError that names %s', (name, value) => {
  // A caller without types can pass anything.
  expect(() => settings(value as Parameters<typeof settings>[0])).toThrow(
    new RegExp(`\`${name.replace('.', '\\.')}\``)
  )
})
