import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {checkPost as checkFast} from '../../src/fast.ts'
import {checkPost, type Message, rules} from '../../src/index.ts'
import {holds} from './holds.ts'
import {posts} from './posts.ts'

/** Every rule is on, the matters of taste too. */
const options = {
  path: 'posts/2024-05-16-evening.md',
  rules: Object.fromEntries(rules.map(({id}) => [id, 'warning' as const]))
}

const folder = new URL('../../fixtures/', import.meta.url)

test.each(
  readdirSync(folder).sort()
)('both doors find the same in fixtures/%s', (name) => {
  const bytes = readFileSync(new URL(`${name}/post.md`, folder))
  expect(checkFast(bytes, options)).toStrictEqual(checkPost(bytes, options))
})

test('both doors find the same in any text, by place, and it is plain data', () => {
  holds(
    fc.property(posts, (text) => {
      const {messages} = checkPost(text, options)
      expect(checkFast(text, options).messages).toStrictEqual(messages)
      expect(JSON.parse(JSON.stringify(messages))).toStrictEqual(messages)
      const starts = messages.map(startOf)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    }),
    200
  )
})

test('what is fixed stays fixed', () => {
  holds(
    fc.property(posts, (text) => {
      const once = fixed(text)
      expect(fixed(once)).toBe(once)
    }),
    200
  )
})

function startOf({position}: Message): number {
  return position?.start.offset ?? -1
}

/** A text with all fixes of one look at it. */
function fixed(text: string): string {
  return checkPost(text, options)
    .messages.flatMap(({fix = []}) => fix)
    .sort((a, b) => startOffset(b.position) - startOffset(a.position))
    .reduce(
      (result, {position, text: put}) =>
        result.slice(0, position.start.offset) +
        put +
        result.slice(position.end.offset),
      text
    )
}

function startOffset({start}: {start: {offset?: number | undefined}}): number {
  return start.offset ?? 0
}
