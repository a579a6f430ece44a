/** What could end a script element, begin another, or break a line of code. */
const hazards = /[<>&\u2028\u2029]/g

/**
 * Write a value as JSON that is safe within a script element of HTML, whatever
 * a post says: it holds no `<`, and parses to the same value.
 *
 * @param value
 *   What `toJsonLd` gives, or any plain data.
 * @returns
 *   The text between `<script type="application/ld+json">` and `</script>`.
 */
export function scriptText(value: unknown): string {
  return embeddable(JSON.stringify(value))
}

/** JSON with the hazards escaped, which stand in its values alone. */
export function embeddable(json: string): string {
  return json.replace(
    hazards,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
