import {scheme} from '../extract/links/scheme.ts'
import type {Link} from '../model.ts'
import {inCode} from '../source/message.ts'
import {type Anchors, anchorName, anchors} from './anchors.ts'
import type {Check, Finding, Ground} from './check.ts'

/** Id of a rule about links to what is near. */
export type TargetRuleId = 'link-anchor-missing' | 'link-target-missing'

/** Rules about links to what is near: the post itself, and files beside it. */
export const targetRules: Readonly<Record<TargetRuleId, Check>> = {
  'link-anchor-missing': {
    severity: 'warning',
    summary: 'A link to a part of the post that there is not',
    findings: missingAnchors
  },
  'link-target-missing': {
    severity: 'warning',
    summary: 'A link to a file that there is not',
    findings: localTargets
  }
}

function missingAnchors(ground: Ground): Finding[] {
  let known: Anchors | undefined
  return ground.post.links.flatMap(({url, kind, position}) => {
    const name = kind === 'link' && url.startsWith('#') ? anchorName(url) : ''
    if (!name) return []
    known ??= anchors(ground)
    if (known.has(name)) return []
    return {
      reason: `Unexpected ${inCode(url)}, which no heading or \`id\` of the post has, expected one that there is; correct it`,
      position
    }
  })
}

/**
 * What links lead to beside the post. Only what surely is the path of a file:
 * one that begins with `./` or `../`, or that of a Markdown file; what else is
 * relative may be a page of the site.
 */
function localTargets({post, document}: Ground): Finding[] {
  if (document.path === undefined) return []
  return post.links.filter(isFile).map(({url, position}) => {
    const path = decoded(url.replace(/[?#].*$/s, ''))
    return {
      reason: `Unexpected target ${inCode(path)}, expected a file that there is; correct the path`,
      position,
      claim: {kind: 'target', path}
    }
  })
}

function isFile({url, syntax}: Link): boolean {
  if (syntax === 'shortcode' || syntax === 'metadata') return false
  if (scheme(url) !== undefined || /^[/#?\\]|[{}<>]/.test(url)) return false
  const path = url.replace(/[?#].*$/s, '')
  if (/\.(?:md|mdx|markdown)$/i.test(path)) return true
  return /^\.{1,2}\//.test(path) && /\.\w{2,5}$/.test(path)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
