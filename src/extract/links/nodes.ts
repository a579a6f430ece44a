import type {Nodes, Root} from 'mdast'

/**
 * Every node of a tree, in document order, a parent before its children.
 *
 * The stages of links look at a tree from several sides; one walk serves all.
 */
export function nodes(tree: Root): Nodes[] {
  const result: Nodes[] = []
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    result.push(node)
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child) stack.push(child)
    }
  }
  return result
}
