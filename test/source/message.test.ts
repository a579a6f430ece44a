import {expect, test} from 'vitest'
import {inCode, message} from '../../src/source/message.ts'

test('A message has the severity and the page of its rule', () => {
  expect(message('front-matter-tag', 'Unexpected `!x`')).toEqual({
    ruleId: 'front-matter-tag',
    severity: 'error',
    reason: 'Unexpected `!x`',
    url: 'https://github.com/talkmark/talkmark/blob/main/docs/rules/front-matter-tag.md'
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

test('Code in a message is short and on one line', () => {
  expect(inCode('a\nb\u0000c')).toBe('`a b c`')
  expect(inCode('x'.repeat(70))).toBe(`\`${'x'.repeat(60)}…\``)
})
