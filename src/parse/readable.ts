import type {Nodes, Parents} from 'mdast'
import type {Document} from '../source/document.ts'
import {message} from '../source/message.ts'
import type {FrontMatter} from './front-matter.ts'
import type {Body} from './markdown.ts'

/** Levels of a tree that the stages go down, each by a call of a function. */
const deepest = 1000

/**
 * A body that the stages can go through; where its tree is nested deeper than
 * that, which the limits do not let happen unless they are lifted, nothing of
 * it but a message.
 */
export function readable(
  body: Body,
  document: Document,
  matter: FrontMatter
): Body {
  return depthOf(body.tree) > deepest
    ? unreadable(tooDeep, document, matter)
    : body
}

/** What both a parser's stack and ours have an end for. */
const tooDeep = new RangeError('Too deep')

/** What is left of a body that cannot be read. */
export function unreadable(
  error: unknown,
  document: Document,
  matter: FrontMatter
): Body {
  const what = error instanceof RangeError ? 'depth of nesting' : error
  const reason = `Unexpected ${what}, expected Markdown that is nested less deep`
  const position = document.position(matter.end, document.text.length)
  return {
    tree: {type: 'root', children: []},
    messages: [message('body-unreadable', reason, {position})]
  }
}

function depthOf(root: Parents): number {
  let depth = 0
  let level: Parents[] = [root]
  while (level.length) {
    level = level.flatMap(({children}) => {
      const below: Nodes[] = children
      return below.filter((child) => 'children' in child)
    })
    depth++
  }
  return depth
}
