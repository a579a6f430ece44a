import type {StandardSchemaV1} from '@standard-schema/spec'
import {byPlace, wanted} from '../check/findings.ts'
import {type RuleSettings, resolvedRules} from '../check/settings.ts'
import {isHeard} from '../check/silences.ts'
import {validated} from '../extract/schema.ts'
import type {Post} from '../model.ts'
import type {DataOf} from '../parse-post.ts'
import {type PostsOptions, postsSettings} from './options.ts'
import {readPosts} from './read-posts.ts'
import {type CheckInput, requests} from './requests.ts'
import type {CheckedResult, PostResult, ReadResult} from './result.ts'
import {settling} from './settling.ts'

/** Options of `checkPosts`. */
export interface CheckPostsOptions<
  Schema extends StandardSchemaV1 | undefined = StandardSchemaV1 | undefined
> extends PostsOptions<Schema> {
  /**
   * How grave each rule is: `error`, `warning`, `info` or `off`, or a list of
   * that and options. A post may have rules of its own. Default: as in the
   * table `rules` of `talkmark`.
   */
  rules?: RuleSettings | undefined
}

/**
 * Read many posts as `parsePosts` does, and check them: by themselves, against
 * the files that they link to, and against each other.
 *
 * @param posts
 *   Paths of files, or posts with what they hold, each with rules of its own
 *   if need be; any iterable, also an asynchronous one.
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   The posts, their messages those of all rules that are on, by place; to be
 *   asked for by `for await`.
 * @throws TypeError
 *   Where an argument is not of its type, or a rule is unknown; where a post
 *   is, when its turn comes.
 */
export function checkPosts<
  Schema extends StandardSchemaV1 | undefined = undefined
>(
  posts: Iterable<CheckInput> | AsyncIterable<CheckInput>,
  options: CheckPostsOptions<Schema> = {}
): AsyncGenerator<PostResult<DataOf<Schema>>, void, undefined> {
  const {set, cwd = '', parser, ...how} = postsSettings(options)
  const {explain, limits, schema} = set
  const {languages, rules = {}} = options
  resolvedRules(rules)
  const results = readPosts(requests(posts, cwd), {
    ...how,
    read: {parser, languages, explain, limits, rules}
  })
  // Only the schema, and so the caller, knows the type of its output.
  return checked(results, cwd, schema) as AsyncGenerator<
    PostResult<DataOf<Schema>>,
    void,
    undefined
  >
}

async function* checked(
  results: AsyncIterable<ReadResult>,
  cwd: string,
  schema: StandardSchemaV1 | undefined
): AsyncGenerator<PostResult<unknown>, void, undefined> {
  const settle = settling(cwd)
  for await (const result of results) {
    if ('failure' in result) yield result
    else yield check(result)
  }

  function check({checks, ...post}: CheckedResult): Post<unknown> {
    if (!checks) return post
    const {claims, silences, schema: severity} = checks
    const {data, messages} = validated(post.metadata, schema)
    const ofSchema = wanted(messages, () => severity).filter(isHeard(silences))
    const ofOthers = settle(post.path, claims)
    return {
      ...post,
      metadata: {...post.metadata, data},
      messages: [...post.messages, ...ofSchema, ...ofOthers].sort(byPlace)
    }
  }
}
