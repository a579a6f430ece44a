import {inCode} from '../../source/message.ts'
import type {NameReader} from './name-reader.ts'

/** Names to go by. */
export interface Aliases {
  /** The key to go by, for the key of a name or of a handle with `@`. */
  keys: ReadonlyMap<string, string>
  /** The name of each such key. */
  names: ReadonlyMap<string, string>
}

/**
 * Resolve the option `aliases`.
 *
 * @throws TypeError
 *   Where it is not of its type, or a name would be two people.
 */
export function aliasesOf(option: unknown, nameOf: NameReader): Aliases {
  if (option === null || typeof option !== 'object' || Array.isArray(option))
    throw new TypeError(
      'Unexpected value, expected `options.aliases` as an object'
    )
  const keys = new Map<string, string>()
  const names = new Map<string, string>()
  const entries: [string, unknown][] = Object.entries(option)
  for (const [name, others] of entries) {
    if (!Array.isArray(others) || !others.every(isText))
      throw new TypeError(
        `Unexpected aliases of ${inCode(name)}, expected a list of strings`
      )
    const {key} = nameOf(name)
    names.set(key, name.trim())
    for (const other of [name, ...others]) add(other, key, name)
  }
  return {keys, names}

  function add(other: string, key: string, name: string): void {
    const own = nameOf(other).key
    if (own === '')
      throw new TypeError(
        'Unexpected empty name in `options.aliases`, expected text'
      )
    const before = keys.get(own)
    if (before !== undefined && before !== key)
      throw new TypeError(
        `Unexpected alias ${inCode(other)} of ${inCode(name)}, which is ${inCode(names.get(before) ?? before)} already, expected one name for each`
      )
    keys.set(own, key)
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}
