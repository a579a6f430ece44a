import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Position} from '../../model.ts'
import {type Options, settings} from '../../options.ts'
import {frontMatter} from '../../parse/front-matter.ts'
import {body} from '../../parse/markdown.ts'
import {limited} from '../../source/limits.ts'
import {read} from '../../source/read.ts'
import {clippedBlocks} from './clipped-blocks.ts'
import {definitionsFor} from './definitions-for.ts'
import {sliceOf} from './slice-of.ts'

/** Options of `rootOf`. */
export interface RootOptions {
  /**
   * The post as mdast, with positions, where it is parsed already: `rootOf`
   * without a position gives it. Many parts of a post then need no more.
   */
  tree?: Root | undefined
  /** How large and how deep a post may be, as for `parsePost`. */
  limits?: Options['limits']
}

/**
 * What stands at a position of a post, as a tree of its own for a renderer.
 *
 * The nodes are those of the post's tree, with their positions in the post.
 * Where the position is only a part of a node, that node is clipped: of a list
 * item or a block quote what is in it stays, of a paragraph or a heading a
 * paragraph, of a list the items that are whole. Definitions that the part
 * refers to are put behind it.
 *
 * A talk is plain data and knows its position alone, so the source is given
 * along: `rootOf(source, talk.position)`.
 *
 * @param source
 *   The post, as it was given to `parsePost`.
 * @param position
 *   A position of the post's model: of a talk, an answer, a section… Default:
 *   all of the post behind its front matter.
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   A tree; without children where nothing is there, as in front matter. Nodes
 *   that are whole are those of the option `tree`, not copies of them.
 * @throws TypeError
 *   Where an argument is not of its type.
 */
export function rootOf(
  source: string | Uint8Array | VFile,
  position?: Position | undefined,
  options: RootOptions = {}
): Root {
  const {limits} = settings({limits: options.limits})
  const reading = read(source, undefined, limits.bytes)
  const whole = reading.document
  const part = position && sliceOf(position)
  const tree = options.tree ?? parsed()
  if (!part) return tree
  const children = clippedBlocks(tree.children, {...part, document: whole})
  return {
    type: 'root',
    children: [...children, ...definitionsFor(children, tree)],
    position: whole.position(part.start, part.end)
  }

  function parsed(): Root {
    const matter = frontMatter(whole, limits)
    return body(limited(reading, matter.end, limits).document, matter).tree
  }
}
