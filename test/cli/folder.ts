import {mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'

/** Make a folder of files that is gone when the test is. */
export async function folder(
  files: Readonly<Record<string, string | Uint8Array>>
): Promise<string> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'talkmark-')))
  // Of many files that takes a while.
  onTestFinished(() => rm(path, {recursive: true, force: true}), 120_000)
  for (const [name, content] of Object.entries(files)) {
    const file = join(path, name)
    await mkdir(dirname(file), {recursive: true})
    await writeFile(file, content)
  }
  return path
}
