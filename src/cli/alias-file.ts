import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {type CollectOptions, collectPosts} from '../export/collect-posts.ts'
import {type Failure, failure} from '../posts/failure.ts'

/** Aliases of a file, or why there are none. */
export type AliasFile = Pick<CollectOptions, 'aliases'> | Failure

/** Read the file of aliases that is asked for, if any: JSON. */
export async function aliasFile(
  path: string | undefined,
  cwd: string
): Promise<AliasFile> {
  if (path === undefined) return {}
  let text: string
  try {
    text = await readFile(resolve(cwd, path), 'utf8')
  } catch (error) {
    return failure(path, error)
  }
  try {
    // Whatever it is, `collectPosts` looks at it before all posts.
    const aliases = JSON.parse(text) as CollectOptions['aliases'] & object
    collectPosts([], {aliases})
    return {aliases}
  } catch (error) {
    return {path, reason: error instanceof Error ? error.message : `${error}`}
  }
}
