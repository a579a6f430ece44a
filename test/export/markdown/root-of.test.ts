import type {Root} from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {parsePost, rootOf} from '../../../src/index.ts'
import {document} from '../../../src/source/document.ts'

/** The HTML that a site makes of a tree. */
function html(tree: Root): string {
  const processor = unified()
    .use(remarkRehype, {allowDangerousHtml: true})
    .use(rehypeStringify, {allowDangerousHtml: true})
  return processor.stringify(processor.runSync(tree))
}

/** HTML of what stands in a source from one text to the end of another. */
function between(source: string, from: string, to = from): string {
  const start = source.indexOf(from)
  const end = source.indexOf(to, start) + to.length
  if (start < 0 || end < to.length) throw new Error(`Expected ${from}, ${to}`)
  return html(rootOf(source, document(source).position(start, end)))
}

const evening = `---
title: Evening
---

## Small pumps by Ida Moor

Text with a [link][home].

### Q&A

- Q: How small?
  - A: **Tiny**, as [she said][home]:

    \`\`\`js
    small()
    \`\`\`

    And more.
- Q: Why?
  - A: So.

## Deep wells by Ann Ruiz

Text.

[home]: https://example.com/
`

test('a talk is a document of its own, with the definitions that it needs', () => {
  const {talks} = parsePost(evening)
  const root = rootOf(evening, talks[0]?.position)
  expect(html(root)).toBe(
    `<h2>Small pumps by Ida Moor</h2>
<p>Text with a <a href="https://example.com/">link</a>.</p>
<h3>Q&#x26;A</h3>
<ul>
<li>Q: How small?
<ul>
<li>
<p>A: <strong>Tiny</strong>, as <a href="https://example.com/">she said</a>:</p>
<pre><code class="language-js">small()
</code></pre>
<p>And more.</p>
</li>
</ul>
</li>
<li>Q: Why?
<ul>
<li>A: So.</li>
</ul>
</li>
</ul>
`.trimEnd()
  )
  expect(root.position).toEqual(talks[0]?.position)
  expect(root.children.map(({type}) => type)).toEqual([
    'heading',
    'paragraph',
    'heading',
    'list',
    'definition'
  ])
  expect(root.children[0]?.position?.start).toEqual({
    line: 5,
    column: 1,
    offset: 24
  })
})

test('an answer within a list item is what the item holds', () => {
  const [question] = parsePost(evening).questions
  expect(html(rootOf(evening, question?.answers[0]?.position))).toBe(
    `<p><strong>Tiny</strong>, as <a href="https://example.com/">she said</a>:</p>
<pre><code class="language-js">small()
</code></pre>
<p>And more.</p>`
  )
  expect(html(rootOf(evening, question?.textPosition))).toBe(
    '<p>How small?</p>'
  )
})

test('without a position it is all behind the front matter', () => {
  const tree = rootOf(evening)
  expect(tree.children.map(({type}) => type)).toEqual([
    'heading',
    'paragraph',
    'heading',
    'list',
    'heading',
    'paragraph',
    'definition'
  ])
  const [, talk] = parsePost(evening).talks
  const root = rootOf(evening, talk?.position, {tree})
  expect(root.children[0]).toBe(tree.children[4])
  expect(html(root)).toBe('<h2>Deep wells by Ann Ruiz</h2>\n<p>Text.</p>')
})

test.each([
  ['a heading', '## Q: one *two*\n', 'one', '*two*', '<p>one <em>two</em></p>'],
  [
    'bold text',
    '**A: one** two\n',
    'one',
    'two',
    '<p><strong>one</strong> two</p>'
  ],
  [
    'a link',
    '[A: one](/a "b") two\n',
    'one',
    'two',
    '<p><a href="/a" title="b">one</a> two</p>'
  ],
  ['code', 'a `one two` b\n', 'two', '` b', '<p><code>two</code> b</p>'],
  [
    'escapes',
    'A: o\\*e &amp; two &lt; three\n',
    'o\\*e',
    '&lt;',
    '<p>o*e &#x26; two &#x3C;</p>'
  ],
  [
    'a block quote',
    '> A: one\n> two\n>\n> three\n',
    'one',
    'three',
    '<p>one\ntwo</p>\n<p>three</p>'
  ],
  [
    'items',
    '3. a\n4. one\n5. two\n',
    '4. one',
    '5. two',
    '<ol start="4">\n<li>one</li>\n<li>two</li>\n</ol>'
  ],
  [
    'an item and those behind it',
    '- A: one\n- two\n- three\n',
    'one',
    'three',
    '<p>one</p>\n<ul>\n<li>two</li>\n<li>three</li>\n</ul>'
  ],
  [
    'whole items before one',
    '- one\n- two\n- three b\n',
    '- one',
    'three',
    '<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>three</p>'
  ],
  [
    'rows',
    '| a |\n| - |\n| one |\n| two |\n\nb\n',
    '| one |',
    '| two |',
    '<table>\n<thead>\n<tr>\n<th>one</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>two</td>\n</tr>\n</tbody>\n</table>'
  ],
  [
    'a cell',
    '| a | b |\n| - | - |\n| A: one | two |\n',
    'one',
    'one',
    '<p>one</p>'
  ],
  [
    'a fence',
    '```\nQ: one\nA: two\nthree\n```\n',
    'two',
    'three',
    '<pre><code>two\nthree\n</code></pre>'
  ],
  ['raw HTML', '<p>one\n<p>two\n', '<p>two', '<p>two', '<p>two'],
  [
    'a footnote',
    'one[^1]\n\ntwo\n\n[^1]: See [here][a].\n\n[a]: /a\n',
    'one',
    '[^1]',
    '<p>one<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>\n<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2>\n<ol>\n<li id="user-content-fn-1">\n<p>See <a href="/a">here</a>. <a href="#user-content-fnref-1" data-footnote-backref="" aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p>\n</li>\n</ol>\n</section>'
  ],
  ['an image that is cut', 'one ![two](/a) b\n', 'one', '![t', '<p>one </p>'],
  ['nothing', 'one\n\n\n\ntwo\n', '\n\n\n', '\n\n\n', ''],
  ['a mark alone', 'a **one**\n', '**', '**', ''],
  ['a fence alone', '```js\none\n```\n', '```js', '```js', ''],
  ['a mark of code alone', 'a `one`\n', '`', '`', '']
])('of %s it is what is there', (_, source, from, to, expected) => {
  expect(between(source, from, to)).toBe(expected)
})

test('a definition that is there already is not put there again', () => {
  const source = '[a][x]\n\n[x]: /x\n\n[x]: /y\n\nb\n'
  const position = document(source).position(0, source.indexOf('\n\n[x]: /y'))
  expect(rootOf(source, position).children.map(({type}) => type)).toEqual([
    'paragraph',
    'definition'
  ])
})

test('in front matter there is nothing', () => {
  const position = document(evening).position(4, 18)
  expect(rootOf(evening, position).children).toEqual([])
})

test('every talk and answer of a post renders', () => {
  const {talks, questions} = parsePost(evening)
  const tree = rootOf(evening)
  for (const {position} of [...talks, ...questions.flatMap((q) => q.answers)])
    expect(rootOf(evening, position, {tree})).toEqual(rootOf(evening, position))
})

test('throws where an argument is not of its type', () => {
  // @ts-expect-error: not a source
  expect(() => rootOf(1)).toThrow(TypeError)
  // @ts-expect-error: not limits
  expect(() => rootOf('a', undefined, {limits: 1})).toThrow(
    'expected `options.limits` as an object'
  )
})
