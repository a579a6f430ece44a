import {expect, test} from 'vitest'
import {parsePost} from '../../../src/index.ts'
import type {Speaker} from '../../../src/model.ts'

/** Speakers of the talk that a post with some front matter is. */
function speakers(matter: string): Speaker[] {
  const {talks} = parsePost(
    `---\ntitle: Caches at Rest\n${matter}\n---\n\nHi.\n`
  )
  return (talks[0]?.speakers ?? []).map(({position, ...one}) => one)
}

test.each([
  ['Ada Quill'],
  ['Lee J. Marsh'],
  ['Ann More'],
  ['quill'],
  ['b4rn'],
  ['Skip 9000'],
  ['ada-quill'],
  ["Ida O'Dell"]
])('a value of few words is a name: %s', (name) => {
  expect(speakers(`speakers:\n  - ${name}`)).toEqual([{name}])
})

test.each([
  ['"Ada Quill, CTO"', [{name: 'Ada Quill', role: 'CTO'}]],
  ['"Ada Quill and Bo Tran"', [{name: 'Ada Quill'}, {name: 'Bo Tran'}]],
  ['"Ada Quill / Bo Tran"', [{name: 'Ada Quill'}, {name: 'Bo Tran'}]],
  [
    '{name: Ada Quill, title: CTO, company: Acme, twitter: "@ada"}',
    [{name: 'Ada Quill', handle: 'ada', role: 'CTO', organization: 'Acme'}]
  ]
])('a value can say more: %s', (value, wanted) => {
  expect(speakers(`speaker: ${value}`)).toEqual(wanted)
})

test('a list may hold text and maps', () => {
  expect(
    speakers('presenters:\n  - Ada Quill\n  - name: Bo Tran\n    org: Acme')
  ).toEqual([{name: 'Ada Quill'}, {name: 'Bo Tran', organization: 'Acme'}])
})

test('a speaker is where the front matter says', () => {
  const source = '---\ntitle: Caches\nspeakers: [Ada Quill]\n---\n'
  const [talk] = parsePost(source).talks
  const at = talk?.speakers[0]?.position
  expect(source.slice(at?.start.offset, at?.end.offset)).toBe('Ada Quill')
})
