/** Texts without repetition, the most frequent first, then as they came. */
export function counted(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text)
}
