import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {parsePost, toPost} from '../../src/index.ts'

const source = '# Tide\n\nSee [the deck](/d.pdf) and ![](/e.png).\n'

const position = {
  start: {line: 3, column: 1, offset: 8},
  end: {line: 3, column: 42, offset: 49}
}

test('What a plugin made up stands nowhere, and is left out', () => {
  const text = {type: 'text', value: 'The ebb'} as const
  const tree: Root = {
    type: 'root',
    children: [
      {type: 'heading', depth: 1, children: [text]},
      {type: 'paragraph', children: [{type: 'link', url: '/', children: []}]},
      {type: 'list', children: [{type: 'listItem', children: []}]},
      {type: 'code', value: '{{< youtube a >}}'}
    ]
  }
  const {sections, links, messages} = toPost(tree, source)
  expect({sections, links, messages}).toEqual({
    sections: [],
    links: [],
    messages: []
  })
})

test('What a plugin put into what has a place is left out as well', () => {
  const text = {type: 'text', value: 'The ebb'} as const
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        position,
        children: [
          {type: 'inlineCode', value: '{{'},
          text,
          {type: 'link', url: '/a', children: [text, text]},
          {type: 'image', url: '/b'}
        ]
      },
      {
        type: 'list',
        position,
        children: [{type: 'listItem', children: []}]
      },
      {
        type: 'table',
        position,
        children: [
          {type: 'tableRow', children: [{type: 'tableCell', children: [text]}]}
        ]
      }
    ]
  }
  expect(toPost(tree, source).links).toEqual([])
  expect(tree.children[0]).not.toHaveProperty('children.1.position')
})

test('References without a definition, and images without a text, are read', () => {
  const {start} = position
  const tree: Root = {
    type: 'root',
    position,
    children: [
      {
        type: 'linkReference',
        identifier: 'a',
        referenceType: 'full',
        position,
        children: []
      },
      {
        type: 'imageReference',
        identifier: 'b',
        referenceType: 'full',
        position
      },
      {type: 'image', url: '/c', position},
      {
        type: 'imageReference',
        identifier: 'd',
        referenceType: 'full',
        position: {start, end: start}
      },
      {type: 'definition', identifier: 'd', url: '/d', position}
    ]
  }
  expect(toPost(tree, source).links.map(({url, text}) => [url, text])).toEqual([
    ['/c', ''],
    ['/d', '']
  ])
})

test('Bare addresses of setext headings and quotes have their places', () => {
  const text = 'www.a.example and b\n===\n\n> a@b.example &amp c\n'
  expect(
    parsePost(text).links.map(({position: {start, end}}) =>
      text.slice(start.offset, end.offset)
    )
  ).toEqual(['www.a.example', 'a@b.example'])
})
