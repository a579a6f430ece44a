import type {
  Definition,
  FootnoteDefinition,
  Nodes,
  Root,
  RootContent
} from 'mdast'

/**
 * Definitions of links, images and footnotes that some nodes refer to and do
 * not hold, and that those refer to; of several the first, which counts.
 */
export function definitionsFor(
  nodes: readonly RootContent[],
  tree: Root
): RootContent[] {
  let refers = false
  const held = new Set<string>()
  walk(nodes, (node) => {
    if (isDefinition(node)) held.add(nameOf(node))
    if (isReference(node)) refers = true
  })
  if (!refers) return []
  const known = new Map<string, Definition | FootnoteDefinition>()
  walk([tree], (node) => {
    const name = nameOf(node)
    if (isDefinition(node) && !known.has(name)) known.set(name, node)
  })
  const found: RootContent[] = []
  const queue: Nodes[] = [...nodes]
  for (const next of queue)
    walk([next], (node) => {
      const name = nameOf(node)
      const definition = known.get(name)
      if (!isReference(node) || !definition || held.has(name)) return
      held.add(name)
      found.push(definition)
      queue.push(definition)
    })
  return found
}

function isDefinition(node: Nodes): node is Definition | FootnoteDefinition {
  return node.type === 'definition' || node.type === 'footnoteDefinition'
}

function isReference(node: Nodes): boolean {
  return (
    node.type === 'linkReference' ||
    node.type === 'imageReference' ||
    node.type === 'footnoteReference'
  )
}

/** One name for a definition and its references; footnotes have their own. */
function nameOf(node: Nodes): string {
  return 'identifier' in node
    ? `${node.type.startsWith('footnote') ? '^' : ''}${node.identifier}`
    : ''
}

/** Visit nodes and all in them, in document order. */
function walk(nodes: readonly Nodes[], visit: (node: Nodes) => void): void {
  const waiting = [...nodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node)
    if ('children' in node)
      for (let at = node.children.length; at-- > 0; ) {
        const child = node.children[at]
        if (child) waiting.push(child)
      }
  }
}
