import type {StandardSchemaV1} from '@standard-schema/spec'
import {validated} from '../extract/schema.ts'
import type {Post} from '../model.ts'
import type {DataOf} from '../parse-post.ts'
import {type PostsOptions, postsSettings} from './options.ts'
import {readPosts} from './read-posts.ts'
import {type PostInput, requests} from './requests.ts'
import type {PostResult} from './result.ts'

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
