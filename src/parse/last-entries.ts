import type {Entry, Mapping} from './tree.ts'

/** So few entries that each may be compared with each. */
const few = 24

/**
 * Entries of a map whose values are kept: of a key that comes twice the last
 * one, where the first stands, as Jekyll and Hexo do.
 *
 * @param again
 *   Is told of each entry whose key was there before.
 */
export function lastEntries(
  {entries}: Mapping,
  again?: (entry: Entry) => void
): Iterable<Entry> {
  if (areUnique(entries)) return entries
  const last = new Map<string, Entry>()
  for (const entry of entries) {
    if (last.has(entry.key)) again?.(entry)
    last.set(entry.key, entry)
  }
  return last.values()
}

/** Whether no key comes twice, where that is cheap to say. */
function areUnique(entries: readonly Entry[]): boolean {
  if (entries.length > few) return false
  for (let index = 1; index < entries.length; index++) {
    const key = entries[index]?.key
    for (let before = 0; before < index; before++)
      if (entries[before]?.key === key) return false
  }
  return true
}
