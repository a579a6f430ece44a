import {type Entry, entryOf} from './word-entry.ts'
import {type WordTable, wordTable} from './word-table.ts'
import {type Trie, wordTrie} from './word-trie.ts'

/** Looks up the table of a kind of words, or of several. */
export type WordTables<Kind> = (
  kinds: Kind | readonly Kind[]
) => WordTable<Kind>

/** A list of kinds, as a path: each but the last has others behind it. */
interface Step<Kind> {
  table?: WordTable<Kind>
  next: Map<Kind, Step<Kind>>
}

/**
 * Tables of words: one for each kind, and one for each list of kinds, made
 * when it is first asked for.
 *
 * Tables are kept by what a list says, so that callers may write it where they
 * ask, and by the list itself, which is faster: no list is changed.
 */
export function wordTables<Kind extends string>(
  wordsOf: (kind: Kind) => readonly string[]
): WordTables<Kind> {
  const known = new Map<Kind, Entry<Kind>[]>()
  const entriesOf = (kind: Kind): Entry<Kind>[] => {
    const result =
      known.get(kind) ??
      wordsOf(kind)
        .filter((word) => word !== '')
        .map((word) => entryOf(word, kind))
    known.set(kind, result)
    return result
  }
  const forwards = growing('forwards', entriesOf)
  const backwards = growing('backwards', entriesOf)

  const tableOf = (kinds: readonly Kind[]): WordTable<Kind> =>
    wordTable(kinds, kinds.flatMap(entriesOf), {
      forwards: forwards(kinds),
      backwards: () => backwards(kinds)
    })

  const start: Step<Kind> = {next: new Map()}
  const pathOf = (kinds: readonly Kind[]): WordTable<Kind> => {
    let step = start
    for (const kind of kinds) step = stepTo(kind, step)
    step.table ??= tableOf([...kinds])
    return step.table
  }

  const byKind = new Map<Kind, WordTable<Kind>>()
  const byList = new WeakMap<readonly Kind[], WordTable<Kind>>()
  return (kinds) => {
    const known =
      typeof kinds === 'string' ? byKind.get(kinds) : byList.get(kinds)
    if (known) return known
    const table = pathOf(typeof kinds === 'string' ? [kinds] : kinds)
    if (typeof kinds === 'string') byKind.set(kinds, table)
    else byList.set(kinds, table)
    return table
  }
}

function stepTo<Kind>(kind: Kind, {next}: Step<Kind>): Step<Kind> {
  const known = next.get(kind)
  if (known) return known
  const step: Step<Kind> = {next: new Map()}
  next.set(kind, step)
  return step
}

/** A trie that gets the words of a kind when they are first asked for. */
function growing<Kind>(
  direction: 'forwards' | 'backwards',
  entriesOf: (kind: Kind) => readonly Entry<Kind>[]
): (kinds: readonly Kind[]) => Trie<Kind> {
  const trie = wordTrie<Kind>(direction)
  const has = new Set<Kind>()
  return (kinds) => {
    for (const kind of kinds) {
      if (has.has(kind)) continue
      has.add(kind)
      trie.add(entriesOf(kind))
    }
    return trie
  }
}
