import type {Code, Definition, Html, InlineCode, Parents, Root} from 'mdast'

/** What of a tree the stages of links look at, each in document order. */
export interface LinkNodes {
  /** Every node with children, before those in it. */
  parents: Parents[]
  /** Those of them with a link or an image among their children. */
  ofLinks: Parents[]
  /** Those of them with raw HTML among their children. */
  ofHtml: Parents[]
  definitions: Definition[]
  /** Code and raw HTML, the nodes of one parent from the last to the first. */
  verbatim: (Code | InlineCode | Html)[]
}

/** One walk of a tree serves all stages of links. */
export function nodes(tree: Root): LinkNodes {
  const result: LinkNodes = {
    parents: [],
    ofLinks: [],
    ofHtml: [],
    definitions: [],
    verbatim: []
  }
  const stack: (Parents | Definition)[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') result.definitions.push(node)
    else parent(node, result, stack)
  }
  return result
}

function parent(
  node: Parents,
  result: LinkNodes,
  stack: (Parents | Definition)[]
): void {
  let hasLinks = false
  let hasHtml = false
  for (const child of [...node.children].reverse()) {
    switch (child.type) {
      case 'text':
        break
      case 'image':
      case 'imageReference':
        hasLinks = true
        break
      case 'link':
      case 'linkReference':
        hasLinks = true
        stack.push(child)
        break
      case 'html':
        hasHtml = true
        result.verbatim.push(child)
        break
      case 'code':
      case 'inlineCode':
        result.verbatim.push(child)
        break
      case 'definition':
        stack.push(child)
        break
      default:
        if ('children' in child) stack.push(child)
    }
  }
  result.parents.push(node)
  if (hasLinks) result.ofLinks.push(node)
  if (hasHtml) result.ofHtml.push(node)
}
