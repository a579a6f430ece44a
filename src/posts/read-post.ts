import {parsePost as parseFast} from '../fast-post.ts'
import {parsePost} from '../parse-post.ts'
import {fileBytes} from './file-bytes.ts'
import type {PostRequest, ReadOptions} from './request.ts'
import type {PostResult} from './result.ts'
import {unread} from './unread.ts'

const parsers = {satteri: parseFast, remark: parsePost}

/** Read one of many posts, in this process. */
export function readPost(
  request: PostRequest,
  {parser, ...options}: ReadOptions
): PostResult {
  const {path} = request
  const found =
    'source' in request
      ? {bytes: request.source}
      : fileBytes(request.file, options.limits.bytes)
  if ('reason' in found) return unread(path, 'file', found.reason)
  try {
    return parsers[parser](found.bytes, {...options, path})
  } catch (error) {
    // No content makes the parser throw; were it to, the others go on.
    return unread(
      path,
      'defect',
      `a defect of talkmark, please report it: ${error}`
    )
  }
}
