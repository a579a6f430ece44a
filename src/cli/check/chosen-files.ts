import {realpath} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {PostRequest} from '../../posts/request.ts'
import type {PostFile} from '../find-posts.ts'
import {gitIgnored} from './git-ignored.ts'
import type {OfFile} from './rules-of.ts'

/** Which of the files that were found are to be checked. */
export interface Choice {
  cwd: string
  /** Arguments of the command: a file that is named is not left out by git. */
  paths: readonly string[]
  /** What the config says. */
  of: OfFile
  /** Files that changed, where only these are to be checked. */
  changed: ReadonlySet<string> | undefined
}

/** Requests for the files that are to be checked, each with its rules. */
export async function chosenFiles(
  files: readonly PostFile[],
  {cwd, paths, of, changed}: Choice
): Promise<PostRequest[]> {
  const isOut = gitIgnored(cwd)
  const named = new Set(paths.map((path) => resolve(cwd, path)))
  const chosen: PostRequest[] = []
  for (const {path, file} of files) {
    if (of.isIgnored(file) || (!named.has(file) && isOut(file))) continue
    if (changed && !(await isAmong(file, changed))) continue
    const rules = of.rules(file)
    chosen.push({path, file, ...(rules && {rules})})
  }
  return chosen
}

/** By its own name or, as git knows no others, by its real one. */
async function isAmong(
  file: string,
  files: ReadonlySet<string>
): Promise<boolean> {
  return files.has(file) || files.has(await realpath(file).catch(() => file))
}
