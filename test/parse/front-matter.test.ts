import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {JsonValue} from '../../src/model.ts'
import {frontMatter} from '../../src/parse/front-matter.ts'
import {standardEnd} from '../../src/parse/standard.ts'
import {document} from '../../src/source/document.ts'
import {holds} from '../properties/holds.ts'

const read = (text: string) => frontMatter(document(text))

const fragment = fc.constantFrom(
  ...['---\n', '+++\n', ';;;\n', '...\n', '{"a": ', '}\n', 'title: ', 'a: '],
  ...['  - ', '- ', '[', ']', '{', '}', '"', "'", '"""', '\n', '\r\n', '\r'],
  ...['\t', ' ', '#', '&a ', '*a ', '!!str ', '%YAML 1.2\n', '<<: ', '? '],
  ...[
    ': ',
    '|\n',
    '>-\n',
    'x',
    '2015-02-30',
    '1e999',
    '\0',
    '\u2028',
    '\ufeff'
  ],
  ...['😀', ' = ', '[t]\n', '[[t]]\n', 'a.b = 1\n', ',', '__proto__: ', '“x”']
)

const like = fc
  .tuple(
    fc.constantFrom('', '---\n', '+++\n', ';;;\n', '\ufeff---\n'),
    fc.array(fragment, {maxLength: 24}),
    fc.constantFrom('', '\n---\n', '\n+++\n', '\n;;;\n')
  )
  .map(([opening, fragments, closing]) =>
    [opening, ...fragments, closing].join('')
  )

const text = fc.oneof(like, fc.string({unit: 'binary'}))

function at(data: JsonValue, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = data
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const entries: [string, JsonValue][] = Object.entries(Object(value))
    value = entries.find(([name]) => name === key)?.[1]
  }
  return value
}

test('Any text gives data that JSON keeps whole', () => {
  holds(
    fc.property(text, (content) => {
      const {data, messages} = read(content)
      expect(JSON.parse(JSON.stringify(data))).toEqual(data)
      expect(JSON.parse(JSON.stringify(messages))).toEqual(messages)
    })
  )
})

test('Every place is of a value, and in the front matter', () => {
  holds(
    fc.property(text, (content) => {
      const {data, end, position, positions} = read(content)
      for (const [pointer, {start, end: to}] of Object.entries(positions)) {
        expect(at(data, pointer)).not.toBe(undefined)
        expect(start.offset).toBeLessThanOrEqual(to.offset ?? -1)
        expect(start.offset).toBeGreaterThanOrEqual(position?.start.offset ?? 0)
        expect(to.offset).toBeLessThanOrEqual(end)
      }
    })
  )
})

test('What is written is read, or a message says why not', () => {
  holds(
    fc.property(like, (content) => {
      const {data, end, format, messages} = read(content)
      const written = content
        .slice(0, end)
        .replace(/#[^\r\n]*|[-+;{}\s\ufeff]/g, '')
      if (format && written && Object.keys(data).length === 0)
        expect(messages).not.toEqual([])
    })
  )
})

test('A byte order mark moves offsets, and nothing else', () => {
  holds(
    fc.property(like, (content) => {
      fc.pre(!content.startsWith('\ufeff'))
      const plain = read(content)
      const marked = read(`\ufeff${content}`)
      expect(marked.data).toEqual(plain.data)
      expect(marked.end).toBe(plain.end + 1)
      expect(marked.positions['']?.start.column).toBe(
        plain.positions['']?.start.column
      )
    })
  )
})

test('CRLF gives the same data as LF', () => {
  holds(
    fc.property(like, (content) => {
      const lf = content.replace(/\r\n?/g, '\n')
      const crlf = read(lf.replaceAll('\n', '\r\n'))
      const plain = read(lf)
      expect(crlf.data).toEqual(plain.data)
      expect(crlf.messages.map(({ruleId}) => ruleId)).toEqual(
        plain.messages.map(({ruleId}) => ruleId)
      )
    })
  )
})

test('Messages are in the order of their places', () => {
  const {messages} = read('---\na: 1\na: \u0000\n? [b]\n: &c 2\n---\n')
  expect(messages.map(({position}) => position?.start.line)).toEqual([
    3, 3, 4, 5
  ])
})

test.each([
  ['---\n---', 7],
  ['\ufeff+++ \na\n+++\t\n', 12],
  ['---\na\n----\n---\n', 14],
  ['---\na', undefined],
  ['---a\n---', undefined],
  [' ---\n---', undefined],
  [';;;\n;;;', undefined]
])('remark-frontmatter sees the end of %j at %j', (content, end) => {
  expect(standardEnd(document(content))).toBe(end)
})

const units = [
  '[',
  '{',
  '- ',
  '? ',
  'a: ',
  '"',
  "'",
  '&a ',
  '!x ',
  'a: "\n',
  'a: [\n',
  ']',
  'k: "x" y\n',
  'a.',
  '[[a]]\n',
  'a = [\n',
  '"k": 1,\n',
  '\\"'
]

test.each(units)('30,000 characters of %j end soon', (unit) => {
  for (const [opening, closing] of [
    ['---\n', '\n---\n'],
    ['---\na: ', '\n---\n'],
    ['+++\n', '\n+++\n'],
    ['{"a": ', '}\n']
  ] as const) {
    const content = unit.repeat(30_000 / unit.length)
    const {end} = read(opening + content + closing)
    expect(end).toBeGreaterThanOrEqual(0)
  }
})
