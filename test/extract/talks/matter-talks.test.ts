import {expect, test} from 'vitest'
import {parsePost} from '../../../src/index.ts'

test('the front matter may list talks', () => {
  const source =
    '---\ntitle: Spring meetup\ntalks:\n  - title: "1. Cold caches"\n    speaker: Ada Quill\n  - title: Warm caches\n    speakers: [Bo Tran, Ida Dell]\n  - just text\n---\n'
  const {talks} = parsePost(source)
  expect(
    talks.map(({title, ordinal, speakers, from}) => [
      from,
      title,
      ordinal,
      speakers.map(({name}) => name)
    ])
  ).toEqual([
    ['metadata', 'Cold caches', 1, ['Ada Quill']],
    ['metadata', 'Warm caches', undefined, ['Bo Tran', 'Ida Dell']]
  ])
  const at = talks[0]?.titlePosition
  expect(source.slice(at?.start.offset, at?.end.offset)).toBe('Cold caches')
})

test('a talk of the list needs a title or a speaker', () => {
  expect(
    parsePost(
      '---\ntalks:\n  - room: 4\n  - speaker: Ada Quill\n---\n'
    ).talks.map(({title, speakers}) => [title, speakers[0]?.name])
  ).toEqual([['', 'Ada Quill']])
})
