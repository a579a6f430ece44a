import type {
  Break,
  Code,
  Definition,
  Html,
  InlineCode,
  Parents,
  Root,
  Text
} from 'mdast'

/** What of a tree the stages of links look at, each in document order. */
export interface LinkNodes {
  /** Text, and every node that begins a line, before what is in it. */
  written: (Text | InlineCode | Html | Break | Parents)[]
  /** Nodes with a link or an image among their children. */
  ofLinks: Parents[]
  /** Nodes with raw HTML among their children. */
  ofHtml: Parents[]
  definitions: Definition[]
  /** Code and raw HTML. */
  verbatim: (Code | InlineCode | Html)[]
}

/** Nodes that stand in a line. */
const inline: ReadonlySet<string> = new Set([
  'delete',
  'emphasis',
  'link',
  'linkReference',
  'strong'
])

/** One walk of a tree serves all stages of links. */
export function nodes(tree: Root): LinkNodes {
  const result: LinkNodes = {
    written: [],
    ofLinks: [],
    ofHtml: [],
    definitions: [],
    verbatim: []
  }
  inside(tree, result)
  return result
}

function inside(parent: Parents, result: LinkNodes): void {
  let hasLinks = false
  let hasHtml = false
  if (!inline.has(parent.type)) result.written.push(parent)
  for (const node of parent.children) {
    switch (node.type) {
      case 'text':
      case 'break':
        result.written.push(node)
        break
      case 'inlineCode':
        result.written.push(node)
        result.verbatim.push(node)
        break
      case 'html':
        result.written.push(node)
        result.verbatim.push(node)
        if (!hasHtml) result.ofHtml.push(parent)
        hasHtml = true
        break
      case 'code':
        result.verbatim.push(node)
        break
      case 'definition':
        result.definitions.push(node)
        break
      case 'image':
      case 'imageReference':
      case 'link':
      case 'linkReference':
        if (!hasLinks) result.ofLinks.push(parent)
        hasLinks = true
        if ('children' in node) inside(node, result)
        break
      default:
        if ('children' in node) inside(node, result)
    }
  }
}
