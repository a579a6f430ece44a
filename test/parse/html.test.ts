import type {Html, Nodes} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {htmlTokens} from '../../src/parse/html.ts'
import {document} from '../../src/source/document.ts'
import {offsetAt} from '../../src/source/offsets.ts'

/** Tokens of all raw HTML of a text, each with what stands in its place. */
function tokens(text: string): string[] {
  const post = document(text)
  return htmlNodes(unified().use(remarkParse).parse(text)).flatMap((node) =>
    htmlTokens(node, post).map((token) => {
      if (token.type === 'text')
        return `${token.value}|${text.slice(offsetAt(token.offsets, 0), offsetAt(token.offsets, token.value.length))}`
      return `${token.type} ${token.name}|${text.slice(token.start, token.end)}`
    })
  )
}

function htmlNodes(node: Nodes): Html[] {
  if (node.type === 'html') return [node]
  return 'children' in node ? node.children.flatMap(htmlNodes) : []
}

function attributes(text: string): [string, string][] {
  const [node] = htmlNodes(unified().use(remarkParse).parse(text))
  const [token] = node ? htmlTokens(node, document(text)) : []
  return token?.type === 'open' ? [...token.attributes] : []
}

describe('htmlTokens', () => {
  test('gives tags and text in order, each with its place', () => {
    expect(tokens('<p>Talk <b\nclass=x>one</b></p>')).toEqual([
      'open p|<p>',
      'Talk |Talk ',
      'open b|<b\nclass=x>',
      'one|one',
      'close b|</b>',
      'close p|</p>'
    ])
  })

  test('gives half an element as it stands, and closes nothing itself', () => {
    expect(tokens('see <a href="x">the *deck*</a> and </p>')).toEqual([
      'open a|<a href="x">',
      'close a|</a>',
      'close p|</p>'
    ])
  })

  test('decodes references, and keeps where they stand', () => {
    const text = '<p>a&lt;b &#x1F600; &NotEqualTilde;</p>'
    const [node] = htmlNodes(unified().use(remarkParse).parse(text))
    const [, token] = node ? htmlTokens(node, document(text)) : []
    expect(token).toEqual({
      type: 'text',
      value: 'a<b \u{1f600} ≂̸',
      offsets: [0, 3, 2, 8, 5, 10, 6, 19, 8, 20, 9, 35]
    })
  })

  test('reads attributes as HTML does', () => {
    expect(
      attributes(`<IMG SRC=a.png alt='"x" &amp; y' hidden src="b.png" />`)
    ).toEqual([
      ['src', 'a.png'],
      ['alt', '"x" & y'],
      ['hidden', '']
    ])
  })

  test('keeps places where the marks of a quote stand in between', () => {
    expect(tokens('> <div>\r\n> a<i\r\n> id=x>b</i>\r\n')).toEqual([
      'open div|<div>',
      '\r\na|\r\n> a',
      'open i|<i\r\n> id=x>',
      'b|b',
      'close i|</i>'
    ])
  })

  test('keeps places where a quote takes its part of a tab', () => {
    expect(tokens('>\t<div>x</div>\n>\t  <p>y').slice(1)).toEqual([
      'open div|<div>',
      'x|x',
      'close div|</div>',
      '\n    |\n>\t  ',
      'open p|<p>',
      'y|y'
    ])
  })

  test('gives nothing for what no reader sees', () => {
    expect(
      tokens('<!-- <b> --><p>x<!-- y -->z<?php echo 1 ?><![CDATA[q]]></p>')
    ).toEqual(['open p|<p>', 'xz|x<!-- y -->z', 'close p|</p>'])
    expect(tokens('<script>let a = "<b>"</script><b>')).toEqual([
      'open script|<script>',
      'close script|</script>',
      'open b|<b>'
    ])
    expect(
      tokens('<p><template>a<template>b</template><b>c</template>d')
    ).toEqual([
      'open p|<p>',
      'open template|<template>',
      'close template|</template>',
      'd|d'
    ])
  })

  test('leaves out a tag that the node does not finish', () => {
    expect(tokens('<div\n\n<p>a</p><b')).toEqual([
      'open p|<p>',
      'a|a',
      'close p|</p>'
    ])
  })
})
