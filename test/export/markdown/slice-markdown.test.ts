import {expect, test} from 'vitest'
import {parsePost, sliceMarkdown} from '../../../src/index.ts'
import type {Position} from '../../../src/model.ts'
import {document} from '../../../src/source/document.ts'

/** Where a text stands in a source. */
function placeOf(source: string, text: string): Position {
  const start = source.indexOf(text)
  if (start < 0) throw new Error(`Expected ${text}`)
  return document(source).position(start, start + text.length)
}

test('a talk is its Markdown, front matter or not', () => {
  const talk = '## Small pumps by Ida Moor\n\n- a\n  - b\n\n> c\n> d'
  const source = `\ufeff---\ntitle: Evening\n---\n\n${talk}\n`
  const [first] = parsePost(source).talks
  if (!first) throw new Error('Expected a talk')
  expect(sliceMarkdown(source, first.position)).toBe(talk)
  expect(sliceMarkdown(new TextEncoder().encode(source), first.position)).toBe(
    talk
  )
})

test.each([
  [
    'a block quote',
    '> one\n> two\n>three\n',
    'one\n> two\n>three',
    'one\ntwo\nthree'
  ],
  [
    'a list item',
    '- one\n  two\n\n      code\n',
    'one\n  two\n\n      code',
    'one\ntwo\n\n    code'
  ],
  ['a wide list item', '10.  one\n     two\n', 'one\n     two', 'one\ntwo'],
  ['an item in a quote', '> - one\n>   two\n', 'one\n>   two', 'one\ntwo'],
  ['a quote in an item', '* > one\n  > two\n', 'one\n  > two', 'one\ntwo'],
  ['quotes in a quote', '> > one\n>> two\n', 'one\n>> two', 'one\ntwo'],
  [
    'a later block of an item',
    '- a\n\n  one\n  two\n',
    'one\n  two',
    'one\ntwo'
  ],
  ['a label in an item', '- A: one\n  two\n', 'one\n  two', 'one\ntwo'],
  [
    'lines that go on lazily',
    '> - one\ntwo\n> three\n',
    'one\ntwo\n> three',
    'one\ntwo\nthree'
  ],
  [
    'tabs',
    '-\tone\n\ttwo\n\t\tcode\n',
    'one\n\ttwo\n\t\tcode',
    'one\ntwo\n\tcode'
  ],
  ['half of a tab', '- one\n\ttwo\n', 'one\n\ttwo', 'one\n  two'],
  [
    'other line endings',
    '> one\r\n> two\r> three',
    'one\r\n> two\r> three',
    'one\r\ntwo\rthree'
  ],
  ['no container', 'a -one\n  two\n', 'one\n  two', 'one\n  two'],
  [
    'a number that is no mark',
    '2024 one\n     two\n',
    'one\n     two',
    'one\n     two'
  ],
  ['a heading', '## one\n  two\n', 'one\n  two', 'one\n  two']
])('what %s puts before its lines is taken off', (_, source, slice, expected) => {
  expect(sliceMarkdown(source, placeOf(source, slice))).toBe(expected)
})

test('an empty position, or one behind the end, is no text', () => {
  const point = {line: 1, column: 1, offset: 0}
  expect(sliceMarkdown('- a', {start: point, end: point})).toBe('')
  const far = {line: 9, column: 1, offset: 99}
  expect(sliceMarkdown('- a', {start: far, end: far})).toBe('')
})

test('a position without offsets is a mistake', () => {
  const point = {line: 1, column: 1}
  expect(() => sliceMarkdown('a', {start: point, end: point})).toThrow(
    new TypeError(
      'Unexpected value, expected `position` as a position with offsets'
    )
  )
  // @ts-expect-error: not a position
  expect(() => sliceMarkdown('a', undefined)).toThrow(TypeError)
  // @ts-expect-error: not a source
  expect(() => sliceMarkdown(1, placeOf('a', 'a'))).toThrow(TypeError)
})
