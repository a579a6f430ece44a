import {resolve} from 'node:path'
import {glob} from 'tinyglobby'
import type {PostRequest} from './post-reader.ts'

/**
 * Find the posts of a project, ordered by path. Links are not followed, and
 * what others wrote is left out: `node_modules`.
 *
 * @param patterns
 *   Globs, relative to the root.
 * @param root
 *   Absolute path of the folder that paths are relative to.
 */
export async function postFiles(
  patterns: string | readonly string[],
  root: string
): Promise<PostRequest[]> {
  const paths = await glob(patterns, {
    cwd: root,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**']
  })
  return paths.sort().map((path) => ({file: resolve(root, path), path}))
}
