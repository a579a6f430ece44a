import {expect, test} from 'vitest'
import {document} from '../../src/source/document.ts'

test('a place counts lines and columns from 1 and offsets from 0', () => {
  expect(document('ab\ncd').position(0, 4)).toEqual({
    start: {line: 1, column: 1, offset: 0},
    end: {line: 2, column: 2, offset: 4}
  })
})

test('LF, CRLF and a lone CR each end one line', () => {
  const {point} = document('a\nb\r\nc\rd')
  expect([2, 5, 7].map((offset) => point(offset).line)).toEqual([2, 3, 4])
  expect(point(7).column).toBe(1)
})

test('a byte order mark counts in the offset but in no column', () => {
  const {point, start} = document('\uFEFFab')
  expect(start).toBe(1)
  expect(point(2)).toEqual({line: 1, column: 2, offset: 2})
})

test('an astral character is two columns, as in UTF-16', () => {
  expect(document('😀b').point(2)).toEqual({line: 1, column: 3, offset: 2})
})

test('an offset outside the text is taken to its nearest end', () => {
  const {point} = document('\uFEFFab')
  expect(point(-5).offset).toBe(1)
  expect(point(99).offset).toBe(3)
})
