import {expect, test} from 'vitest'
import {isSpace} from '../../src/source/is-space.ts'

test('White space is what a pattern takes for it', () => {
  const codes = Array.from({length: 0x10000}, (_, code) => code)
  expect(
    codes.filter(
      (code) => isSpace(code) !== /\s/.test(String.fromCharCode(code))
    )
  ).toEqual([])
})
