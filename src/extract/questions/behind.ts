/**
 * Index behind what a pattern, which begins with `^`, finds at an index of a
 * text, within so many code units; the index itself where it finds nothing.
 */
export function behind(
  pattern: RegExp,
  text: string,
  at: number,
  most: number
): number {
  const found = pattern.exec(text.slice(at, at + most))
  return at + (found?.[0].length ?? 0)
}
