import {expect, test} from 'vitest'
import {hasColor} from '../../src/cli/has-color.ts'

const write = async (): Promise<void> => {}
const terminal = {write, isTTY: true}
const file = {write, isTTY: false}

test('a terminal gets colour, a file none', () => {
  expect(hasColor(terminal, {})).toBe(true)
  expect(hasColor(file, {})).toBe(false)
})

test('NO_COLOR takes colour away, unless it is empty', () => {
  expect(hasColor(terminal, {NO_COLOR: '1'})).toBe(false)
  expect(hasColor(terminal, {NO_COLOR: ''})).toBe(true)
})

test('FORCE_COLOR brings it, and `0` and `false` take it away', () => {
  expect(hasColor(file, {FORCE_COLOR: '1'})).toBe(true)
  expect(hasColor(file, {FORCE_COLOR: ''})).toBe(true)
  expect(hasColor(terminal, {FORCE_COLOR: '0'})).toBe(false)
  expect(hasColor(terminal, {FORCE_COLOR: 'false'})).toBe(false)
})

test('FORCE_COLOR counts more than NO_COLOR, as in Node.js', () => {
  expect(hasColor(file, {FORCE_COLOR: '1', NO_COLOR: '1'})).toBe(true)
})

test('a terminal that knows no colour gets none', () => {
  expect(hasColor(terminal, {TERM: 'dumb'})).toBe(false)
})
