import {expect, test} from 'vitest'
import {parsePost} from '../../../src/index.ts'

const prose =
  'The speaker shows a cache.\n\nThen the session turns to its cost.'

/** Title of the talk that a post among liveblogs is. */
function titleOf(title: string, body: string = prose): string | undefined {
  return parsePost(
    `---\ntitle: ${JSON.stringify(title)}\ncategories: [Liveblog]\nspeakers: [Ada Quill]\n---\n\n${body}\n`
  ).talks[0]?.title
}

test.each([
  ['Liveblog: Caches at Rest'],
  ['ABCCon Liveblog: Caches at Rest'],
  ['XYZ1234: Caches at Rest'],
  ['XYZ1234 - Caches at Rest'],
  ['ABC-XYZ1234: Caches at Rest'],
  ['XYZABC-1234: Caches at Rest'],
  ['4711: Caches at Rest'],
  ['ABC 2013: Caches at Rest'],
  ['Caches Summit 2013: Caches at Rest'],
  ['Community Call - Caches at Rest'],
  ['第 12 期 Caches at Rest'],
  ['第 12 期 Caches 夜读之 Caches at Rest'],
  ['[ABC] #12 Caches at Rest'],
  ['Keynote: Caches at Rest']
])('the series is no part of the title: %s', (title) => {
  expect(titleOf(title)).toBe('Caches at Rest')
})

test.each([
  ['Caches at Rest - ABCCon 2019'],
  ['ABCCon 2015 Day 1 General Session'],
  ['ABCCon Keynote, Day 1'],
  ['First Session of ABCCon, Day 1'],
  ['Caches, 2 - Rest'],
  ['2019: A Year of Caches'],
  ['Caches: at Rest']
])('a title keeps what is its own: %s', (title) => {
  expect(titleOf(title)).toBe(title)
})

test('an event in front goes, and its keyword stays before a day', () => {
  expect(titleOf('ABC 2013: Keynote, Day 2')).toBe('Keynote, Day 2')
})

test('what a post goes on about is no code of a session', () => {
  expect(
    titleOf(
      'XYZ151: Caches at Rest',
      'XYZ151 is new.\n\nWhat XYZ151 does.\n\nWho reads XYZ151.'
    )
  ).toBe('XYZ151: Caches at Rest')
})
