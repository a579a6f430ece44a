import type {StandardSchemaV1} from '@standard-schema/spec'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Post} from './model.ts'
import type {Options} from './options.ts'
import {toPost} from './parse-post.ts'

declare module 'vfile' {
  interface DataMap {
    /** The post, once remarkPost has run. */
    post: Post
  }
}

/**
 * Plugin that reads the post of a file and leaves it at `file.data.post`, its
 * messages on the file. The tree stays as it is.
 *
 * Use it before plugins that change the tree, and together with remark-gfm and
 * remark-frontmatter, so that links and front matter are seen.
 *
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   Transform.
 */
export function remarkPost<
  Schema extends StandardSchemaV1 | undefined = undefined
>(options: Options<Schema> = {}): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    // The schema's output is JSON for whoever reads the data of a file.
    file.data.post = toPost(tree, file, options) as Post
  }
}
