import {expect, test} from 'vitest'
import {frontMatter} from '../../src/parse/front-matter.ts'
import {document} from '../../src/source/document.ts'

function json(text: string) {
  const {data, messages, positions} = frontMatter(document(text))
  const slices = Object.entries(positions).map(([pointer, {start, end}]) => [
    pointer,
    text.slice(start.offset, end.offset)
  ])
  const notes = messages.map(
    ({ruleId, position}) =>
      `${ruleId} ${position?.start.line}:${position?.start.column}`
  )
  return {data, notes, slices: Object.fromEntries(slices)}
}

test('Each value has its place, by JSON pointer', () => {
  expect(
    json('{"a": "x\u2028",\r\n "b": [1, {"c": null}], "d": true}\n')
  ).toEqual({
    data: {a: 'x\u2028', b: [1, {c: null}], d: true},
    notes: [],
    slices: {
      '': '{"a": "x\u2028",\r\n "b": [1, {"c": null}], "d": true}',
      '/a': '"x\u2028"',
      '/b': '[1, {"c": null}]',
      '/b/0': '1',
      '/b/1': '{"c": null}',
      '/b/1/c': 'null',
      '/d': 'true'
    }
  })
})

test('Members between fences have their places too', () => {
  expect(json(';;;\n"a": "x",\n"b": [1]\n;;;\n').slices).toEqual({
    '': '"a": "x",\n"b": [1]',
    '/a': '"x"',
    '/b': '[1]',
    '/b/0': '1'
  })
})

test('The names of prototypes are plain keys', () => {
  const {data} = json('{"__proto__": {"a": 1}, "constructor": 2}')
  expect(JSON.stringify(data)).toBe('{"__proto__":{"a":1},"constructor":2}')
  expect('a' in data).toBe(false)
})

test('An empty object, and nothing between fences, is empty', () => {
  expect(json('{}\n')).toMatchObject({data: {}, notes: []})
  expect(json(';;;\n\n;;;\n')).toMatchObject({data: {}, notes: []})
})

const deep = '['.repeat(64)

test.each([
  [
    'A second key',
    '{"a": 1, "a": 2}',
    ['front-matter-duplicate-key 1:10'],
    {a: 2}
  ],
  ['A list', ';;;\n[1]\n;;;\n', ['front-matter-root 2:1'], {}],
  [
    'A comma behind the last member',
    '{"a": 1,\n}',
    ['front-matter-syntax 2:1'],
    {a: 1}
  ],
  ['A comment', '{"a": 1 // b\n}', ['front-matter-syntax 1:9'], {a: 1}],
  ['JSON5', '{"a": 1, b: \'c\'}', ['front-matter-syntax 1:10'], {a: 1, b: 'c'}],
  [
    'A value that is none',
    '{"a": 1,\n"b": oops,\n"c": [2]\n}',
    ['front-matter-syntax 2:6'],
    {a: 1, c: [2]}
  ],
  [
    'A value that is none, in an object',
    '{"a": {\n"b": oops\n},\n"c": 2}',
    ['front-matter-syntax 2:6'],
    {c: 2}
  ],
  [
    'A brace that nothing closes',
    '{"a": 1,\n"b": "}"\n\nBody',
    ['front-matter-unclosed 1:1', 'front-matter-syntax 2:9'],
    {a: 1, b: '}'}
  ],
  [
    'Too large a number',
    '{"a": 12345678901234567890, "b": 1e999}',
    ['front-matter-number 1:7', 'front-matter-number 1:34'],
    {a: '12345678901234567890', b: '1e999'}
  ],
  [
    'Negative zero',
    '{"a": -0, "a": -0.0}',
    ['front-matter-duplicate-key 1:11'],
    {a: 0}
  ],
  [
    '30 February',
    '{"date": "2015-02-30"}',
    ['front-matter-date 1:10'],
    {date: '2015-02-30'}
  ],
  [
    'A control character',
    '{"a": "x\u0001"}',
    ['front-matter-control-character 1:9'],
    {a: 'x\ufffd'}
  ],
  [
    'Brackets too deep',
    `{"a": ${deep}${']'.repeat(64)},\n"b": 1}`,
    ['limit-front-matter-depth 1:70'],
    {b: 1}
  ],
  [
    'A line that is no member',
    '{"a": 1,\n?\n}',
    ['front-matter-syntax 2:1'],
    {a: 1}
  ]
])('%s is an error at its place, and the rest is read', (_, text, notes, data) => {
  expect(json(text)).toMatchObject({notes, data})
})

test('The members before the limits are read', () => {
  const long = json(`{"a": 1,\n"b": "${'x'.repeat(65_530)}"}`)
  expect(long.notes).toEqual(['limit-front-matter-size 2:65528'])
  expect(long.data.a).toBe(1)
  const keys = Array.from({length: 3000}, (_, index) => `"k${index}": 1`)
  const many = json(`{${keys.join(',\n')}}`)
  expect(many.notes).toEqual(['limit-front-matter-values 2049:11'])
  expect(Object.keys(many.data)).toHaveLength(2048)
})

test('A reason says what was met and what was expected', () => {
  const {messages} = frontMatter(document('{"a": 1,}'))
  expect(messages[0]?.reason).toBe(
    'Unexpected `}`, expected JSON: keys and text in double quotation marks, a comma between members and none behind the last'
  )
})
