import type {StandardSchemaV1} from '@standard-schema/spec'
import {checkedBy} from '../check-post.ts'
import {body} from '../parse/markdown.ts'
import {nativeBody} from '../parse/satteri.ts'
import {postBy} from '../parse-post.ts'
import {fileBytes} from './file-bytes.ts'
import {type FoundPost, found} from './found.ts'
import {type JsonPost, jsonPost} from './json-post.ts'
import type {PostRequest, ReadOptions} from './request.ts'
import type {ReadResult} from './result.ts'
import {schemaOf} from './schema-file.ts'
import {unread} from './unread.ts'

const parsers = {satteri: nativeBody, remark: body}

/** Reads one post after the other, in this process. */
export type Reader = (request: PostRequest) => ReadResult | JsonPost | FoundPost

/** A reader of posts, which checks them where that is asked. */
export async function reader(options: ReadOptions): Promise<Reader> {
  const file = options.findings?.schema
  const schema = file && (await schemaOf(file))
  return (request) => readPost(request, options, schema)
}

function readPost(
  request: PostRequest,
  {parser, rules: ofAll, findings, indent, ...options}: ReadOptions,
  schema: StandardSchemaV1 | undefined
): ReadResult | JsonPost | FoundPost {
  const {path, rules = ofAll} = request
  const read =
    'source' in request
      ? {bytes: request.source}
      : fileBytes(request.file, options.limits.bytes)
  if ('reason' in read) return unread(path, 'file', read.reason)
  const {bytes} = read
  const parse = parsers[parser]
  try {
    const set = {...options, path}
    if (findings)
      return found(bytes, {...set, rules, schema}, parse, findings.mend)
    if (!rules) {
      const post = postBy(bytes, set, parse)
      return indent === undefined ? post : jsonPost(post, indent)
    }
    const {post, checks} = checkedBy(bytes, {...set, rules}, parse)
    return {...post, checks}
  } catch (error) {
    // No content makes the parser throw; were it to, the others go on.
    return unread(
      path,
      'defect',
      schema
        ? `the schema, or talkmark, has a defect: ${error}`
        : `a defect of talkmark, please report it: ${error}`
    )
  }
}
