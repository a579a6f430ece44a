import type {Message} from '../model.ts'
import type {Claim} from './check.ts'

/** What the rules have to know of other files. */
export interface Outside {
  /** Whether there is a file, or a folder, at a path beside the post. */
  has(path: string): boolean
  /** Path of another post with a slug, as far as posts were seen. */
  postOf(slug: string): string | undefined
}

/** Messages of the claims that are true. */
export function settled<Given extends Message>(
  claims: readonly {claim: Claim; message: Given}[],
  {has, postOf}: Outside
): Given[] {
  return claims.flatMap(({claim, message}) => {
    if (claim.kind === 'target') return has(claim.path) ? [] : message
    const other = postOf(claim.slug)
    if (other === undefined) return []
    // The slug may hold these words too, and a path what `replace` expands.
    const reason = message.reason.replace(
      /another post(?=[^`]*$)/,
      () => `\`${other}\``
    )
    return {...message, reason}
  })
}
