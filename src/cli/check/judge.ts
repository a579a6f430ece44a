import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {settled} from '../../check/settled.ts'
import type {ClaimedFinding, FoundPost} from '../../posts/found.ts'
import type {Finding} from '../../report/finding.ts'

/** Findings of a post that are true, as far as posts were seen. */
export type Judge = (post: FoundPost) => Finding[]

/**
 * A judge of findings that other files decide about: whether there is a file
 * that a post links to, and whether an earlier post has the same slug.
 */
export function judge(cwd: string): Judge {
  const slugs = new Map<string, string>()
  return ({path = '', found}) => {
    const folder = dirname(resolve(cwd, path))
    const outside = {
      has: (target: string) => existsSync(resolve(folder, target)),
      postOf: (slug: string) => slugs.get(slug)
    }
    const judged = found.flatMap(({claim, ...finding}: ClaimedFinding) =>
      claim ? settled([{claim, message: finding}], outside) : [finding]
    )
    for (const {claim} of found)
      if (claim?.kind === 'slug' && !slugs.has(claim.slug))
        slugs.set(claim.slug, path)
    return judged
  }
}
