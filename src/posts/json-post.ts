import type {Message, Post} from '../model.ts'
import {printableJson} from '../report/printable.ts'

/** A post as it is written, without the post. */
export interface JsonPost {
  path?: string
  /** The post as JSON that only shows. */
  json: string
  messages: Message[]
}

/**
 * A post as JSON, and what its reader is told of it: as text it goes from one
 * process to another at a fraction of the cost.
 *
 * @param indent
 *   Spaces that the JSON is indented by; 0: it is on one line.
 */
export function jsonPost(post: Post, indent: number): JsonPost {
  const {path, messages} = post
  return {
    ...(path !== undefined && {path}),
    json: printableJson(post, indent),
    messages
  }
}
