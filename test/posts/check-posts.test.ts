import type {StandardSchemaV1} from '@standard-schema/spec'
import {expect, test} from 'vitest'
import {checkPosts} from '../../src/posts/check-posts.ts'
import type {PostResult} from '../../src/posts/result.ts'

test('many posts are checked, each by its own rules where it has some', async () => {
  const source = '![](a.png)\n'
  const results = checkPosts(
    [
      {path: 'a.md', source},
      {path: 'b.md', source, rules: {'image-without-alt': 'error'}},
      {path: 'c.md', source, rules: {'image-without-alt': 'off'}},
      'missing.md'
    ],
    {workers: 0}
  )
  expect(await told(results)).toEqual([
    'a.md warning image-without-alt',
    'b.md error image-without-alt',
    'missing.md file'
  ])
})

test('a schema has its severity too', async () => {
  const schema: StandardSchemaV1 = {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: () => ({issues: [{message: 'a room', path: ['room']}]})
    }
  }
  const posts = [
    {path: 'a.md', source: '---\ntitle: A\n---\n'},
    {
      path: 'b.md',
      source: '---\ntitle: A\n---\n',
      rules: {'front-matter-schema': 'info'} as const
    }
  ]
  expect(await told(checkPosts(posts, {schema, workers: 0}))).toEqual([
    'a.md error front-matter-schema',
    'b.md info front-matter-schema'
  ])
})

test('an unknown rule throws at once', () => {
  expect(() => checkPosts([], {rules: {none: 'off'} as never})).toThrow(
    'Unexpected rule `none`'
  )
})

async function told(
  results: AsyncIterable<PostResult<unknown>>
): Promise<string[]> {
  const lines: string[] = []
  for await (const result of results)
    if ('failure' in result) lines.push(`${result.path} ${result.failure.kind}`)
    else
      for (const {ruleId, severity} of result.messages)
        lines.push(`${result.path} ${severity} ${ruleId}`)
  return lines
}
