import {describe, expect, test} from 'vitest'
import {folder} from '../folder.ts'
import {run} from '../io.ts'

const post = '---\ntitle: 7\nroom: b\ntags: [a, 1]\n---\n'
const schema = {
  type: 'object',
  required: ['date', 'title'],
  additionalProperties: false,
  properties: {
    title: {type: 'string'},
    date: {type: 'string', format: 'date'},
    tags: {type: 'array', items: {type: 'string'}}
  }
}

/** Findings of a run, as `line:column reason`. */
async function told(
  files: Record<string, string>,
  argv: readonly string[]
): Promise<{code: number; err: string; found: string[]}> {
  const cwd = await folder({'a.md': post, ...files})
  const all = ['check', '-f', 'ndjson', ...argv, 'a.md']
  const {code, out, err} = await run(all, {cwd})
  const records = out.split('\n').filter((line) => line !== '')
  return {
    code,
    err,
    found: records.map((line) => {
      const {position, reason} = JSON.parse(line)
      const {line: number, column} = position.start
      return `${number}:${column} ${reason.replace('expected what the schema allows: ', '')}`
    })
  }
}

const found = [
  "2:1 Unexpected `date`, must have required property 'date'",
  '2:8 Unexpected `title`, must be string',
  '3:7 Unexpected `room`, must NOT have additional properties',
  '4:11 Unexpected `tags.1`, must be string'
]

describe('a JSON Schema', () => {
  test('is that of --schema, each issue at its value or its map', async () => {
    const files = {'post.schema.json': JSON.stringify(schema)}
    expect(await told(files, ['--schema', 'post.schema.json'])).toEqual({
      code: 1,
      err: '',
      found
    })
  })

  test('is that of the config, relative to it', async () => {
    const files = {
      'x/post.schema.json': JSON.stringify(schema),
      'x/my.json': '{"schema": "./post.schema.json"}'
    }
    const {found: issues} = await told(files, ['--config', 'x/my.json'])
    expect(issues).toEqual(found)
  })

  test.each([
    ['none.json', undefined, 'no such file or folder'],
    ['a.json', '{', 'not JSON'],
    ['a.json', '{"type": "strong"}', 'not a JSON Schema: schema is invalid: '],
    ['a.json', '[1]', 'not a JSON Schema: schema is invalid: '],
    ['a.json', 'null', 'not a JSON Schema: expected an object'],
    [
      'a.json',
      '{"$schema": "http://json-schema.org/draft-04/schema#"}',
      'not a JSON Schema: no schema with key or ref "http'
    ]
  ])('that is broken is a line, and posts are checked: %s %s', async (name, text, reason) => {
    const files = {'a.md': '![](a.png)\n', ...(text && {[name]: text})}
    const {code, err, found} = await told(files, ['--schema', name])
    expect(err.startsWith(`talkmark: ${name}: ${reason}`)).toBe(true)
    expect(err.split('\n')).toHaveLength(2)
    expect([code, found.length]).toEqual([2, 1])
  })
})

describe('a Standard Schema of a module', () => {
  const module = (validate: string): Record<string, string> => ({
    'talkmark.config.mjs': `export default {schema: {'~standard': {
      version: 1, vendor: 'test', validate: ${validate}}}}`
  })

  test('is taken', async () => {
    const files = module(
      "() => ({issues: [{message: 'a room', path: ['room']}]})"
    )
    const {code, found} = await told(files, [])
    expect([code, found]).toEqual([1, ['3:7 Unexpected `room`, a room']])
  })

  test('that throws costs the posts alone, and says so', async () => {
    const cwd = await folder({'a.md': post, ...module("() => {throw 'No'}")})
    const {code, err} = await run(['check', 'a.md'], {cwd})
    expect(err).toBe(
      'talkmark: a.md: the schema, or talkmark, has a defect: No\n'
    )
    expect(code).toBe(2)
  })

  test('gives way to --schema', async () => {
    const files = {...module('() => ({value: {}})'), 'a.json': 'false'}
    const {found} = await told(files, ['--schema', 'a.json'])
    expect(found).toEqual([
      '2:1 Unexpected front matter, boolean schema is false'
    ])
  })
})
