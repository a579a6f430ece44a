import type {Post} from '../model.ts'
import {byCodeUnits} from './by-code-units.ts'
import type {PostReference} from './collection.ts'

/** A post and how an index tells of it. */
export interface PlacedPost {
  post: Post<unknown>
  reference: PostReference
}

/** Posts in their order: the latest first, those without a date last. */
export function placedPosts(
  posts: Iterable<Post<unknown>>,
  url: (post: Post<unknown>) => string | undefined
): PlacedPost[] {
  if (typeof posts?.[Symbol.iterator] !== 'function')
    throw new TypeError('Unexpected value, expected `posts` as an iterable')
  return Array.from(posts, (post) => ({
    post,
    moment: moment(post),
    reference: reference(post, url(post))
  })).sort(
    (a, b) =>
      byCodeUnits(b.moment, a.moment) ||
      byCodeUnits(a.post.path ?? '', b.post.path ?? '')
  )
}

/** Date and time as text whose order is that of time. */
function moment({metadata: {date}}: Post<unknown>): string {
  return date ? `${date.date} ${date.time ?? ''}` : ''
}

function reference(
  {path, metadata}: Post<unknown>,
  url: string | undefined
): PostReference {
  const {slug, title, description, date, language, draft} = metadata
  return {
    ...(path !== undefined && {path}),
    ...(url !== undefined && {url}),
    ...(slug !== undefined && {slug}),
    ...(title !== undefined && {title}),
    ...(description !== undefined && {description}),
    ...(date && {date: date.date}),
    ...(language !== undefined && {language}),
    ...(draft !== undefined && {draft})
  }
}
