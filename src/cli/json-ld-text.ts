import {embeddable} from '../export/json-ld/script-text.ts'
import {toJsonLd} from '../export/json-ld/to-json-ld.ts'
import type {Post} from '../model.ts'
import {printableJson} from '../report/printable.ts'

/** JSON-LD of a post, as it can stand in a script element. */
export function jsonLdText(post: Post, indent: number): string {
  return embeddable(printableJson(toJsonLd(post), indent))
}
