import {checkedBy} from '../check-post.ts'
import type {Post} from '../model.ts'
import {body} from '../parse/markdown.ts'
import {nativeBody} from '../parse/satteri.ts'
import {postBy} from '../parse-post.ts'
import {fileBytes} from '../posts/file-bytes.ts'
import {type Complaint, complaint} from './complaint.ts'
import {
  type IntegrationOptions,
  type IntegrationSettings,
  integrationSettings
} from './options.ts'
import {PostError} from './post-error.ts'

/** A post to read for a host. */
export interface PostRequest {
  /** Absolute path. */
  file: string
  /** Path as the project says it, POSIX: `posts/a.md`; for `post.path`. */
  path: string
  /** What the file holds, where the host has read it. */
  source?: string | Uint8Array | undefined
}

/** How a host is told what is wrong with a post. */
export interface Host {
  /** Show one complaint, and go on. */
  warn(complaint: Complaint): void
  /** End the build, where throwing a {@link PostError} is not the best way. */
  fail?(first: Complaint, others: readonly Complaint[]): never
}

/**
 * Read a post for a host.
 *
 * @throws PostError
 *   Where something is wrong with the post and the options say so, unless the
 *   host ends the build in a way of its own.
 * @throws Error
 *   Where the file cannot be read.
 */
export type PostReader = (request: PostRequest, host: Host) => Post

/** What was read of a file, to be given again while it stays the same. */
interface Kept {
  bytes: string | Uint8Array
  path: string
  post: Post
  complaints: Complaint[]
}

const parsers = {satteri: nativeBody, remark: body}

/** Text of bytes with its byte order mark, as positions count it. */
const decoder = new TextDecoder('utf-8', {ignoreBOM: true})

/**
 * A reader of posts for a host. Hosts ask for a post many times in a build, so
 * that it is read, and complained of, once while its text stays the same.
 *
 * @throws TypeError
 *   Where an option is not of its type; the message names it.
 */
export function postReader(options: IntegrationOptions = {}): PostReader {
  const set = integrationSettings(options)
  const kept = new Map<string, Kept>()
  return ({file, path, source}, host) => {
    const bytes = source ?? bytesOf(file, path, set.bytes)
    const last = kept.get(file)
    const isSame = last?.path === path && areSame(last.bytes, bytes)
    const {post, complaints} = isSame ? last : readPost(bytes, file, path, set)
    if (!isSame) kept.set(file, {bytes, path, post, complaints})
    const [first, ...others] = complaints
    if (!first || set.onError === 'ignore') return post
    if (set.onError === 'fail') {
      host.fail?.(first, others)
      throw new PostError(first, others)
    }
    if (!isSame) for (const one of complaints) host.warn(one)
    return post
  }
}

function bytesOf(file: string, path: string, most: number): Uint8Array {
  const read = fileBytes(file, most)
  if ('bytes' in read) return read.bytes
  throw new Error(`${path}: ${read.reason}`)
}

function readPost(
  bytes: string | Uint8Array,
  file: string,
  path: string,
  set: IntegrationSettings
): Pick<Kept, 'post' | 'complaints'> {
  const options = {...set.reading, path}
  const parse = parsers[set.parser]
  const post = set.isChecked
    ? checkedBy(bytes, options, parse).post
    : postBy(bytes, options, parse)
  const messages = post.messages.filter(({severity}) =>
    set.severities.has(severity)
  )
  // Only the caller knows the type of its schema's output.
  const result = {post: post as Post, complaints: []}
  if (messages.length === 0) return result
  const source = typeof bytes === 'string' ? bytes : decoder.decode(bytes)
  const complaints = messages.map((message) =>
    complaint(message, source, file, path)
  )
  return {...result, complaints}
}

function areSame(
  one: string | Uint8Array,
  other: string | Uint8Array
): boolean {
  return typeof one === 'string' || typeof other === 'string'
    ? one === other
    : Buffer.compare(one, other) === 0
}
