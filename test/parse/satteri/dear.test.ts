import {expect, test} from 'vitest'
import {isDear} from '../../../src/parse/satteri/dear.ts'

test('thousands of character references are left to remark', () => {
  expect(isDear('&amp;'.repeat(8000))).toBe(false)
  expect(isDear('&amp;'.repeat(8001))).toBe(true)
})
