import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parsePost as parseFast} from '../../src/fast.ts'
import {parsePost} from '../../src/index.ts'
import {holds} from './holds.ts'
import {posts} from './posts.ts'

const folder = new URL('../../fixtures/', import.meta.url)

test.each(
  readdirSync(folder).sort()
)('both doors read fixtures/%s alike', (name) => {
  const path = `fixtures/${name}/post.md`
  const bytes = readFileSync(new URL(`${name}/post.md`, folder))
  const options = {path, explain: true}
  expect(parseFast(bytes, options)).toStrictEqual(parsePost(bytes, options))
})

test('both doors read any text alike', () => {
  holds(
    fc.property(posts, (text) => {
      expect(parseFast(text)).toStrictEqual(parsePost(text))
    }),
    400
  )
})
