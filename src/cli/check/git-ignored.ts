import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {below} from './rules-of.ts'

/**
 * Tell whether a `.gitignore` leaves a file out: one in its folder or above,
 * as far as the root of the repository; where there is none, as far as `cwd`.
 *
 * As in git, the nearest `.gitignore` with a word on a file decides, and
 * nothing in a folder that is left out comes in again.
 */
export function gitIgnored(cwd: string): (file: string) => boolean {
  const root = rootOf(cwd)
  const files = new Map<string, Ignore | undefined>()
  const folders = new Map<string, boolean>()
  return (file) =>
    below(root, file) !== undefined &&
    (isFolderOut(dirname(file)) || isOut(file, ''))

  function isFolderOut(folder: string): boolean {
    if (below(root, folder) === undefined) return false
    const known = folders.get(folder)
    if (known !== undefined) return known
    const found = isFolderOut(dirname(folder)) || isOut(folder, '/')
    folders.set(folder, found)
    return found
  }

  function isOut(path: string, end: '' | '/'): boolean {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const name = below(folder, path)
      const word = name && ignoreOf(folder)?.test(name + end)
      if (word && (word.ignored || word.unignored)) return word.ignored
      if (folder === root || folder === dirname(folder)) return false
    }
  }

  function ignoreOf(folder: string): Ignore | undefined {
    if (!files.has(folder)) files.set(folder, read(join(folder, '.gitignore')))
    return files.get(folder)
  }
}

function read(file: string): Ignore | undefined {
  try {
    return ignore({ignorecase: false}).add(readFileSync(file, 'utf8'))
  } catch {
    return
  }
}

/** Root of the repository that a folder is in, or the folder itself. */
function rootOf(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return cwd
  }
}
