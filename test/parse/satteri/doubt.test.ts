import {expect, test} from 'vitest'
import {isDoubtful, isDoubtfulText} from '../../../src/parse/satteri/doubt.ts'

test.each([
  ['nothing odd', 'Tide, *lamp*, 潮\n'],
  ['an emoji', '# 🌊 Tide\n'],
  ['emphasis around an emoji', 'Tide **🌊** lamp\n']
])('a text with %s is parsed by Sätteri', (_, text) => {
  expect(isDoubtful(text)).toBe(false)
})

test.each([
  ['U+0000', 'Tide\0\n'],
  ['half a surrogate pair', 'Tide \ud83c\n'],
  ['an emoji behind emphasis', `Tide${'*'.repeat(100)}🌊\n`],
  ['emphasis behind an emoji', '🌊~~tide~~\n']
])('a text with %s is left to remark', (_, text) => {
  expect(isDoubtful(text)).toBe(true)
})

test.each([
  'https://a.example',
  'see www.',
  'a@b.c'
])('remark may find an address in `%s`, where Sätteri saw text', (value) => {
  expect(isDoubtfulText(value)).toBe(true)
})

test.each([
  'https: no',
  'put "https://" in front',
  'http://%s:80',
  'awww.',
  'a @ b',
  'a@b'
])('in `%s` neither finds an address', (value) => {
  expect(isDoubtfulText(value)).toBe(false)
})
