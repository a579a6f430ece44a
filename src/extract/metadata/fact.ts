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

/**
 * The values that front matter has under some names, in the order of the
 * names: its own, then those of its inner maps. Names are compared without
 * case, `-` and `_`.
 */
export function facts(data: Data, names: readonly string[]): Fact[] {
  const own = indexed(data)
  const maps = [own]
  for (const name of inner) {
    const map = own.get(name)
    if (isData(map)) maps.push(indexed(map))
  }
  return maps.flatMap((map) =>
    names.flatMap((name) => {
      const value = map.get(name)
      return value === undefined || value === null ? [] : [{name, value}]
    })
  )
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

function indexed(data: Data): Map<string, JsonValue> {
  const index = new Map<string, JsonValue>()
  for (const [key, value] of Object.entries(data)) {
    const name = key.toLowerCase().replace(/[-_]/g, '')
    // A key in the very spelling of its generator comes before another.
    if (!index.has(name) || key === name) index.set(name, value)
  }
  return index
}
