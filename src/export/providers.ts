import {byCodeUnits} from './by-code-units.ts'
import type {CollectedLink, CollectedProvider} from './collection.ts'
import type {PlacedPost} from './placed-posts.ts'

/** Links by what they lead to: most links first, those of no service last. */
export function providers(posts: readonly PlacedPost[]): CollectedProvider[] {
  const groups = new Map<string, CollectedLink[]>()
  for (const {post, reference} of posts)
    for (const [index, link] of post.links.entries()) {
      const {provider = ''} = link
      const group = groups.get(provider) ?? []
      group.push({...link, post: reference, index})
      groups.set(provider, group)
    }
  return [...groups]
    .sort(
      ([one, links], [other, others]) =>
        Number(one === '') - Number(other === '') ||
        others.length - links.length ||
        byCodeUnits(one, other)
    )
    .map(([provider, links]) => ({
      ...(provider && {provider}),
      count: links.length,
      links
    }))
}
