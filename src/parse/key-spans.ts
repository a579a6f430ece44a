import type {Span} from '../source/span.ts'
import {lastEntries} from './last-entries.ts'
import {pointerTo} from './pointer.ts'
import type {Mapping, Tree} from './tree.ts'

/** Where the key of each value stands, by the JSON pointer of the value. */
export function keySpans(root: Mapping): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  add(root, '', spans)
  return spans
}

function add(tree: Tree, pointer: string, spans: Map<string, Span>): void {
  if (tree.kind === 'list')
    for (const [index, item] of tree.items.entries())
      add(item, `${pointer}/${index}`, spans)
  else if (tree.kind === 'mapping')
    for (const {key, keyStart, keyEnd, value} of lastEntries(tree)) {
      const inner = pointerTo(pointer, key)
      spans.set(inner, {start: keyStart, end: keyEnd})
      add(value, inner, spans)
    }
}
