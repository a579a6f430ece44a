import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import type {Claim} from '../check/check.ts'
import {settled} from '../check/settled.ts'
import type {Message} from '../model.ts'

/** Messages of a post whose claims about other files are true. */
export type Settle = <Given extends Message>(
  path: string | undefined,
  claims: readonly {claim: Claim; message: Given}[]
) => Given[]

/**
 * Settle what other files decide about, post by post: whether there is a file
 * that a post links to, and whether an earlier post has the same slug.
 *
 * @param cwd
 *   Folder that paths are relative to.
 */
export function settling(cwd: string): Settle {
  const slugs = new Map<string, string>()
  return (path = '', claims) => {
    const folder = resolve(cwd, dirname(path))
    const messages = settled(claims, {
      has: (target) => existsSync(resolve(folder, target)),
      postOf: (slug) => slugs.get(slug)
    })
    for (const {claim} of claims)
      if (claim.kind === 'slug' && !slugs.has(claim.slug))
        slugs.set(claim.slug, path)
    return messages
  }
}
