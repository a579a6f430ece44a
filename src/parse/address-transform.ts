import type {Nodes, Root} from 'mdast'
import type {Data} from 'unified'

/** An extension of mdast-util-from-markdown. */
type Extension = Exclude<
  NonNullable<Data['fromMarkdownExtensions']>[number],
  unknown[]
>

/** What each bare address has in it. */
const address = /:\/\/|www\.|[\w+.-]@/i

/**
 * An extension whose transforms, if they are those for bare addresses, leave a
 * tree without any alone: mdast-util-gfm-autolink-literal goes through the tree
 * four times, mostly for nothing.
 */
export function whereAddresses(extension: Extension): Extension {
  const {enter, transforms} = extension
  if (!transforms || !enter || !('literalAutolink' in enter)) return extension
  return {
    ...extension,
    transforms: transforms.map(
      (transform) => (tree: Root) =>
        hasAddress(tree) ? transform(tree) : undefined
    )
  }
}

/** Whether a text outside links has what may be an address. */
function hasAddress(node: Nodes): boolean {
  if (node.type === 'text') return address.test(node.value)
  if (node.type === 'link' || node.type === 'linkReference') return false
  if (!('children' in node)) return false
  for (const child of node.children) if (hasAddress(child)) return true
  return false
}
