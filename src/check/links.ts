import {scheme} from '../extract/links/scheme.ts'
import type {Link} from '../model.ts'
import {inCode} from '../source/message.ts'
import type {Check, Finding, Ground, RuleOptions} from './check.ts'
import {sourceOf} from './source-of.ts'

/** Id of a rule about where links lead, and what they say. */
export type LinkRuleId =
  | 'link-empty'
  | 'link-insecure'
  | 'link-placeholder'
  | 'link-unsafe-scheme'
  | 'link-without-text'

/** Rules about where links lead, and what they say. */
export const linkRules: Readonly<Record<LinkRuleId, Check>> = {
  'link-empty': {
    severity: 'error',
    summary: 'A link that leads nowhere',
    findings: ({post}) =>
      post.links.filter(({url}) => url === '').map(emptyLink)
  },
  'link-insecure': {
    severity: 'off',
    summary: 'A link by plain `http:`',
    options: {allow: []},
    findings: insecure
  },
  'link-placeholder': {
    severity: 'warning',
    summary: 'A link to what was to be replaced by an address',
    findings: ({post}) => post.links.filter(isPlaceholder).map(placeholder)
  },
  'link-unsafe-scheme': {
    severity: 'error',
    summary: 'A link that runs what it holds',
    findings: ({post}) => post.links.flatMap(unsafe)
  },
  'link-without-text': {
    severity: 'warning',
    summary: 'A link that nobody can see',
    findings: withoutText
  }
}

function emptyLink({kind, text, position}: Link): Finding {
  const what = text ? `${kind} ${inCode(text)}` : kind
  return {
    reason: `Unexpected ${what} without a target, expected an address; add it, or remove the ${kind}`,
    position
  }
}

function insecure({post}: Ground, {allow = []}: RuleOptions): Finding[] {
  return post.links
    .filter(({url}) => scheme(url) === 'http')
    .filter(({url}) => !allow.includes(hostOf(url)) && !isLocal(hostOf(url)))
    .map(({url, position}) => ({
      reason: `Unexpected \`http:\` in ${inCode(url)}, expected \`https:\`; change it where the site has that too`,
      position
    }))
}

function hostOf(url: string): string {
  return /^\s*https?:\/\/([^/?#:]*)/i.exec(url)?.[1]?.toLowerCase() ?? ''
}

function isLocal(host: string): boolean {
  return /^(?:localhost|[\d.]+|.*\.(?:local|test|example|localhost))$/.test(
    host
  )
}

/** What stands for an address that is not known yet. */
const placeholders =
  /^(?:todo|tbd|tba|fixme|url|link|x{3,}|\?+|…|\.{3}|<.*>|https?:(?:\/\/)?|https?:\/\/(?:\.{3}|x{3,}|…|todo|tbd)\/?)$/i

function isPlaceholder({url, syntax}: Link): boolean {
  return syntax !== 'literal' && placeholders.test(url.slice(0, 99).trim())
}

function placeholder({url, position}: Link): Finding {
  return {
    reason: `Unexpected placeholder ${inCode(url)}, expected an address; write it`,
    position
  }
}

/** Schemes by which a browser runs what an address holds. */
const unsafeSchemes: ReadonlySet<string> = new Set(['javascript', 'vbscript'])

function unsafe({url, kind, position}: Link): Finding[] {
  const found = scheme(url) ?? ''
  const isPage = found === 'data' && kind !== 'image' && isDocument(url)
  if (!unsafeSchemes.has(found) && !isPage) return []
  return [
    {
      reason: `Unexpected \`${found}:\` in ${inCode(url)}, expected an address of the web; a browser runs what this one holds`,
      position
    }
  ]
}

/** Whether the data of an address is a page, which can hold a program. */
function isDocument(url: string): boolean {
  return /^\s*data:\s*(?:text\/(?:html|xml)|application\/xhtml|image\/svg)/i.test(
    url
  )
}

/** A link of Markdown, or of HTML that has no more than an address. */
const bare =
  /^(?:\[\s*\]\(|<a\s+href\s*=\s*["']?[^"'\s>]*["']?\s*>\s*<\/a\s*>$)/i

function withoutText({post, document}: Ground): Finding[] {
  return post.links
    .filter(
      ({kind, text, url}) =>
        kind === 'link' && text === '' && url !== '' && !url.startsWith('#')
    )
    .filter((link) => bare.test(sourceOf(link.position, document)))
    .map(({url, position}) => ({
      reason: `Unexpected link to ${inCode(url)} without text, expected some; write it between the brackets, as nobody sees the link`,
      position
    }))
}
