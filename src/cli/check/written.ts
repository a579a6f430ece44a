import {randomUUID} from 'node:crypto'
import type {Stats} from 'node:fs'
import {
  mkdir,
  open,
  realpath,
  rename,
  rm,
  stat,
  writeFile
} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/**
 * Write a file as a whole: who reads it meanwhile sees what was there or what
 * is there, and nothing in between. Links are followed, permissions kept; what
 * is no regular file (`/dev/stderr`, a pipe) is written to.
 *
 * @throws
 *   The error of the file system; the file is then as it was.
 */
export async function written(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), {recursive: true})
  const target = await realpath(file).catch(() => file)
  const stats: Stats | undefined = await stat(target).catch(() => undefined)
  if (stats && !stats.isFile()) return writeFile(target, text)
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`)
  try {
    const handle = await open(beside, 'wx')
    try {
      await handle.writeFile(text)
      if (stats) await handle.chmod(stats.mode & 0o7777)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, target)
  } catch (error) {
    await rm(beside, {force: true})
    throw error
  }
}
