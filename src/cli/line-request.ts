import {resolve} from 'node:path'
import type {PostRequest} from '../posts/request.ts'
import type {UnreadPost} from '../posts/result.ts'
import {unread} from '../posts/unread.ts'
import type {Line} from './lines.ts'

/** What a line may be, for who wrote another one. */
const expected = 'expected a path or `{"path": …, "source": …}`'

/**
 * The post that a line asks for: a path, or where it begins with a brace, an
 * object of JSON with a `path`, a `source`, or both.
 */
export function lineRequest(line: Line, cwd: string): PostRequest | UnreadPost {
  if ('reason' in line) return unread(undefined, 'input', line.reason)
  const {text} = line
  if (text === '')
    return unread(undefined, 'input', `an empty line, ${expected}`)
  if (!text.startsWith('{')) return {path: text, file: resolve(cwd, text)}
  const {path, source} = object(text)
  if (source !== undefined) return {...(path !== undefined && {path}), source}
  return path === undefined
    ? unread(undefined, 'input', `JSON that names no post, ${expected}`)
    : {path, file: resolve(cwd, path)}
}

/** Fields of an object that are text. */
function object(json: string): {path?: string; source?: string} {
  try {
    // Text that begins with a brace parses to an object, or does not.
    const {path, source} = JSON.parse(json) as Record<string, unknown>
    return {
      ...(typeof path === 'string' && {path}),
      ...(typeof source === 'string' && {source})
    }
  } catch {
    return {}
  }
}
