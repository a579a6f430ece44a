import type {StandardSchemaV1} from '@standard-schema/spec'
import type {VFile} from 'vfile'
import type {Post} from './model.ts'
import type {Options} from './options.ts'
import {nativeBody} from './parse/satteri.ts'
import {type DataOf, postBy} from './parse-post.ts'

export function parsePost<
  Schema extends StandardSchemaV1 | undefined = undefined
>(
  source: string | Uint8Array | VFile,
  options: Options<Schema> = {}
): Post<DataOf<Schema>> {
  return postBy(source, options, nativeBody)
}
