import type {LinkNodes} from '../extract/links/nodes.ts'
import {silentPlaces} from '../extract/links/silent-places.ts'
import type {FrontMatter} from '../parse/front-matter.ts'
import type {Document} from '../source/document.ts'
import type {Span} from '../source/span.ts'

/** A comment of a post that speaks to the rules. */
export interface Directive extends Span {
  verb: 'disable' | 'disable-next-line' | 'enable'
  /** Ids of the rules, each with its place; empty for all of them. */
  rules: (Span & {id: string})[]
}

/**
 * A comment: `<!-- talkmark-disable a, b -- reason -->`, the same between
 * `{/*` and `*` + `/}` as MDX has it, or behind `#` in front matter.
 */
const comment =
  /(<!--|\{\/\*|#)[ \t]*talkmark-(disable-next-line|disable|enable)(?![\w-])(?=([^\r\n]{0,500}))/g

const ends: Readonly<Record<string, string>> = {'<!--': '-->', '{/*': '*/}'}

/** So many comments of a post are read; nobody writes more. */
const most = 200

/** Comments of a post that speak to the rules, in order. */
export function directives(
  document: Document,
  matter: FrontMatter,
  nodes: LinkNodes
): Directive[] {
  const {text} = document
  if (!text.includes('talkmark-')) return []
  const silentAt = silentPlaces(nodes, document)
  const found = [...text.matchAll(comment)].flatMap((match) => {
    const [all, opening = '', verb = '', rest = ''] = match
    const start = match.index
    const isMatter = start < matter.end
    if (isMatter !== (opening === '#')) return []
    if (isMatter && !/(?:^|[\r\n])[ \t]*$/.test(before(text, start))) return []
    const place = silentAt(start)
    // What stands in code is shown; an HTML comment begins where it stands.
    if (place && (opening !== '<!--' || place.start !== start)) return []
    const close = ends[opening]
    const length = close === undefined ? rest.length : rest.indexOf(close)
    if (length < 0) return []
    const from = start + all.length
    return {
      // The pattern has no other verbs.
      verb: verb as Directive['verb'],
      start,
      end: from + length + (close?.length ?? 0),
      rules: named(rest.slice(0, length), from)
    }
  })
  return found.slice(0, most)
}

/** The line up to an offset, as far as it can be white space. */
function before(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 32), offset)
}

/** Ids up to the reason, which stands behind `--`. */
function named(list: string, from: number): Directive['rules'] {
  const [ids = ''] = list.split(/(?:^|\s)--/, 1)
  return [...ids.matchAll(/[^\s,]+/g)].map(({0: id, index}) => ({
    id,
    start: from + index,
    end: from + index + id.length
  }))
}
