import type {Claim} from '../check/check.ts'
import {mended} from '../check/mended.ts'
import {type CheckedPost, type CheckOptions, checkedBy} from '../check-post.ts'
import type {Message} from '../model.ts'
import type {Parser} from '../parse-post.ts'
import type {Finding} from '../report/finding.ts'
import {findings} from '../report/findings.ts'
import type {MendName} from './request.ts'

/** What was found in a post, without the post. */
export interface FoundPost {
  path?: string
  /** By place; those with a claim are true only where it is. */
  found: ClaimedFinding[]
  /** The text before and after all fixes; absent where there is none. */
  mended?: {before: string; after: string}
}

/** A finding that other files may decide about. */
export interface ClaimedFinding extends Finding {
  claim?: Claim
}

/** Text of bytes with its byte order mark, as positions count it. */
const decoder = new TextDecoder('utf-8', {ignoreBOM: true})

/** The same of bytes that are UTF-8 and nothing else. */
const strict = new TextDecoder('utf-8', {ignoreBOM: true, fatal: true})

/**
 * Check a post, to tell what was found in it and no more: a post is large, and
 * takes long from one process to another.
 *
 * @param mend
 *   Whether fixes are made; `keep` tells what was found before them.
 */
export function found(
  bytes: string | Uint8Array,
  options: CheckOptions,
  parse: Parser,
  mend: MendName | false | undefined
): FoundPost {
  const check = (source: string | Uint8Array): CheckedPost<unknown> =>
    checkedBy(source, options, parse)
  const checked = check(bytes)
  const {path} = checked.post
  const head = path !== undefined && {path}
  const before =
    mend && checked.post.messages.some(({fix}) => fix)
      ? whole(bytes, checked.post.messages)
      : undefined
  if (before === undefined) return {...head, found: claimed(checked, bytes)}
  const after = mended(before, (source) => check(source).post.messages)
  return {
    ...head,
    found:
      mend === 'keep' ? claimed(checked, before) : claimed(check(after), after),
    ...(after !== before && {mended: {before, after}})
  }
}

/** Text of a whole file in UTF-8, of which each byte can be written again. */
function whole(
  bytes: string | Uint8Array,
  messages: readonly Message[]
): string | undefined {
  if (messages.some(({ruleId}) => ruleId === 'limit-bytes')) return
  if (typeof bytes === 'string') return bytes
  try {
    return strict.decode(bytes)
  } catch {
    return
  }
}

function claimed(
  {post, checks}: CheckedPost<unknown>,
  bytes: string | Uint8Array
): ClaimedFinding[] {
  const {claims} = checks
  if (post.messages.length + claims.length === 0) return []
  const source = typeof bytes === 'string' ? bytes : decoder.decode(bytes)
  const ofClaims = claims.map(({claim, message}) => ({...message, claim}))
  return findings([...post.messages, ...ofClaims], source)
}
