import type {StandardSchemaV1} from '@standard-schema/spec'
import type {VFile} from 'vfile'
import {type Checks, findings} from './check/findings.ts'
import {type RuleSettings, resolvedRules} from './check/settings.ts'
import type {Post} from './model.ts'
import type {Options} from './options.ts'
import {body} from './parse/markdown.ts'
import {type DataOf, type Parser, postBy} from './parse-post.ts'

/** Options of `checkPost`. */
export interface CheckOptions<
  Schema extends StandardSchemaV1 | undefined = StandardSchemaV1 | undefined
> extends Options<Schema> {
  /**
   * How grave each rule is: `error`, `warning`, `info` or `off`, or a list of
   * that and options. Default: as in the table {@link rules}.
   */
  rules?: RuleSettings | undefined
}

/**
 * Read a post and check it.
 *
 * @param source
 *   The post: text, bytes (UTF-8), or a VFile, which then also gets the
 *   messages.
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   The post that `parsePost` gives; its messages are those of all rules that
 *   are on, by place.
 * @throws TypeError
 *   Where an argument is not of its type, or a rule is unknown.
 */
export function checkPost<
  Schema extends StandardSchemaV1 | undefined = undefined
>(
  source: string | Uint8Array | VFile,
  options: CheckOptions<Schema> = {}
): Post<DataOf<Schema>> {
  return checkedBy(source, options, body).post
}

/** A post that was checked, and what is left to know of it. */
export interface CheckedPost<Data> {
  post: Post<Data>
  checks: Checks
}

/** Read a post and check it, its Markdown parsed in a way of its own. */
export function checkedBy<Schema extends StandardSchemaV1 | undefined>(
  source: string | Uint8Array | VFile,
  options: CheckOptions<Schema>,
  parse: Parser
): CheckedPost<DataOf<Schema>> {
  const rules = resolvedRules(options?.rules)
  let checks: Checks = {claims: [], silences: [], schema: 'off'}
  const post = postBy(source, options, parse, (ground) => {
    const {messages, ...rest} = findings(ground, rules)
    checks = rest
    return messages
  })
  return {post, checks}
}
