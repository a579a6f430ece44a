import {expect, test} from 'vitest'
import {columnsOf} from '../../src/report/columns-of.ts'

test('a character takes a column, a wide one two, a mark on another none', () => {
  expect(['a', 'é', '水', 'ｗ', '🦀', '❤️'].map(columnsOf)).toEqual([
    1, 1, 2, 2, 2, 2
  ])
  expect(['\u0301', '\u200d', ''].map(columnsOf)).toEqual([0, 0, 0])
})
