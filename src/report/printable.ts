/**
 * What could act on a terminal or a log rather than be read: control
 * characters, marks that turn the direction of text, line and paragraph
 * separators; and what build servers take for a command: `::error::` at the
 * start of a line, `##[…]`, `##vso[…]` and `##teamcity[…]` anywhere.
 */
const hazards =
  /[\p{Cc}\u2028-\u202e\u2066-\u2069]|(?<!\S):(?=:)|(?<=#)#(?=(?:vso|teamcity)?\[)/giu

/** The same in a value that stands behind something else on its line. */
const hazardsInValue =
  /[\p{Cc}\u2028-\u202e\u2066-\u2069]|(?<=#)#(?=(?:vso|teamcity)?\[)/giu

/** The same in JSON, where control characters of ASCII are escaped already. */
const hazardsInJson =
  /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]|(?<=#)#(?=(?:vso|teamcity)?\[)/giu

/**
 * Text that only shows, on one line: what a terminal or a log would act on is
 * replaced by its escape, `\x1b`.
 */
export function printable(text: string): string {
  return text.replace(hazards, escaped)
}

/** The same of a value in a file of lines, none of which begins with it. */
export function printableValue(text: string): string {
  return text.replace(hazardsInValue, escaped)
}

function escaped(character: string): string {
  const code = character.charCodeAt(0).toString(16)
  return code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, '0')}`
}

/** A value as JSON that only shows; it parses to the same value. */
export function printableJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, undefined, indent).replace(
    hazardsInJson,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
