import {resolve} from 'node:path'
import type {StandardSchemaV1} from '@standard-schema/spec'
import {validated} from '../extract/schema.ts'
import type {Post} from '../model.ts'
import type {DataOf} from '../parse-post.ts'
import {type PostsOptions, postsSettings} from './options.ts'
import {readPosts} from './read-posts.ts'
import type {PostRequest} from './request.ts'
import type {PostResult} from './result.ts'

/** A post among many: the path of its file, or what it holds. */
export type PostInput =
  | string
  | {path: string; source?: undefined}
  | {path?: string | undefined; source: string | Uint8Array}

/**
 * Read many posts, several at a time, each in a process that can be stopped.
 *
 * What comes out is in the order of what goes in, one for one, and takes
 * little memory however many there are: no more than some posts are read
 * before somebody asks for them. A post that cannot be read, takes too long or
 * ends its process is one with `failure`; the others go on.
 *
 * @param posts
 *   Paths of files, or posts with what they hold; any iterable, also an
 *   asynchronous one.
 * @param options
 *   Configuration, all of it optional. A schema runs in this process, after
 *   the post is read, and within no deadline.
 * @returns
 *   The posts, to be asked for by `for await`.
 * @throws TypeError
 *   Where an argument is not of its type; where a post is, when its turn
 *   comes.
 */
export function parsePosts<
  Schema extends StandardSchemaV1 | undefined = undefined
>(
  posts: Iterable<PostInput> | AsyncIterable<PostInput>,
  options: PostsOptions<Schema> = {}
): AsyncGenerator<PostResult<DataOf<Schema>>, void, undefined> {
  if (typeof posts === 'string' || !isIterable(posts))
    throw new TypeError(
      'Unexpected value, expected `posts` as an iterable of paths or posts'
    )
  const {set, cwd = '', parser, ...how} = postsSettings(options)
  const {explain, limits, schema} = set
  const results = readPosts(requests(posts, cwd), {
    ...how,
    read: {parser, languages: options.languages, explain, limits}
  })
  // Only the schema, and so the caller, knows the type of its output.
  return checked(results, schema) as AsyncGenerator<
    PostResult<DataOf<Schema>>,
    void,
    undefined
  >
}

function isIterable(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    (Symbol.iterator in value || Symbol.asyncIterator in value)
  )
}

async function* requests(
  posts: Iterable<PostInput> | AsyncIterable<PostInput>,
  cwd: string
): AsyncGenerator<PostRequest, void, undefined> {
  for await (const post of posts) yield request(post, cwd)
}

function request(post: PostInput, cwd: string): PostRequest {
  const {path, source} = typeof post === 'string' ? {path: post} : {...post}
  if (path !== undefined && typeof path !== 'string')
    throw new TypeError('Unexpected value, expected `path` as a string')
  if (source === undefined) {
    if (path === undefined)
      throw new TypeError(
        'Unexpected value, expected each of `posts` as a path or as `{path, source}`'
      )
    return {path, file: resolve(cwd, path)}
  }
  if (typeof source !== 'string' && !(source instanceof Uint8Array))
    throw new TypeError(
      'Unexpected value, expected `source` as a string or a Uint8Array'
    )
  return {...(path !== undefined && {path}), source}
}

async function* checked(
  results: AsyncIterable<PostResult>,
  schema: StandardSchemaV1 | undefined
): AsyncGenerator<PostResult<unknown>, void, undefined> {
  for await (const result of results)
    yield !schema || 'failure' in result ? result : check(result, schema)
}

/** A post that a schema has seen; the messages about the body come last. */
function check(post: Post, schema: StandardSchemaV1): Post<unknown> {
  const {data, messages} = validated(post.metadata, schema)
  const body = post.messages.findIndex(({ruleId}) => ruleId.startsWith('body-'))
  const at = body < 0 ? post.messages.length : body
  return {
    ...post,
    metadata: {...post.metadata, data},
    messages: post.messages.toSpliced(at, 0, ...messages)
  }
}
