import fc from 'fast-check'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {read} from '../../src/source/read.ts'
import {holds} from '../properties/holds.ts'

const bytes = (...values: (string | number)[]): Uint8Array =>
  Uint8Array.from(
    values.flatMap((value) =>
      typeof value === 'string' ? [...new TextEncoder().encode(value)] : value
    )
  )

test('Text, bytes and a file read the same', () => {
  const text = '\ufeff# Öl\r\n'
  for (const input of [
    text,
    bytes(text),
    new VFile(text),
    new VFile(bytes(text))
  ])
    expect(read(input, 'a.md')).toMatchObject({
      document: {text, path: 'a.md', start: 1},
      messages: []
    })
})

test('A file gives its path, unless another is given', () => {
  const file = new VFile({path: 'a.md', value: ''})
  expect(read(file, undefined).document.path).toBe('a.md')
  expect(read(file, 'b.md').document.path).toBe('b.md')
})

test('A file without a value is an empty post', () => {
  expect(read(new VFile(), undefined)).toMatchObject({
    document: {text: ''},
    messages: []
  })
})

test.each([
  [
    'a byte that begins nothing',
    bytes('a\nb', 0xff, 'c'),
    'a\nb\ufffdc',
    2,
    2,
    3
  ],
  ['a sequence cut short', bytes(0xe4, 0xb8, 'x'), '\ufffdx', 1, 1, 2],
  ['a surrogate', bytes(0xed, 0xa0, 0x80), '\ufffd\ufffd\ufffd', 1, 1, 4],
  ['an overlong form', bytes('é', 0xc0, 0xaf), 'é\ufffd\ufffd', 1, 2, 4],
  [
    'a cut behind an astral character',
    bytes('😀', 0xf0, 0x9f),
    '😀\ufffd',
    1,
    3,
    4
  ]
])('%s is an error at its place', (_, input, text, line, start, end) => {
  const {document, messages} = read(input, undefined)
  expect(document.text).toBe(text)
  expect(messages).toMatchObject([
    {
      ruleId: 'encoding-utf-8',
      position: {start: {line, column: start}, end: {line, column: end}}
    }
  ])
})

test('A character U+FFFD that the author wrote is none', () => {
  expect(read(bytes('a\ufffdb'), undefined).messages).toEqual([])
})

test('The tenth bad place tells how many more there are', () => {
  const input = bytes(...Array.from({length: 12}, () => ['a', 0xff]).flat())
  const {messages} = read(input, undefined)
  expect(messages).toHaveLength(10)
  expect(messages.at(-1)?.reason).toBe(
    'Unexpected byte `0xFF`, expected UTF-8; save the file in that encoding (and 2 more places)'
  )
})

test.each([
  ['little endian', bytes(0xff, 0xfe, 0x41, 0)],
  ['big endian', bytes(0xfe, 0xff, 0, 0x41)]
])('UTF-16, %s, is refused', (_, input) => {
  expect(read(input, undefined)).toMatchObject({
    document: {text: ''},
    messages: [
      {
        ruleId: 'encoding-utf-16',
        reason:
          'Unexpected UTF-16, expected UTF-8; save the file in that encoding'
      }
    ]
  })
})

test.each([undefined, null, 1, {}, []])('%j is a TypeError', (input) => {
  // @ts-expect-error: that is the test.
  expect(() => read(input, undefined)).toThrow(
    new TypeError(
      `Unexpected ${typeof input}, expected \`source\` as a string, a Uint8Array or a VFile`
    )
  )
})

test('Places are where the decoder put U+FFFD, for any bytes', () => {
  holds(
    fc.property(fc.uint8Array({min: 0x61, maxLength: 40}), (input) => {
      // A mark of UTF-16 is refused, which has a test of its own.
      fc.pre(Math.min(input[0] ?? 0, input[1] ?? 0) < 0xfe)
      const {document, messages} = read(input, undefined)
      for (const {position} of messages)
        expect(
          document.text.slice(position?.start.offset, position?.end.offset)
        ).toMatch(/^\ufffd+$/)
      if (messages.length < 10)
        expect(messages.length > 0).toBe(document.text.includes('\ufffd'))
    })
  )
})
