import type {StandardSchemaV1} from '@standard-schema/spec'
import {expect, test} from 'vitest'
import {checkPosts} from '../../src/posts/check-posts.ts'
import type {PostResult} from '../../src/posts/result.ts'
import {folder} from '../cli/folder.ts'

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
  results: AsyncIterable<PostResult<unknown>>,
  what: 'rule' | 'reason' = 'rule'
): Promise<string[]> {
  const lines: string[] = []
  for await (const result of results)
    if ('failure' in result) lines.push(`${result.path} ${result.failure.kind}`)
    else
      for (const {ruleId, severity, reason} of result.messages)
        lines.push(
          `${result.path} ${what === 'rule' ? `${severity} ${ruleId}` : reason}`
        )
  return lines
}

test('files that links lead to are looked for', async () => {
  const source =
    '[a](./here.md) [b](./gone.md#part) [c](../up.pdf) [d](/page/) [e](./%zz.md) [f](x.html)\n'
  const posts = [
    {path: 'posts/here.md', source},
    {path: 'posts/there.md', source: '[a](here.md) [b](gone.md)\n'}
  ]
  const cwd = await folder({'posts/here.md': '', 'posts/there.md': ''})
  expect(await told(checkPosts(posts, {cwd, workers: 0}), 'reason')).toEqual([
    'posts/here.md Unexpected target `./gone.md`, expected a file that there is; correct the path',
    'posts/here.md Unexpected target `../up.pdf`, expected a file that there is; correct the path',
    'posts/here.md Unexpected target `./%zz.md`, expected a file that there is; correct the path',
    'posts/there.md Unexpected target `gone.md`, expected a file that there is; correct the path'
  ])
})

test('a path in a shortcode is left to its generator', async () => {
  const source = '{{< figure src="./gone.png" >}}\n'
  const posts = [{path: 'a.md', source}]
  expect(await told(checkPosts(posts, {workers: 0}))).toEqual([])
})

test('no two posts of a folder and a language have one slug', async () => {
  const slug = (path: string, value = 'pumps') => ({
    path,
    source: `---\nslug: ${value}\n---\n`
  })
  const posts = [
    slug('posts/a.md'),
    slug('posts/b.md'),
    slug('posts/c.fr.md'),
    slug('news/a.md'),
    slug('posts/d/index.md'),
    slug('posts/e.md', 'locks'),
    {path: 'posts/2024-05-16-evening.md', source: '# A\n'},
    {path: 'posts/2024-05-16-evening.markdown', source: '# B\n'},
    {path: 'posts/2024-06-16-evening.md', source: '# C\n'},
    {path: 'posts/f.md', source: '---\nslug: pumps # b\nlang: de\n---\n'},
    {source: '---\nslug: pumps\n---\n'}
  ]
  expect(await told(checkPosts(posts, {workers: 0}), 'reason')).toEqual([
    'posts/b.md Unexpected slug `pumps` of `posts/a.md`, expected one of its own; change one of them',
    'posts/d/index.md Unexpected slug `pumps` of `posts/a.md`, expected one of its own; change one of them',
    'posts/2024-05-16-evening.markdown Unexpected slug `evening` of `posts/2024-05-16-evening.md`, expected one of its own; change one of them'
  ])
})

test('a slug and a path are told of as they are written', async () => {
  const source = '---\nslug: of another post\n---\n'
  const posts = [
    {path: "$'$&.md", source},
    {path: 'b.md', source}
  ]
  expect(await told(checkPosts(posts, {workers: 0}), 'reason')).toEqual([
    "b.md Unexpected slug `of another post` of `$'$&.md`, expected one of its own; change one of them"
  ])
})

test('a comment silences what other files decide about, and a schema', async () => {
  const schema: StandardSchemaV1 = {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: () => ({issues: [{message: 'a room', path: ['title']}]})
    }
  }
  const source =
    '---\n# talkmark-disable-next-line front-matter-schema\ntitle: A\n---\n\n<!-- talkmark-disable link-target-missing -->\n\n[a](gone.md)\n'
  const results = checkPosts([{path: 'a.md', source}], {schema, workers: 0})
  expect(await told(results)).toEqual([])
})
