import type {Link} from '../model.ts'
import {inCode} from '../source/message.ts'
import type {Check, Finding, Ground} from './check.ts'

/** Id of a rule about links. */
export type LinkRuleId = 'image-without-alt'

/** Rules about links, images and embeds. */
export const linkRules: Readonly<Record<LinkRuleId, Check>> = {
  'image-without-alt': {
    severity: 'warning',
    summary: 'An image without alternative text',
    findings: withoutAlt
  }
}

function withoutAlt({post}: Ground): Finding[] {
  return post.links.filter(isBare).map(({url, position}) => ({
    reason: `Unexpected image ${inCode(url)} without alternative text, expected words for who does not see it`,
    position
  }))
}

function isBare({kind, syntax, text}: Link): boolean {
  return kind === 'image' && syntax !== 'metadata' && text === ''
}
