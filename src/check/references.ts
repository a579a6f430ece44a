import type {Definition, Nodes, Text} from 'mdast'
import {inCode} from '../source/message.ts'
import {spanOf} from '../source/span.ts'
import type {Check, Finding, Ground} from './check.ts'

/** Id of a rule about links by reference. */
export type ReferenceRuleId =
  | 'link-undefined-reference'
  | 'link-unused-definition'

/** Rules about links by reference. */
export const referenceRules: Readonly<Record<ReferenceRuleId, Check>> = {
  'link-undefined-reference': {
    severity: 'warning',
    summary: 'A reference to a link that is defined nowhere',
    findings: undefinedReferences
  },
  'link-unused-definition': {
    severity: 'warning',
    summary: 'A definition of a link that nothing refers to',
    findings: unusedDefinitions
  }
}

/** What puts other files in a post, and their definitions with them. */
const included =
  /\{%-?\s*include|\{\{[<%]\s*(?:include|snippet)|--8<--|@include/

/**
 * `[text][label]`, no part of a word or of a row of brackets, and `[^1]`. The
 * text is of several words, or the label a number, as `[a][b]` alone may be
 * anything.
 */
const reference =
  /(?<![\w\])\\])(?:\[([^[\]\n]{1,200})\]\[([^[\]\n^]{1,99})\](?![[(\w])|\[\^(\d{1,3})\](?![(:]))/g

function undefinedReferences({nodes, document}: Ground): Finding[] {
  if (included.test(document.text)) return []
  const found: Finding[] = []
  const made = templated(document.text)
  const hasDefinitions = nodes.definitions.length > 0
  let isTitle = false
  for (const node of nodes.written) {
    if ('children' in node) isTitle = node.type === 'heading'
    if (isTitle || node.type !== 'text' || !mayRefer(node)) continue
    const span = spanOf(node)
    if (!span) continue
    const source = document.text.slice(span.start, span.end)
    for (const match of source.matchAll(reference)) {
      const [all, text = '', label = '', footnote] = match
      const start = span.start + match.index
      if (footnote === undefined && !isMeant(text, label, hasDefinitions))
        continue
      if (made.has(folded(label))) continue
      found.push({
        reason: footnote
          ? `Unexpected ${inCode(all)} without its footnote, expected ${inCode(`[^${footnote}]: …`)}; write it, or remove the mark`
          : `Unexpected reference to ${inCode(label)} without a definition, expected ${inCode(`[${label}]: …`)} with an address; add it`,
        position: document.position(start, start + all.length)
      })
    }
  }
  return found
}

/**
 * Labels that a generator may see defined though a parser of Markdown does
 * not: once a template makes an address, as Jekyll does of `[1]: {% post_url
 * 2016-03-19-evening %}`, that line is a definition, and so are those under it.
 */
function templated(text: string): Set<string> {
  const found = [...text.matchAll(definition)]
  const isMade = found.some(([, , address = '']) => /\{[{%<]/.test(address))
  return new Set(isMade ? found.map(([, label = '']) => folded(label)) : [])
}

/** A line that defines a link, or would if its address were one. */
const definition = /^ {0,3}\[([^[\]\n]{1,200})\]:[ \t]*([^\r\n]{0,200})/gm

function mayRefer({value}: Text): boolean {
  return value.includes('][') || value.includes('[^')
}

/** Whether brackets are meant as a link, not as indices: `[n][0]`. */
function isMeant(text: string, label: string, hasOthers: boolean): boolean {
  if (/\S\s+\S/.test(text.trim())) return !/^0\d*$/.test(label)
  const isName = hasOthers || /^\p{Lu}/u.test(text)
  return isName && /^[1-9]\d{0,2}$/.test(label) && /\p{L}{2}/u.test(text)
}

/**
 * Definitions that no link of Markdown refers to, nor any other brackets in
 * the file: a generator may make links where a parser sees none.
 */
function unusedDefinitions({nodes, document}: Ground): Finding[] {
  if (nodes.definitions.length === 0) return []
  const used = new Set<string>()
  for (const parent of nodes.ofLinks)
    for (const node of parent.children) {
      const identifier = identifierOf(node)
      if (identifier !== undefined) used.add(folded(identifier))
    }
  const counts = bracketed(document.text)
  return nodes.definitions.flatMap((definition) => {
    const {identifier, label} = definition
    const span = spanOf(definition)
    const name = folded(identifier)
    if (!span || used.has(name) || isComment(definition)) return []
    if ((counts.get(name) ?? 0) > 1) return []
    return {
      reason: `Unexpected definition of ${inCode(label ?? identifier)}, which nothing refers to, expected a link to it; add one, or remove the definition`,
      position: document.position(span.start, span.end)
    }
  })
}

function identifierOf(node: Nodes): string | undefined {
  return node.type === 'linkReference' || node.type === 'imageReference'
    ? node.identifier
    : undefined
}

/** `[//]: # (a comment)`, which is no link. */
function isComment({identifier, url}: Definition): boolean {
  return (
    /^(?:\/\/|comment.*|_metadata_.*|#|-)$/i.test(identifier) || url === '#'
  )
}

/** How often each text stands between brackets. */
function bracketed(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [, inner = ''] of text.matchAll(/\[([^[\]]{1,999})\]/g)) {
    const name = folded(inner)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

function folded(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase()
}
