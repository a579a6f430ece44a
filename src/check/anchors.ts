import type {Ground} from './check.ts'
import {folded} from './folded.ts'

/** Names that links of a post can lead to. */
export interface Anchors {
  has(name: string): boolean
}

/** Attributes of HTML, and of headings in kramdown and Hugo: `{#name}`. */
const named =
  /\b(?:id|name)\s*=\s*["']?([^"'\s>}]{1,200})|\{:?[^{}\n]{0,200}#([\w:.-]{1,200})/gi

/** What some generators write in ASCII letters, who knows how. */
const spelt =
  /\p{Extended_Pictographic}|[^\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}]/u

/** Names that themes and generators make, whatever the post holds. */
const made =
  /^(?:top|toc|more|comments?|disqus.*|respond|content|main|footer|header|fn.*|user-content-.*|:~:.*|section(?:-\d+)?|id\d*|-.*|_.*|\/.*|!.*|.*=.*)$/i

/**
 * Names of the headings of a post, and those that it gives itself.
 *
 * Generators make a name of a heading each in its own way, so that two are the
 * same here where their letters and digits are. Some keep ASCII alone, some
 * leave out what stands before the first letter, some count what comes twice.
 */
export function anchors({outline, document}: Ground): Anchors {
  const headings = new Set<string>()
  for (const {text} of outline.headings) {
    const name = folded(text)
    const ascii = name.replace(/[^a-z\d]/g, '')
    for (const one of [name, ascii, ascii.replace(/^\d+/, '')])
      if (one) headings.add(one)
  }
  const isSpelt = outline.headings.some(({text}) =>
    spelt.test(folded(text) + text)
  )
  const given = new Set<string>()
  for (const [, id, mark] of document.text.matchAll(named))
    given.add((id ?? mark ?? '').toLowerCase())
  return {
    has(name) {
      if (made.test(name) || given.has(name.toLowerCase())) return true
      if (isSpelt && /^[\x21-\x7e]+$/.test(name)) return true
      const wanted = folded(name)
      return !wanted || headings.has(wanted) || headings.has(uncounted(wanted))
    }
  }
}

/** The name that a link to a part of its own page leads to. */
export function anchorName(url: string): string {
  const name = url.slice(1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** A name without the number that is behind it where it comes again. */
function uncounted(name: string): string {
  return name.replace(/\d{1,2}$/, '')
}
