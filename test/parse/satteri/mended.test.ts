import type {Nodes, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {markdownToMdast} from 'satteri'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {mended} from '../../../src/parse/satteri/mended.ts'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** Sätteri's tree of what stands behind some lines of a text, mended. */
function tree(text: string, before = ''): Root | undefined {
  // Its types have MDX in them, which a tree of Markdown has not.
  return mended(markdownToMdast(text) as Root, before + text, {
    lines: before.split('\n').length - 1,
    characters: before.length
  })
}

/** Nodes with their places, as far as the stages look at them. */
function outline(node: Nodes): unknown {
  const {type, position} = node
  const value = 'value' in node ? node.value : undefined
  const url = 'url' in node ? node.url : undefined
  const children = 'children' in node ? node.children.map(outline) : []
  return {type, position, value, url, children}
}

test.each([
  ['a task', '- [x] *Tide*, [slides](/a)\n- [ ] lamp\n'],
  ['a task in a quote', '> 1. [x] **Tide**\n> 2. [ ]   `lamp`\n'],
  ['a bare URL at the end of a row', '|a|\n|-|\n|https://a.example/b|\n'],
  ['a bare URL in a sentence', 'See https://a.example/b, or www.b.example.\n'],
  ['an address', 'Write to tide@a.example.\n']
])('%s is mended to what remark makes of it', (_, text) => {
  expect(outline(tree(text)!)).toEqual(outline(processor.parse(text)))
})

test('every place is one of the whole text', () => {
  const [link] = tree('[a](/b)\n', 'Tide\n\n')?.children ?? []
  expect(link?.position).toEqual({
    start: {line: 3, column: 1, offset: 6},
    end: {line: 3, column: 8, offset: 13}
  })
})

test.each([
  ['a task', '- [x] *Tide*\n'],
  ['a bare URL at the end of a row', '|a|\n|-|\n|https://a.example/b|\n']
])('%s is mended behind other lines too', (_, text) => {
  const [first] = tree(text, 'Tide\n\n')?.children ?? []
  const [, second] = processor.parse(`Tide\n\n${text}`).children
  expect(outline(first!)).toEqual(outline(second!))
})

test.each([
  ['a box alone on its line', '- [x]\n  tide\n'],
  ['a box in a heading', '- [x] Tide\n  ---\n'],
  ['a definition like a row', '[b]: c|d\n-|-\n'],
  ['a row that begins with HTML', 'a|b\n-|-\n</b>\n'],
  ['a footnote in a link', '[a [^1]](/b)\n\n[^1]: c\n'],
  ['a hard break at the end of a link', '[tide\\\n](/a)\n'],
  ['a hard break at the end of an image', '![tide\\\n](/a)\n'],
  ['an address only remark sees', '[a] tide@a.example_\n'],
  ['a bare URL behind a letter', 'tidehttps://a.example\n'],
  ['a bare URL of an odd form', 'https://a.example/[b]\n'],
  ['a bare URL with a backslash', 'https://a.example/\\\\b\n'],
  ['a bare URL with a mark in its host', 'https://a_b.example/\n'],
  ['a bare URL behind a mark', '|a|\n|-|\n|https://b.example|c|\n'],
  ['a bare URL that ends oddly', '|a|\n|-|\n|https://b.example/?|\n'],
  ['an address behind a scheme', 'mailto:tide@a.example\n']
])('%s is left to remark', (_, text) => {
  expect(tree(text)).toBeUndefined()
})
