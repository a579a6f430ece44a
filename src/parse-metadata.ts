import type {StandardSchemaV1} from '@standard-schema/spec'
import {VFile} from 'vfile'
import {metadata} from './extract/metadata.ts'
import {validated} from './extract/schema.ts'
import type {Metadata} from './model.ts'
import {type Options, settings} from './options.ts'
import {frontMatter} from './parse/front-matter.ts'
import type {DataOf} from './parse-post.ts'
import {reported} from './reported.ts'
import {read} from './source/read.ts'

/**
 * Read the metadata of a post and no more, for listings: the body is not
 * parsed, whatever it holds.
 *
 * @param source
 *   The post: text, bytes (UTF-8), or a VFile, which then also gets the
 *   messages about its encoding and its front matter.
 * @param options
 *   Configuration, all of it optional. `languages` and `explain` are about the
 *   body, as are the limits but that of bytes and those of front matter.
 * @returns
 *   The `metadata` that `parsePost` gives.
 * @throws TypeError
 *   Where an argument is not of its type, or the schema is asynchronous.
 */
export function parseMetadata<
  Schema extends StandardSchemaV1 | undefined = undefined
>(
  source: string | Uint8Array | VFile,
  options: Options<Schema> = {}
): Metadata<DataOf<Schema>> {
  const {path, schema, limits} = settings(options)
  const {document, messages} = read(source, path, limits.bytes)
  const matter = frontMatter(document, limits)
  const authored = metadata(matter, document.path)
  const {data, messages: ofSchema} = validated(authored, schema)
  if (source instanceof VFile)
    reported([...messages, ...matter.messages, ...ofSchema], source)
  // Only the schema, and so the caller, knows the type of its output.
  return Object.assign(authored, {data: data as DataOf<Schema>})
}
