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
    const character = text[at] ?? ''
    if (separators.has(character)) at++
    else if (character === '|') {
      filter = word(at + 1)
      break
    } else if (character === '=' || character === ':') {
      name = values.pop()
      at++
    } else if (quotes.has(character)) {
      const end = text.indexOf(character, at + 1)
      add(text.slice(at + 1, end < 0 ? text.length : end))
      at = end < 0 ? text.length : end + 1
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
      const character = text[end] ?? ''
      if (separators.has(character) || character === '|') break
      if (name === undefined && isAssignment(start, end)) break
    }
    return text.slice(start, end)
  }

  /** Whether a mark ends a name, and is no part of an address. */
  function isAssignment(start: number, at: number): boolean {
    if (text[at] === '=')
      return at - start <= 40 && isName(text.slice(start, at))
    return text[at] === ':' && /[\s"']/.test(text[at + 1] ?? '')
  }

  function word(start: number): string {
    return /^\s*([\w-]{1,60})/.exec(text.slice(start, start + 80))?.[1] ?? ''
  }
}

function isName(text: string): boolean {
  return /^[\w-]{1,40}$/.test(text)
}
