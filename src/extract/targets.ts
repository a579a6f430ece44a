import type {Definition} from 'mdast'

/** Definitions by label; as in CommonMark, the first of a label counts. */
export function targets(
  definitions: readonly Definition[]
): (identifier: string) => Definition | undefined {
  const byLabel = new Map<string, Definition>()
  for (const definition of definitions) {
    const label = normalized(definition.identifier)
    if (!byLabel.has(label)) byLabel.set(label, definition)
  }
  return (identifier) => byLabel.get(normalized(identifier))
}

/** Label as CommonMark compares it; `toUpperCase` folds `ß` and its like. */
function normalized(identifier: string): string {
  return identifier
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}
