import type {JsonValue} from '../../model.ts'

/** The key, in any case, that is one of some names. */
export function keyOf(
  data: Record<string, JsonValue>,
  names: readonly string[]
): string | undefined {
  return Object.keys(data).find((key) => names.includes(key.toLowerCase()))
}

/** JSON pointer of a key of the root. */
export function pointerOf(key: string | undefined): string {
  return key === undefined
    ? ''
    : `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}
