/** What is written between the braces of a shortcode. */
export interface ShortcodeArguments {
  /** Values without a name, in order, quotation marks dropped. */
  values: string[]
  /** Values by name in lower case; the first of a name counts. */
  named: Map<string, string>
  /** Name of the filter behind a first `|`, as in `{{ "url" | embed }}`. */
  filter?: string
}

const quotes = new Set(['"', "'", '`'])
const separators = new Set([' ', '\t', '\n', '\r', ',', '\u00a0'])

/**
 * Read the arguments of a shortcode, whichever generator's: `id`, `"id"`,
 * `id="…"`, `id = "…"` (Hugo), `id: "…"` and commas (Liquid, Nunjucks).
 */
export function shortcodeArguments(text: string): ShortcodeArguments {
  const values: string[] = []
  const named = new Map<string, string>()
  let name: string | undefined
  let filter: string | undefined
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    if (separators.has(character)) at++
    else if (character === '|') {
      filter = word(at + 1)
      break
    } else if (character === '=' || character === ':') {
      name = values.pop()
      at++
    } else if (quotes.has(character)) {
      const close = text.indexOf(character, at + 1)
      const end = close < 0 ? text.length : close
      add(text.slice(at + 1, end))
      at = end + 1
    } else {
      const bare = bareValue(at)
      at += bare.length
      add(bare)
    }
  }
  return {values, named, ...(filter && {filter})}

  function add(value: string): void {
    if (name === undefined) values.push(value)
    else if (!named.has(name.toLowerCase()))
      named.set(name.toLowerCase(), value)
    name = undefined
  }

  /** A value without quotation marks; a name ends at its `=` or `: `. */
  function bareValue(start: number): string {
    let end = start + 1
    for (; end < text.length; end++) {
      const character = text.charAt(end)
      if (separators.has(character) || character === '|') break
      if (name === undefined && isAssignment(start, end)) break
    }
    return text.slice(start, end)
  }

  /** Whether a mark ends a name, and is no part of an address. */
  function isAssignment(start: number, at: number): boolean {
    if (text[at] === '=')
      return at - start <= 40 && isName(text.slice(start, at))
    return text[at] === ':' && /[\s"']/.test(text.charAt(at + 1))
  }

  function word(start: number): string {
    const rest = text.slice(start, start + 80).trimStart()
    return rest.slice(0, Math.min(60, rest.search(/[^\w-]|$/)))
  }
}

function isName(text: string): boolean {
  return /^[\w-]{1,40}$/.test(text)
}
