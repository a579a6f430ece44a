import {expect, test, vi} from 'vitest'
import {run} from './io.ts'

vi.mock('../../src/parse/satteri.ts', () => ({
  nativeBody: () => {
    throw new RangeError('Invalid\narray length')
  }
}))

test('a defect of the parser is a line, and no end of the run', async () => {
  expect(await run(['parse', '--format', 'json', '-', 'none.md'])).toEqual({
    code: 2,
    out: '[\n]\n',
    err:
      'talkmark: none.md: no such file or folder\n' +
      'talkmark: -: a defect of talkmark, please report it: ' +
      'RangeError: Invalid\\x0aarray length\n'
  })
})

test('so it is where posts are checked', async () => {
  const {code, out, err} = await run(['check', '-'])
  expect(err).toMatch(/^talkmark: -: a defect of talkmark, .+\n$/u)
  expect(out).toBe('nothing found in no posts; 1 post could not be checked\n')
  expect(code).toBe(2)
})
