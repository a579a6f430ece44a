import type {Metadata} from '../model.ts'
import {byCodeUnits} from './by-code-units.ts'
import type {CollectedTerm, PostReference} from './collection.ts'
import {counted} from './counted.ts'
import {folded} from './folded.ts'
import type {PlacedPost} from './placed-posts.ts'
import {slugs} from './slugs.ts'

/** Terms that posts are filed under, the most used first. */
export function terms(
  posts: readonly PlacedPost[],
  termsOf: (metadata: Metadata<unknown>) => readonly string[]
): CollectedTerm[] {
  const known = new Map<string, {names: string[]; posts: Set<PostReference>}>()
  for (const {post, reference} of posts)
    for (const name of termsOf(post.metadata)) {
      const key = folded(name)
      if (key === '') continue
      const term = known.get(key) ?? {names: [], posts: new Set()}
      term.names.push(name)
      term.posts.add(reference)
      known.set(key, term)
    }
  const slug = slugs()
  return [...known]
    .sort(
      ([one, term], [other, another]) =>
        another.posts.size - term.posts.size || byCodeUnits(one, other)
    )
    .map(([key, term]) => ({
      name: counted(term.names)[0] ?? key,
      slug: slug(key),
      count: term.posts.size,
      posts: [...term.posts]
    }))
}
