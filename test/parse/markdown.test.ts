import {expect, test} from 'vitest'
import {parsePost as parseFast} from '../../src/fast.ts'
import {parsePost} from '../../src/index.ts'

test.each([
  ['nothing', ''],
  ['a byte order mark', '\ufeff'],
  ['front matter', '---\ntitle: x\n---\n'],
  ['front matter and a byte order mark', '---\ntitle: x\n---\n\ufeff'],
  ['a byte order mark and front matter', '\ufeff---\ntitle: x\n---\n']
])('a heading behind %s is where it is', (_, before) => {
  const content = `${before}\n## One\n\n[two](u)\n`
  const {sections, links} = parsePost(content)
  expect(parseFast(content)).toStrictEqual(parsePost(content))
  const line = before.split('\n').length + 1
  expect(sections.map(({position}) => position.start)).toEqual([
    {line, column: 1, offset: content.indexOf('##')}
  ])
  expect(links.map(({position}) => position)).toEqual([
    {
      start: {line: line + 2, column: 1, offset: content.indexOf('[')},
      end: {line: line + 2, column: 9, offset: content.indexOf(')') + 1}
    }
  ])
})

test('front matter says nothing to what is behind it', () => {
  const content = '---\ntitle: |\n  [x]: u\n---\n[x]\n- a\n'
  expect(parsePost(content).links).toEqual([])
})
