import {expect, test} from 'vitest'
import {failure} from '../../src/posts/failure.ts'

test('an error without a reason of its own is named by its code', () => {
  const error = Object.assign(new Error('EIO: i/o error'), {code: 'EIO'})
  expect(failure('a.md', error)).toEqual({
    path: 'a.md',
    reason: 'cannot be read (EIO)'
  })
})

test('what is no error of the file system is named as it is', () => {
  expect(failure('a.md', new Error('No'))).toEqual({
    path: 'a.md',
    reason: 'cannot be read (Error: No)'
  })
})
