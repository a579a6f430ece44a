import type {JsonValue} from '../../model.ts'

/** Front matter, or a map in it. */
export type Data = Record<string, JsonValue>

/** A value of front matter, and the name that it was found by. */
export interface Fact {
  name: string
  value: JsonValue
}

/** Maps in which Hugo and Zola keep values of a page. */
const inner = ['params', 'extra', 'taxonomies']

/** Front matter by the names of its keys, and each of its inner maps so. */
export type Index = readonly ReadonlyMap<string, JsonValue>[]

/**
 * The values that front matter has under some names, in the order of the
 * names: its own, then those of its inner maps.
 */
export function facts(index: Index, names: readonly string[]): Fact[] {
  const found: Fact[] = []
  for (const map of index)
    for (const name of names) {
      const value = map.get(name)
      if (value !== undefined && value !== null) found.push({name, value})
    }
  return found
}

/** Front matter as facts are looked for in it. */
export function indexed(data: Data): Index {
  const own = named(data)
  const maps = [own]
  for (const name of inner) {
    const map = own.get(name)
    if (isData(map)) maps.push(named(map))
  }
  return maps
}

/** Text of a value: trimmed; absent for lists, maps and the empty text. */
export function textOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return
  return value.trim() || undefined
}

/** Whether a value is a map. */
export function isData(value: JsonValue | undefined): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Values by name; names are compared without case, `-` and `_`. */
function named(data: Data): Map<string, JsonValue> {
  const index = new Map<string, JsonValue>()
  for (const [key, value] of Object.entries(data)) {
    const lower = key.toLowerCase()
    const name = /[-_]/.test(lower) ? lower.replace(/[-_]/g, '') : lower
    // A key in the very spelling of its generator comes before another.
    if (!index.has(name) || key === name) index.set(name, value)
  }
  return index
}
