/**
 * A copy of plain data in which every offset is moved; a point is whatever has
 * a line, a column and an offset.
 *
 * @param lines
 *   By how many lines they are moved too.
 */
export function moved<Value>(
  value: Value,
  offset: (offset: number) => number,
  lines: number = 0
): Value {
  const copy = structuredClone(value)
  move(copy, offset, lines, new Set())
  return copy
}

function move(
  value: unknown,
  offset: (offset: number) => number,
  lines: number,
  seen: Set<object>
): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  if (
    'line' in value &&
    'column' in value &&
    'offset' in value &&
    typeof value.line === 'number' &&
    typeof value.offset === 'number'
  ) {
    value.offset = offset(value.offset)
    value.line += lines
  } else
    for (const part of Object.values(value)) move(part, offset, lines, seen)
}
