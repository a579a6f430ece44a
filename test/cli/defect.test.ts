import {expect, test, vi} from 'vitest'
import {run} from './io.ts'

vi.mock('../../src/fast-post.ts', () => ({
  parsePost: () => {
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
