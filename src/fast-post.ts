import type {StandardSchemaV1} from '@standard-schema/spec'
import type {VFile} from 'vfile'
import {type CheckOptions, checkedBy} from './check-post.ts'
import type {Post} from './model.ts'
import type {Options} from './options.ts'
import {nativeBody} from './parse/satteri.ts'
import {type DataOf, postBy} from './parse-post.ts'

/**
 * Read a post, its Markdown parsed by Sätteri: the very post that `parsePost`
 * of `talkmark` gives, in less time.
 *
 * A text that Sätteri may read otherwise is parsed by remark; where Sätteri
 * cannot be loaded every text is, which the process warns of once.
 *
 * @param source
 *   The post: text, bytes (UTF-8), or a VFile, which then also gets the
 *   messages.
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   The post, as plain data.
 * @throws TypeError
 *   Where an argument is not of its type, or the schema is asynchronous.
 */
export function parsePost<
  Schema extends StandardSchemaV1 | undefined = undefined
>(
  source: string | Uint8Array | VFile,
  options: Options<Schema> = {}
): Post<DataOf<Schema>> {
  return postBy(source, options, nativeBody)
}

/**
 * Read a post and check it, its Markdown parsed by Sätteri: the very post that
 * `checkPost` of `talkmark` gives, in less time.
 *
 * @param source
 *   The post: text, bytes (UTF-8), or a VFile, which then also gets the
 *   messages.
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   The post; its messages are those of all rules that are on, by place.
 * @throws TypeError
 *   Where an argument is not of its type, or a rule is unknown.
 */
export function checkPost<
  Schema extends StandardSchemaV1 | undefined = undefined
>(
  source: string | Uint8Array | VFile,
  options: CheckOptions<Schema> = {}
): Post<DataOf<Schema>> {
  return checkedBy(source, options, nativeBody).post
}
