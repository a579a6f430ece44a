import {describe, expect, test} from 'vitest'
import {width} from '../../src/cli/width.ts'
import {wrap} from '../../src/cli/wrap.ts'

function lines(text: string, columns: number, most = 9): string[] {
  return wrap([{text}], {columns, lines: most}).map((line) =>
    line.map((span) => span.text).join('')
  )
}

describe('width', () => {
  test.each([
    ['plain text', 10],
    ['é and e\u0301', 7],
    ['漢字かな한글', 12],
    ['ﾊﾝｶｸ', 4],
    ['（全角）', 8],
    ['👩‍👩‍👧 and 🇯🇵', 9],
    ['❤ and ❤️', 8],
    ['a\u200bb', 2]
  ])('%s takes %i columns', (text, columns) => {
    expect(width(text)).toBe(columns)
  })
})

describe('wrap', () => {
  test('lines end at white space', () => {
    expect(lines('one two three four', 9)).toEqual(['one two', 'three', 'four'])
  })

  test('a text that fits exactly is one line', () => {
    expect(lines('one two', 7)).toEqual(['one two'])
  })

  test('a word that is longer than a line stays whole', () => {
    expect(lines('see https://example.org/path now', 10)).toEqual([
      'see',
      'https://example.org/path',
      'now'
    ])
  })

  test('lines end between wide characters', () => {
    expect(lines('漢字とkanaの話', 8)).toEqual(['漢字と', 'kanaの話'])
  })

  test('no line begins with closing punctuation or ends with opening', () => {
    expect(lines('これは本、', 8)).toEqual(['これは', '本、'])
    expect(lines('これは「本」', 8)).toEqual(['これは', '「本」'])
  })

  test('lines over the room are cut with an ellipsis', () => {
    expect(lines('one two three four', 5, 2)).toEqual(['one', 'two …'])
  })

  test('the ellipsis takes the place of words on a full line', () => {
    expect(lines('a b c d e f g', 5, 2)).toEqual(['a b c', 'd e …'])
    expect(lines('a b c d e f g h', 6, 1)).toEqual(['a b …'])
    expect(lines('漢字漢字漢字', 5, 1)).toEqual(['漢 …'])
  })

  test('no text is one empty line', () => {
    expect(lines('', 5)).toEqual([''])
  })

  test('styles stay with their words, over lines too', () => {
    expect(
      wrap(
        [
          {text: 'Ada: ', style: 'name'},
          {text: 'yes '},
          {text: 'see here', style: 'url'}
        ],
        {columns: 12, lines: 9}
      )
    ).toEqual([
      [
        {text: 'Ada:', style: 'name'},
        {text: ' '},
        {text: 'yes', style: undefined},
        {text: ' '},
        {text: 'see', style: 'url'}
      ],
      [{text: 'here', style: 'url'}]
    ])
  })
})
