import {inCode} from '../source/message.ts'
import type {Check, Finding, Ground} from './check.ts'
import {sourceOf} from './source-of.ts'

/** Id of a rule about images. */
export type ImageRuleId = 'image-without-alt'

/** Rules about images. */
export const imageRules: Readonly<Record<ImageRuleId, Check>> = {
  'image-without-alt': {
    severity: 'warning',
    summary: 'An image without alternative text',
    findings: withoutAlt
  }
}

/** Notations that have a place for alternative text. */
const described: ReadonlySet<string> = new Set(['inline', 'reference', 'html'])

/** HTML that says that an image has nothing to say, or shows none. */
const silent =
  /\balt\s*=|\brole\s*=\s*["']?(?:presentation|none)\b|\baria-(?:hidden|label)|\b(?:width|height)\s*=\s*["']?[01](?!\d)/i

function withoutAlt({post, document}: Ground): Finding[] {
  return post.links
    .filter(
      ({kind, syntax, text, url}) =>
        kind === 'image' && described.has(syntax) && text === '' && url !== ''
    )
    .filter(
      ({syntax, position}) =>
        syntax !== 'html' || !silent.test(sourceOf(position, document))
    )
    .map(({url, position}) => ({
      reason: `Unexpected image ${inCode(url)} without alternative text, expected words for whoever does not see it`,
      position
    }))
}
