import type {StandardSchemaV1} from '@standard-schema/spec'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {resolvedRules} from './check/settings.ts'
import {type CheckOptions, checkedBy} from './check-post.ts'
import {parserOf} from './parse-post.ts'

/**
 * Plugin that checks the post of a file, and puts what the rules find on the
 * file as messages. The tree stays as it is.
 *
 * Use it before plugins that change the tree, and together with remark-gfm and
 * remark-frontmatter, so that links and front matter are seen.
 *
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   Transform.
 * @throws TypeError
 *   Where a rule is unknown.
 */
export function lintPost<
  Schema extends StandardSchemaV1 | undefined = undefined
>(options: CheckOptions<Schema> = {}): (tree: Root, file: VFile) => undefined {
  resolvedRules(options.rules)
  return (tree, file) => {
    checkedBy(file, options, parserOf(tree))
  }
}
