import {expect, test} from 'vitest'
import {refusal} from '../../src/posts/refusal.ts'

const utf16 = Buffer.from('# Evening talks\n', 'utf16le')

test('text is read, in UTF-8 or not', () => {
  expect(refusal(Buffer.from(''))).toBeUndefined()
  expect(refusal(Buffer.from('# Ä\n', 'latin1'))).toBeUndefined()
})

test('a NUL byte among the first 8,000 is no text', () => {
  const bytes = Buffer.alloc(9000, 'x')
  bytes[8000] = 0
  expect(refusal(bytes)).toBeUndefined()
  bytes[7999] = 0
  expect(refusal(bytes)).toBe('a binary file (it holds a NUL byte)')
})

test('UTF-16 with its mark is left to the parser', () => {
  expect(refusal(Buffer.from([0xff, 0xfe, ...utf16]))).toBeUndefined()
  expect(
    refusal(Buffer.from([0xfe, 0xff, ...Buffer.from(utf16).swap16()]))
  ).toBeUndefined()
})

test('UTF-16 without a mark is refused with advice', () => {
  const reason = 'UTF-16 without a byte order mark; save the file as UTF-8'
  expect(refusal(utf16)).toBe(reason)
  expect(refusal(Buffer.from(utf16).swap16())).toBe(reason)
})

test('NUL bytes at even and odd places are no UTF-16', () => {
  expect(refusal(Buffer.alloc(100))).toBe('a binary file (it holds a NUL byte)')
})
