import {describe, expect, test} from 'vitest'
import {found} from './found.ts'

test('`link-empty` finds links, images and embeds without a target', () => {
  const source =
    'One [Slides]() and ![Room](<>).\n\n<a href="">Notes</a> <iframe src=""></iframe>\n'
  expect(found('link-empty', source)).toEqual([
    '1:5-1:15 Unexpected link `Slides` without a target, expected an address; add it, or remove the link',
    '1:20-1:31 Unexpected image `Room` without a target, expected an address; add it, or remove the image',
    '3:1-3:21 Unexpected link `Notes` without a target, expected an address; add it, or remove the link',
    '3:22-3:46 Unexpected embed without a target, expected an address; add it, or remove the embed'
  ])
  expect(found('link-empty', '[a](b) <a name="c">d</a> `[e]()`\n')).toEqual([])
})

test('`link-insecure` finds `http:`, but of hosts that may, and local ones', () => {
  const source =
    '[a](http://example.org/a) [b](https://example.org) [c](http://localhost:80) [d](http://ok.dev)\n'
  expect(found('link-insecure', source, {allow: ['ok.dev']})).toEqual([
    '1:1-1:26 Unexpected `http:` in `http://example.org/a`, expected `https:`; change it where the site has that too'
  ])
})

test('`link-placeholder` finds words that stand for an address', () => {
  expect(
    found('link-placeholder', '[a](TODO) [b](https://) [c](xxx)\n')
  ).toEqual([
    '1:1-1:10 Unexpected placeholder `TODO`, expected an address; write it',
    '1:11-1:24 Unexpected placeholder `https://`, expected an address; write it',
    '1:25-1:33 Unexpected placeholder `xxx`, expected an address; write it'
  ])
  expect(
    found('link-placeholder', '[a](todo/list) [b](#) [c](links.md) [d](/url)\n')
  ).toEqual([])
})

test('`link-unsafe-scheme` finds what a browser runs, however it is written', () => {
  const source =
    '[a](javascript:x) <a href="java&#10;script:y">b</a> [c](data:text/html,z) ![d](data:image/svg+xml,z)\n'
  expect(found('link-unsafe-scheme', source)).toEqual([
    '1:1-1:18 Unexpected `javascript:` in `javascript:x`, expected an address of the web; a browser runs what this one holds',
    '1:19-1:52 Unexpected `javascript:` in `java script:y`, expected an address of the web; a browser runs what this one holds',
    '1:53-1:74 Unexpected `data:` in `data:text/html,z`, expected an address of the web; a browser runs what this one holds'
  ])
  expect(
    found(
      'link-unsafe-scheme',
      '[a](mailto:a@example.org) [b](data:text/csv,c)'
    )
  ).toEqual([])
})

test('`link-without-text` finds links that nobody can see', () => {
  const source =
    '[](a.md) and <a href="b.md"></a>\n\n[](#c) <a href="d.md" class="icon"></a> [![](e.png)](f.md) https://example.org\n'
  expect(found('link-without-text', source)).toEqual([
    '1:1-1:9 Unexpected link to `a.md` without text, expected some; write it between the brackets, as nobody sees the link',
    '1:14-1:33 Unexpected link to `b.md` without text, expected some; write it between the brackets, as nobody sees the link'
  ])
})

describe('image-without-alt', () => {
  test('finds images of every notation', () => {
    const source =
      'One ![](a.png) and\n\n<img src="b.png">\n\n![][c]\n\n[c]: c.png\n'
    expect(found('image-without-alt', source)).toEqual([
      '1:5-1:15 Unexpected image `a.png` without alternative text, expected words for whoever does not see it',
      '3:1-3:18 Unexpected image `b.png` without alternative text, expected words for whoever does not see it',
      '5:1-5:7 Unexpected image `c.png` without alternative text, expected words for whoever does not see it'
    ])
  })

  test.each([
    '![A room](a.png)',
    '<img src="a.png" alt="">',
    '<img src="a.png" role="presentation">',
    '<img src="a.png" width="1" height="1">',
    '![]()',
    '{% img a.png %}',
    '---\nimage: https://example.org/a.png\n---'
  ])('finds nothing in %j', (source) => {
    expect(found('image-without-alt', source)).toEqual([])
  })
})

test('`heading-without-space` finds headings that are none', () => {
  expect(found('heading-without-space', '##Small pumps\n\nText.\n')).toEqual([
    '1:1-1:3 Unexpected `##` without a space behind it, expected `## `; put one in, or it is no heading'
  ])
  expect(
    found('heading-without-space', 'Text.\n\n#Small pumps\n')
  ).toHaveLength(1)
})

test.each([
  '## Small pumps',
  '#rust',
  '#rust is the tag\nof it',
  'Text.\n#rust is the tag',
  '#!/bin/sh -x',
  '##[derive(A)]',
  '`##a` b',
  '\\##a b',
  '```\n##a\n```'
])('`heading-without-space` finds nothing in %j', (source) => {
  expect(found('heading-without-space', `${source}\n`)).toEqual([])
})

test('`link-insecure` needs no host', () => {
  expect(found('link-insecure', '[a](http:a)\n')).toEqual([
    '1:1-1:12 Unexpected `http:` in `http:a`, expected `https:`; change it where the site has that too'
  ])
})
