import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {inCode, message, parseRules} from '../../src/source/message.ts'

test('A message has the severity and the page of its rule', () => {
  expect(message('front-matter-tag', 'Unexpected `!x`')).toEqual({
    ruleId: 'front-matter-tag',
    severity: 'error',
    reason: 'Unexpected `!x`',
    url: 'https://github.com/talkmark/talkmark/blob/main/docs/rules.md#front-matter-tag'
  })
})

test('A message says where it is and what was expected', () => {
  const point = {line: 1, column: 1, offset: 0}
  const position = {start: point, end: point}
  const given = {position, expected: ['---']}
  expect(
    message('front-matter-fence', 'Unexpected `...`', given)
  ).toMatchObject({severity: 'warning', ...given})
})

test('Each rule is documented under its id, and no other is', () => {
  const text = readFileSync(
    new URL('../../docs/rules.md', import.meta.url),
    'utf8'
  )
  const headings = [...text.matchAll(/^### `([\w-]+)`$/gm)].map(
    ([, id = '']) => id
  )
  const ids = Object.keys(parseRules)
  expect(headings.filter((id) => ids.includes(id))).toEqual(ids)
})

test('Code in a message is short and on one line', () => {
  expect(inCode('a\nb\u0000c')).toBe('`a b c`')
  expect(inCode('x'.repeat(70))).toBe(`\`${'x'.repeat(60)}…\``)
})
