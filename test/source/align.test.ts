import {expect, test} from 'vitest'
import {align} from '../../src/source/align.ts'
import {offsetAt} from '../../src/source/offsets.ts'

/** The slice of the source that each code unit of a value came from. */
function places(
  value: string,
  text: string,
  options?: {literal: boolean}
): number[] {
  const offsets = align(value, text, 0, text.length, options)
  return Array.from({length: value.length + 1}, (_, index) =>
    offsetAt(offsets, index)
  )
}

test('text that stands for itself is where it is', () => {
  expect(places('abc', 'abc')).toEqual([0, 1, 2, 3])
})

test('an escape is skipped', () => {
  expect(places('a*b', String.raw`a\*b`)).toEqual([0, 2, 3, 4])
})

test('a character reference is where its ampersand is', () => {
  expect(places('a&b', 'a&amp;b')).toEqual([0, 1, 6, 7])
  expect(places('"', '&quot;')).toEqual([0, 6])
  expect(places('中', '&#20013;')).toEqual([0, 8])
})

test('an ampersand that begins no reference stands for itself', () => {
  expect(places('a & b', 'a & b')).toEqual([0, 1, 2, 3, 4, 5])
  expect(places('&nope;', '&nope;')).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(places('*&nope;', '\\*&nope;')).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(places('*&a&', '\\*&a&amp;')).toEqual([1, 2, 3, 4, 9])
  expect(places('*& a', '\\*& a')).toEqual([1, 2, 3, 4, 5])
})

test('a reference in literal text is not decoded', () => {
  expect(places('&amp;', '&amp;', {literal: true})).toEqual([0, 1, 2, 3, 4, 5])
})

test('the marks of a quote between lines are skipped', () => {
  expect(places('a\nb', 'a\n> b')).toEqual([0, 1, 4, 5])
})

test('a CRLF that became LF counts as one', () => {
  expect(places('a\nb', 'a\r\n  b')).toEqual([0, 1, 5, 6])
})

test('what the source does not have is at the end', () => {
  expect(places('abX', 'ab')).toEqual([0, 1, 2, 2])
})
