import type {JsonValue} from '../../model.ts'

/** Front matter, or a map in it. */
export type Data = Record<string, JsonValue>

/** Maps in which Hugo and Zola keep values of a page. */
const inner = ['params', 'extra', 'taxonomies']

/** Front matter by the names of its keys, and each of its inner maps so. */
export type Index = readonly ReadonlyMap<string, JsonValue>[]

/**
 * What is made of the values that front matter has under some names, in the
 * order of the names, its own before those of its inner maps: the first that
 * is something.
 */
export function fact<Found>(
  index: Index,
  names: readonly string[],
  read: (value: JsonValue, name: string) => Found | undefined
): Found | undefined {
  for (const map of index)
    for (const name of names) {
      const value = map.get(name)
      if (value === undefined || value === null) continue
      const found = read(value, name)
      if (found !== undefined) return found
    }
  return
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
  for (const key of Object.keys(data)) {
    const value = data[key]
    if (value === undefined) continue
    const lower = key.toLowerCase()
    const name = /[-_]/.test(lower) ? lower.replace(/[-_]/g, '') : lower
    // A key in the very spelling of its generator comes before another.
    if (!index.has(name) || key === name) index.set(name, value)
  }
  return index
}
