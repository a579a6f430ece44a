import {randomUUID} from 'node:crypto'
import {mkdir, open, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/**
 * Write a file as a whole: who reads it meanwhile sees what was there or what
 * is there, and nothing in between. Links are followed, permissions kept.
 *
 * @throws
 *   The error of the file system; the file is then as it was.
 */
export async function written(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), {recursive: true})
  const target = await realpath(file).catch(() => file)
  const mode = await stat(target).then(
    (stats) => stats.mode & 0o7777,
    () => undefined
  )
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`)
  try {
    const handle = await open(beside, 'wx', mode ?? 0o666)
    try {
      await handle.writeFile(text)
      if (mode !== undefined) await handle.chmod(mode)
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
