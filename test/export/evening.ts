import {parsePost} from '../../src/index.ts'
import type {Post} from '../../src/model.ts'

/** A post of talks, each a heading `Title by Speaker` in its body. */
export function evening(date: string, body: string): Post {
  return parsePost(`---\ntitle: Evening of ${date}\n---\n\n${body}`, {
    path: `posts/${date}-evening.md`
  })
}
