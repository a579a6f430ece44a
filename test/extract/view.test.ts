import {expect, test} from 'vitest'
import {view} from '../../src/extract/view.ts'
import {frontMatter} from '../../src/parse/front-matter.ts'
import {body} from '../../src/parse/markdown.ts'
import {document} from '../../src/source/document.ts'
import {offsetAt} from '../../src/source/offsets.ts'

function viewOf(text: string): ReturnType<typeof view> {
  const source = document(text)
  const matter = frontMatter(source)
  return view(body(source, matter).tree, source, matter.end)
}

/** Kind, depth and lines of each block, in short. */
function outlineOf(text: string): string[] {
  return viewOf(text).blocks.map(({kind, depth, lines}) =>
    [kind, depth, lines.map((line) => line.text).join(' ⏎ ')]
      .filter((part) => part !== undefined && part !== '')
      .join(' ')
  )
}

/** Each line as its offsets have it in the source. */
function slicesOf(text: string): string[] {
  return viewOf(text).lines.map((line) =>
    text.slice(
      offsetAt(line.offsets, 0),
      offsetAt(line.offsets, line.text.length)
    )
  )
}

test('headings of every notation are headings of their depth', () => {
  expect(
    outlineOf('# A\n\nB\n---\n\n###C###\n\n<h4>D</h4>\n\n**E**\n')
  ).toEqual([
    'heading 1 A',
    'heading 2 B',
    'heading 3 C',
    'heading 4 D',
    'heading 7 E'
  ])
})

test('a tag, a channel or a number behind one # is no heading', () => {
  expect(outlineOf('#tag\n\n#one #two\n\n#1 first\n')).toEqual([
    'paragraph #tag',
    'paragraph #one #two',
    'paragraph #1 first'
  ])
})

test('a # of an escape or a reference is no heading', () => {
  expect(outlineOf('\\##a\n\n&#35;#b\n')).toEqual([
    'paragraph ##a',
    'paragraph ##b'
  ])
})

test('a heading without its space parts the paragraph around it', () => {
  expect(outlineOf('one\n##two\nthree\n')).toEqual([
    'paragraph one',
    'heading 2 two',
    'paragraph three'
  ])
})

test('code that begins with a sign of headings is none', () => {
  expect(outlineOf('- `#mill-list li a`\n\n##`mill`\n')).toEqual([
    'paragraph #mill-list li a',
    'heading 2 mill'
  ])
})

test('a paragraph of lines in bars is rows, with a line for each cell', () => {
  const text = '| 10:00 | **Big** pumps | |\n|11:00|Pipes, `a|b`|x|\n'
  expect(outlineOf(text)).toEqual([
    'row 10:00 ⏎ Big pumps',
    'row 11:00 ⏎ Pipes, a|b ⏎ x'
  ])
  expect(slicesOf(text)).toEqual([
    '10:00',
    'Big** pumps',
    '11:00',
    'Pipes, `a|b`',
    'x'
  ])
  expect(viewOf(text).lines.map(({cell}) => cell)).toEqual([0, 1, 0, 1, 2])
  expect(viewOf(text).lines[1]?.marks).toMatchObject([
    {kind: 'strong', start: 0, end: 3}
  ])
})

test('lines with a bar, or one line in bars, are a paragraph', () => {
  expect(outlineOf('| 10:00 | Pumps |\n')).toEqual([
    'paragraph | 10:00 | Pumps |'
  ])
  expect(outlineOf('|a|\n|b|\n')).toEqual(['paragraph |a| ⏎ |b|'])
})

test('bold that ends with its line is a heading over the lines below', () => {
  expect(outlineOf('**A title**  \nBy somebody\n')).toEqual([
    'heading 7 A title',
    'paragraph By somebody'
  ])
})

test('bold that goes on, or that text goes on behind, is none', () => {
  expect(outlineOf('**A sentence\nin bold** and more\n')).toEqual([
    'paragraph A sentence in bold and more'.replace(
      'sentence in',
      'sentence ⏎ in'
    )
  ])
  expect(outlineOf('**Note** that\n')).toEqual(['paragraph Note that'])
})

test('soft and hard breaks end lines', () => {
  expect(outlineOf('a\nb  \nc<br>d\n')).toEqual(['paragraph a ⏎ b ⏎ c ⏎ d'])
})

test('rows of a table have a line for each cell', () => {
  expect(outlineOf('| a | b |\n|---|---|\n| c | d |\n')).toEqual([
    'row a ⏎ b',
    'row c ⏎ d'
  ])
})

test('lines of code are lines, blank ones left out', () => {
  expect(outlineOf('```text\nQ: a\n\nA: b\n```\n')).toEqual([
    'code Q: a ⏎ A: b'
  ])
})

test('a rule is a block without lines', () => {
  expect(outlineOf('a\n\n---\n\nb\n')).toEqual([
    'paragraph a',
    'rule',
    'paragraph b'
  ])
})

test('raw HTML is blocks, lines, lists and rows', () => {
  expect(
    outlineOf(
      '<div><p><b>Q:</b> a\nb</p><p>c<br>d</p></div>\n\n<ul><li>e</li><li>f</li></ul>\n\n<table><tr><td>g</td><td>h</td></tr></table>\n'
    )
  ).toEqual([
    'paragraph Q: a b',
    'paragraph c ⏎ d',
    'paragraph e',
    'paragraph f',
    'row g ⏎ h'
  ])
})

