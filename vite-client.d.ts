/**
 * Types of what `talkmark/vite` lets modules import; for `types` of a
 * tsconfig.json, or `/// <reference types="talkmark/vite-client" />`.
 */

declare module '*.md?post' {
  /** The post of the file. */
  export const post: import('./dist/index.js').Post
  export default post
}

declare module 'virtual:talkmark' {
  /** The posts that the globs of the option `posts` name, by path. */
  export const posts: import('./dist/index.js').Post[]
  /** What an index of them needs. */
  export const collection: import('./dist/index.js').Collection
  export default posts
}
