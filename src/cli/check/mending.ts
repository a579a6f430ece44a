import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {failure} from '../../posts/failure.ts'
import type {FoundPost} from '../../posts/found.ts'
import {written} from './written.ts'

/**
 * Write what fixes make of a post, unless its file is another one meanwhile.
 *
 * @returns
 *   Why it was not written, in a few words.
 */
export async function mending(
  path: string,
  {before, after}: NonNullable<FoundPost['mended']>,
  cwd: string
): Promise<string | undefined> {
  const file = resolve(cwd, path)
  try {
    if (!(await readFile(file)).equals(Buffer.from(before)))
      return 'not mended, as it changed while it was checked'
    await written(file, after)
  } catch (error) {
    return `not mended: ${failure(path, error, 'written').reason}`
  }
}
