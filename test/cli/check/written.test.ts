import {execFileSync, spawn} from 'node:child_process'
import {
  chmod,
  lstat,
  readdir,
  readFile,
  stat,
  symlink,
  writeFile
} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {written} from '../../../src/cli/check/written.ts'
import {folder} from '../folder.ts'

test('a file is there as a whole, and nothing beside it', async () => {
  const path = await folder({})
  await written(join(path, 'x/y/a.md'), 'Text.\n')
  expect(await readFile(join(path, 'x/y/a.md'), 'utf8')).toBe('Text.\n')
  expect(await readdir(join(path, 'x/y'))).toEqual(['a.md'])
})

test('permissions stay, and so does a link', async () => {
  const path = await folder({'a.md': 'One.'})
  await chmod(join(path, 'a.md'), 0o640)
  await symlink('a.md', join(path, 'b.md'))
  await written(join(path, 'b.md'), 'Two.')
  expect((await lstat(join(path, 'b.md'))).isSymbolicLink()).toBe(true)
  expect(await readFile(join(path, 'a.md'), 'utf8')).toBe('Two.')
  expect((await stat(join(path, 'a.md'))).mode & 0o777).toBe(0o640)
})

test('what is no regular file is written to', async () => {
  const path = await folder({})
  const pipe = join(path, 'pipe')
  execFileSync('mkfifo', [pipe])
  const reader = spawn('cat', [pipe])
  let read = ''
  reader.stdout.on('data', (data) => {
    read += data
  })
  const closed = new Promise((done) => reader.on('close', done))
  await written(pipe, 'Text.\n')
  await closed
  expect(read).toBe('Text.\n')
  expect((await lstat(pipe)).isFIFO()).toBe(true)
})

test('a file that cannot be replaced stays as it was', async () => {
  const path = await folder({'x/b': ''})
  await expect(written(join(path, 'x'), 'Text.')).rejects.toThrow('EISDIR')
  await expect(written(join(path, 'x/b/c'), 'Text.')).rejects.toThrow()
  await writeFile(join(path, 'long'), '')
  await expect(written(join(path, 'a'.repeat(250)), '')).rejects.toThrow()
  expect((await readdir(path)).sort()).toEqual(['long', 'x'])
})
