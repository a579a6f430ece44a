import {expect, test} from 'vitest'
import {piece, textOf} from '../../../src/extract/piece.ts'
import {unquoted} from '../../../src/extract/talks/unquoted.ts'
import {lineOf} from './line-of.ts'

test.each([
  ['“Pumps”', 'Pumps'],
  ['「水泵」', '水泵'],
  ['《水泵》', '水泵'],
  ['« Pompes »', 'Pompes'],
  ['"Pumps" and "Pipes"', '"Pumps" and "Pipes"'],
  ['Pumps “and” pipes', 'Pumps “and” pipes'],
  ['“”', '“”']
])('%s is the title %s', (text, expected) => {
  expect(textOf(unquoted(piece(lineOf(text))))).toBe(expected)
})