test('text that raw HTML swallows keeps its lines', () => {
  expect(outlineOf('<h3>Title</h3>\nBy somebody\nof somewhere\n')).toEqual([
    'heading 3 Title',
    'paragraph By somebody ⏎ of somewhere'
  ])
})

test('items know their list, their place and their number', () => {
  const {blocks} = viewOf('3. a\n   - b\n4. c\n')
  expect(
    blocks.map(({item}) => [item?.ordinal, item?.index, item?.list.depth])
  ).toEqual([
    [3, 0, 0],
    [undefined, 0, 1],
    [4, 1, 0]
  ])
  expect(blocks.map(({item}) => item?.list.marker)).toEqual(['.', '-', '.'])
  expect(blocks[1]?.item?.list.parent).toBe(blocks[0]?.item)
})

test('items of raw HTML know the same', () => {
  const {blocks} = viewOf(
    '<ol>\n<li>a<ul><li>b</li></ul></li>\n<li>c</li>\n</ol>\n'
  )
  expect(
    blocks.map(({item}) => [item?.ordinal, item?.index, item?.list.depth])
  ).toEqual([
    [1, 0, 0],
    [undefined, 0, 1],
    [2, 1, 0]
  ])
})

test('quotes around a block are counted', () => {
  expect(viewOf('> a\n> > b\n').blocks.map(({quotes}) => quotes)).toEqual([
    1, 2
  ])
})

test('images and embeds are counted, not read', () => {
  const {blocks} = viewOf('![alt](a.png) b <img src="c.png">\n')
  expect(blocks.map(({media, lines}) => [media, lines[0]?.text])).toEqual([
    [2, 'b']
  ])
})

test('white space is squeezed, entities are decoded, places are kept', () => {
  const text = 'a  &amp;\u3000b\\*\n'
  expect(viewOf(text).lines.map((line) => line.text)).toEqual(['a & b*'])
  expect(slicesOf(text)).toEqual(['a  &amp;\u3000b\\*'])
})

test('lines in quotes and lists are where they are', () => {
  expect(slicesOf('> a\r\n> b **c**\r\n\r\n- d\r\n  e\r\n')).toEqual([
    'a',
    'b **c',
    'd',
    'e'
  ])
})

test('attributes of kramdown are not seen', () => {
  expect(outlineOf('# A {#one}\n\nb\n{: .two}\n\n{: .three}\n')).toEqual([
    'heading 1 A',
    'paragraph b'
  ])
  expect(outlineOf('# A {b}\n\n{: c} d\n')).toEqual([
    'heading 1 A {b}',
    'paragraph {: c} d'
  ])
  expect(viewOf('![a](b.png)\n{: .c}\n').blocks).toHaveLength(1)
})

test('one # without its space is a heading, its marks behind it apart', () => {
  expect(outlineOf('#A title\n\n##B ##\n')).toEqual([
    'heading 1 A title',
    'heading 2 B'
  ])
})

test('long bold text is no heading', () => {
  const text = 'so it is and '.repeat(30)
  expect(viewOf(`**${text}on**\n`).blocks[0]?.kind).toBe('paragraph')
})

test('raw HTML has rules, quotes and text as written', () => {
  expect(outlineOf('<div>a<hr>b<pre>c\nd</pre>e\nf</div>\n')).toEqual([
    'paragraph a',
    'rule',
    'paragraph b',
    'paragraph c ⏎ d',
    'paragraph e f'
  ])
  const {blocks} = viewOf(
    '<div>a<blockquote>b</blockquote></blockquote>c</pre></div>\n'
  )
  expect(blocks.map(({quotes}) => quotes)).toEqual([0, 1, 0])
})

test('lists of raw HTML that are too deep stand beside one another', () => {
  const {blocks} = viewOf(`${'<ul><li>a'.repeat(70)}\n`)
  expect(blocks.map(({item}) => item?.list.depth).slice(62)).toEqual([
    62, 63, 64, 64, 64, 64, 64, 64
  ])
})

test('a mark that nothing ends, or that nothing begins, ends with its block', () => {
  const {lines} = viewOf('<b>a\n\nb</b> c\n\n***d***\n')
  expect(lines.map(({marks}) => marks)).toEqual([
    [{kind: 'strong', start: 0, end: 1, continued: true}],
    [],
    [
      {kind: 'strong', start: 0, end: 1, continued: false},
      {kind: 'emphasis', start: 0, end: 1, continued: false}
    ]
  ])
})

test('code has its lines, indented, fenced or empty', () => {
  expect(outlineOf('    a\n\n    b\n')).toEqual(['code a ⏎ b'])
  expect(outlineOf('a\n\n```')).toEqual(['paragraph a'])
})

test('footnotes and struck text are read as what is around them', () => {
  expect(outlineOf('a ~~b~~[^c]\n\n[^c]: d\n')).toEqual([
    'paragraph a b',
    'paragraph d'
  ])
})

test('front matter is not seen', () => {
  expect(outlineOf('---\ntitle: a\n---\n\nb\n')).toEqual(['paragraph b'])
})

test('marks say what is strong, emphasised, linked or code', () => {
  const {lines} = viewOf('**a** [b](c) *d* `e` <b>f</b>\n')
  expect(lines[0]?.marks).toEqual([
    {kind: 'strong', start: 0, end: 1, continued: false},
    {kind: 'link', start: 2, end: 3, url: 'c', continued: false},
    {kind: 'emphasis', start: 4, end: 5, continued: false},
    {kind: 'code', start: 6, end: 7, continued: false},
    {kind: 'strong', start: 8, end: 9, continued: false}
  ])
})
