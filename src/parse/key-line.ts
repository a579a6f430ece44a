/** Keys that no prose begins with; `Note:` and `Update:` are not here. */
const known = new Set(
  (
    'author authors categories category comments cover date description ' +
    'draft emoji excerpt image keywords lang language lastmod layout ' +
    'permalink published slug subtitle summary tags title topics type updated'
  ).split(' ')
)

/**
 * A key as front matter has it: up to three words, or quoted. A sentence with
 * a colon is no key.
 */
const key =
  /^(["']?)[\p{L}_][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+){0,2}\1[ \t]*[:=](?=\s|$)/u

/** The same where it is written plainly, which most are. */
const plainKey = /^[A-Za-z_][\w.-]*(?=[:=](?: |$))/

/** How much of a line is looked at. */
const glance = 256

/** Key at the beginning of a line, in lower case, without its quotes. */
export function keyOf(line: string): string | undefined {
  if (line === '' || line[0] === ' ') return
  const plain = plainKey.exec(line)
  if (plain)
    return plain[0].length < glance ? plain[0].toLowerCase() : undefined
  const found = key.exec(line.slice(0, glance))
  return found?.[0].replace(/[\s"':=]/g, '').toLowerCase()
}

/** Whether lines hold several keys, or one that only front matter has. */
export function areKeys(lines: readonly string[]): boolean {
  const keys = lines.map(keyOf).filter((name) => name !== undefined)
  return keys.length > 1 || keys.some((name) => known.has(name))
}

/** Whether lines hold several keys, and one that only front matter has. */
export function areSurelyKeys(lines: readonly string[]): boolean {
  const keys = lines.map(keyOf).filter((name) => name !== undefined)
  return keys.length > 1 && keys.some((name) => known.has(name))
}

/** Whether a line can stand in front matter behind a key; no prose can. */
export function isPartOfValue(line: string): boolean {
  return /^(?:[ \t]|- |-$|#|[\]}]|$)/.test(line)
}
