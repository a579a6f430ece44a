import type {Limits} from '../limits.ts'
import {document} from '../source/document.ts'
import type {Excerpt} from './excerpt.ts'
import {plainYaml} from './plain-yaml.ts'
import type {Mapping, Tree} from './tree.ts'
import {type Composition, composed} from './yaml-tree.ts'

/**
 * Read a part of YAML that is broken: what is plain in it, as most of it is,
 * at a glance, the rest by the parser.
 */
export function yamlPart(part: Excerpt, limits: Limits): Composition {
  return plainPart(part, limits) ?? composed(part, limits)
}

/** The same, of what is plain and nothing else. */
export function plainPart(
  part: Excerpt,
  limits: Limits
): Composition | undefined {
  const {text} = part
  const {tree, messages} =
    plainYaml(document(text), 0, text.length, limits) ?? {}
  if (tree?.kind !== 'mapping' || messages?.length !== 0) return
  return {
    tree: placedMapping(tree, part),
    errors: [],
    messages,
    depth: undefined
  }
}

/** A tree of a part, by offsets in the file. */
function placed(tree: Tree, part: Excerpt): Tree {
  if (tree.kind === 'mapping') return placedMapping(tree, part)
  const start = part.offset(tree.start)
  const end = part.offset(tree.end)
  return tree.kind === 'scalar'
    ? {...tree, start, end}
    : {...tree, start, end, items: tree.items.map((one) => placed(one, part))}
}

function placedMapping({start, end, entries}: Mapping, part: Excerpt): Mapping {
  return {
    kind: 'mapping',
    start: part.offset(start),
    end: part.offset(end),
    entries: entries.map(({key, keyStart, keyEnd, value}) => ({
      key,
      keyStart: part.offset(keyStart),
      keyEnd: part.offset(keyEnd),
      value: placed(value, part)
    }))
  }
}
