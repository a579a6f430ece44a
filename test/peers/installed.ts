import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'

const require = createRequire(new URL('suites/', import.meta.url))

/**
 * What a package exports that is installed in `suites`, by
 * `npm ci --prefix test/peers/suites`.
 *
 * @returns
 *   Nothing where it is not; its suite is then skipped.
 */
export async function installed(
  name: string
): Promise<Record<string, unknown> | undefined> {
  try {
    return await import(pathToFileURL(require.resolve(name)).href)
  } catch {
    return
  }
}
