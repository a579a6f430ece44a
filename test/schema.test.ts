import {readFileSync, writeFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {postSchema} from '../scripts/post-schema.ts'

const file = (name: string): URL => new URL(`../${name}`, import.meta.url)
const text = (name: string): string => readFileSync(file(name), 'utf8')

test('schema.json is what the model says', () => {
  const {version} = JSON.parse(text('package.json')) as {version: string}
  const schema = postSchema(text('src/model.ts'), version)
  const json = `${JSON.stringify(schema, null, 2)}\n`
  if (process.env.UPDATE) writeFileSync(file('schema.json'), json)
  expect(text('schema.json')).toBe(json)
})

test('schema.json is a sound schema of draft 2020-12', () => {
  const ajv = new Ajv2020({strict: true})
  expect(ajv.validateSchema(JSON.parse(text('schema.json')))).toBe(true)
})
