import {checkedBy} from '../check-post.ts'
import {body} from '../parse/markdown.ts'
import {nativeBody} from '../parse/satteri.ts'
import {postBy} from '../parse-post.ts'
import {fileBytes} from './file-bytes.ts'
import type {PostRequest, ReadOptions} from './request.ts'
import type {ReadResult} from './result.ts'
import {unread} from './unread.ts'

const parsers = {satteri: nativeBody, remark: body}

/** Read one of many posts, and check it where that is asked, in this process. */
export function readPost(
  request: PostRequest,
  {parser, rules: ofAll, ...options}: ReadOptions
): ReadResult {
  const {path, rules = ofAll} = request
  const found =
    'source' in request
      ? {bytes: request.source}
      : fileBytes(request.file, options.limits.bytes)
  if ('reason' in found) return unread(path, 'file', found.reason)
  try {
    const set = {...options, path}
    if (!rules) return postBy(found.bytes, set, parsers[parser])
    const {post, checks} = checkedBy(
      found.bytes,
      {...set, rules},
      parsers[parser]
    )
    return {...post, checks}
  } catch (error) {
    // No content makes the parser throw; were it to, the others go on.
    return unread(
      path,
      'defect',
      `a defect of talkmark, please report it: ${error}`
    )
  }
}
