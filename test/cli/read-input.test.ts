import {expect, test} from 'vitest'
import {readInput} from '../../src/cli/read-input.ts'

test('standard input that breaks off is a failure', async () => {
  async function* input(): AsyncGenerator<string> {
    yield '# A\n'
    throw Object.assign(new Error('read EIO'), {code: 'EIO'})
  }
  expect(await readInput(input(), 10)).toEqual({
    reason: 'cannot be read (EIO)'
  })
})

test('of standard input over the limit no more is waited for', async () => {
  async function* input(): AsyncGenerator<string> {
    for (;;) yield 'x'
  }
  expect(await readInput(input(), 10)).toEqual({
    bytes: Buffer.from('xxxxxxxxxxx')
  })
})
