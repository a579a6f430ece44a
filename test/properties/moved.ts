/**
 * A copy of plain data in which every offset is moved; a point is whatever has
 * a line, a column and an offset.
 */
export function moved<Value>(
  value: Value,
  offset: (offset: number) => number
): Value {
  const copy = structuredClone(value)
  move(copy, offset, new Set())
  return copy
}

function move(
  value: unknown,
  offset: (offset: number) => number,
  seen: Set<object>
): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  if (
    'line' in value &&
    'column' in value &&
    'offset' in value &&
    typeof value.offset === 'number'
  )
    value.offset = offset(value.offset)
  else for (const part of Object.values(value)) move(part, offset, seen)
}
