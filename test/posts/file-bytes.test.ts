import {execFileSync} from 'node:child_process'
import {truncateSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {fileBytes} from '../../src/posts/file-bytes.ts'
import {folder} from '../cli/folder.ts'

test('a file is read to its end', async () => {
  const cwd = await folder({'a.md': '# A\n', 'empty.md': ''})
  const read = (name: string): string =>
    Buffer.from(bytesOf(join(cwd, name), 100)).toString()
  expect(read('a.md')).toBe('# A\n')
  expect(read('empty.md')).toBe('')
})

test('of a file over the limit, one byte more is read', async () => {
  const cwd = await folder({'a.md': 'x'.repeat(1000)})
  expect(bytesOf(join(cwd, 'a.md'), 999)).toHaveLength(1000)
  expect(bytesOf(join(cwd, 'a.md'), 10)).toHaveLength(11)
})

test('a file of many gigabytes costs no more than the limit', async () => {
  const cwd = await folder({'a.md': 'x'.repeat(20)})
  const file = join(cwd, 'a.md')
  truncateSync(file, 20 * 1024 ** 3)
  expect(bytesOf(file, 10)).toHaveLength(11)
})

test('a file that holds more than its size says is read to its end', () => {
  const text = Buffer.from(bytesOf('/proc/self/status', 1_000_000)).toString()
  expect([text.slice(0, 5), text.at(-1)]).toEqual(['Name:', '\n'])
})

test.each([
  ['/dev/zero', 'not a regular file'],
  ['/dev', 'not a regular file'],
  ['/none.md', 'no such file or folder'],
  ['/none\u0000.md', 'cannot be read (ERR_INVALID_ARG_VALUE)']
])('%j is not read: %s', (file, reason) => {
  expect(fileBytes(file, 100)).toEqual({reason})
})

test('a pipe is not opened', async () => {
  const cwd = await folder({})
  execFileSync('mkfifo', [join(cwd, 'a.md')])
  expect(fileBytes(join(cwd, 'a.md'), 100)).toEqual({
    reason: 'not a regular file'
  })
})

function bytesOf(file: string, most: number): Uint8Array {
  const read = fileBytes(file, most)
  if ('reason' in read) throw new Error(read.reason)
  return read.bytes
}
