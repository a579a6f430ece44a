import type {AST} from 'toml-eslint-parser'
import {depthMessage} from './limits.ts'
import {find, type Key, nameOf, type Tables} from './toml-tables.ts'
import type {Mapping, Tree} from './tree.ts'

/** Whether lists and maps stand in each other too deep; says so if they do. */
export function isTooDeep(to: Tables, level: number, offset: number): boolean {
  const isDeep = level > to.limits.frontMatterDepth
  if (isDeep) to.messages.push(depthMessage(to.document, offset, to.limits))
  return isDeep
}

/** How many lists and maps the map is in that keys lead to. */
export function levelAt(
  to: Tables,
  from: Mapping,
  keys: readonly Key[]
): number {
  let level = from === to.root ? 1 : to.level
  let map: Tree | undefined = from
  for (const key of keys) {
    const found: Tree | undefined =
      map?.kind === 'mapping' ? find(to, map, nameOf(key))?.value : undefined
    map = found?.kind === 'list' ? found.items.at(-1) : found
    level += map === found ? 1 : 2
  }
  return level
}

/** How many lists and maps stand in each other in a value. */
export function height(value: AST.TOMLContentNode): number {
  if (value.type === 'TOMLArray')
    return 1 + Math.max(0, ...value.elements.map(height))
  if (value.type !== 'TOMLInlineTable') return 0
  const heights = value.body.map(
    ({key, value}) => key.keys.length + height(value)
  )
  return Math.max(1, ...heights)
}
