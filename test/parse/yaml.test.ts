import {expect, test} from 'vitest'
import {frontMatter} from '../../src/parse/front-matter.ts'
import {document} from '../../src/source/document.ts'

/** Read YAML between fences; its first line is the second of the file. */
function yaml(content: string) {
  const text = `---\n${content}\n---\n`
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

test.each([
  ['text', 'title: A b', {title: 'A b'}],
  [
    'a list at no indent below its key',
    'category: \n- Go\ntags: [a]',
    {category: ['Go'], tags: ['a']}
  ],
  ['a number sign that begins a comment', 'tags: #468', {tags: null}],
  ['a comment behind a value', 'title: "a" # b', {title: 'a'}],
  [
    'dates',
    'a: 2016-03-19\nb: 2013-04-22 14:56:17+00:00',
    {a: '2016-03-19', b: '2013-04-22 14:56:17+00:00'}
  ],
  [
    'words that YAML 1.1 had for truth',
    'a: yes\nb: on\nc: true',
    {a: 'yes', b: 'on', c: true}
  ],
  [
    'numbers',
    'a: 1\nb: 1.5\nc: 0x1f\nd: -0.0\ne: 1_000',
    {a: 1, b: 1.5, c: 31, d: 0, e: '1_000'}
  ],
  [
    'keys that look like other things',
    '2015: a\ntrue: b\n"x y": c',
    {'2015': 'a', true: 'b', 'x y': 'c'}
  ],
  [
    'maps in lists',
    'talks:\n  - name: A\n    tags: [b, c]\n  - name: D',
    {talks: [{name: 'A', tags: ['b', 'c']}, {name: 'D'}]}
  ],
  [
    'blocks of text',
    'a: |\n  x\n  y\nb: >-\n  x\n  y\nc: >\n  z',
    {a: 'x\ny\n', b: 'x y', c: 'z'}
  ],
  ['a map in braces', '{a: 1, b: [2]}', {a: 1, b: [2]}],
  ['a separator of lines in a value', 'a: x\u2028y', {a: 'x\u2028y'}]
])('%s is read as it is', (_, content, data) => {
  expect(yaml(content)).toMatchObject({data, notes: []})
})

test('The names of prototypes are plain keys', () => {
  const {data} = yaml('__proto__: {a: 1}\nconstructor: {prototype: 2}')
  expect(JSON.stringify(data)).toBe(
    '{"__proto__":{"a":1},"constructor":{"prototype":2}}'
  )
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
  expect('a' in data).toBe(false)
})

test('Each value has its place, by JSON pointer', () => {
  const {slices} = yaml(
    'title: "a b"  # c\ntags:\n- x\n- y\nmap:\n  a/b: 1\n  c~d: [2,  3]\nempty:\ntext: |\n  z\n'
  )
  expect(slices).toEqual({
    '': 'title: "a b"  # c\ntags:\n- x\n- y\nmap:\n  a/b: 1\n  c~d: [2,  3]\nempty:\ntext: |\n  z',
    '/title': '"a b"',
    '/tags': '- x\n- y',
    '/tags/0': 'x',
    '/tags/1': 'y',
    '/map': 'a/b: 1\n  c~d: [2,  3]',
    '/map/a~1b': '1',
    '/map/c~0d': '[2,  3]',
    '/map/c~0d/0': '2',
    '/map/c~0d/1': '3',
    '/empty': '',
    '/text': '|\n  z'
  })
})

test('An empty value stands behind its colon', () => {
  const {positions} = frontMatter(document('---\na:\nb: 1\n---\n'))
  expect(positions['/a']?.start).toEqual({line: 2, column: 3, offset: 6})
})

const deep = '['.repeat(65)

test.each([
  ['a second key', 'a: 1\na: 2', ['front-matter-duplicate-key 3:1'], {a: 2}],
  [
    'a second key in a map',
    'm: {a: 1, a: 2}',
    ['front-matter-duplicate-key 2:11'],
    {m: {a: 2}}
  ],
  ['a list', '- a\n- b', ['front-matter-root 2:1'], {}],
  ['text alone', 'a text', ['front-matter-root 2:1'], {}],
  [
    'an anchor and an alias',
    'a: &x 1\nb: *x\nc: 2',
    ['front-matter-anchor 2:4', 'front-matter-anchor 3:4'],
    {a: 1, b: null, c: 2}
  ],
  ['a merge key', '<<: {a: 1}\nb: 2', ['front-matter-merge-key 2:1'], {b: 2}],
  [
    'a merge key with an alias',
    'b: 2\n<<: *x',
    ['front-matter-merge-key 3:1'],
    {b: 2}
  ],
  [
    'a tag',
    'a: !!binary aGk=\nb: !x {c: 1}',
    ['front-matter-tag 2:4', 'front-matter-tag 3:4'],
    {a: 'aGk=', b: {c: 1}}
  ],
  ['a directive', '%YAML 1.1\na: 1', ['front-matter-directive 2:1'], {a: 1}],
  [
    'a second document',
    'a: 1\n...\nb: 2',
    ['front-matter-documents 3:1'],
    {a: 1, b: 2}
  ],
  [
    'a control character',
    'a: x\u0000\u0007y\nb: 1',
    ['front-matter-control-character 2:5'],
    {a: 'x\ufffd\ufffdy', b: 1}
  ],
  [
    'too large a number',
    'a: 12345678901234567890',
    ['front-matter-number 2:4'],
    {a: '12345678901234567890'}
  ],
  [
    'no number',
    'a: .nan\nb: -.inf\nc: 1e999',
    [
      'front-matter-number 2:4',
      'front-matter-number 3:4',
      'front-matter-number 4:4'
    ],
    {a: '.nan', b: '-.inf', c: '1e999'}
  ],
  [
    '30 February',
    'a: 2015-02-30',
    ['front-matter-date 2:4'],
    {a: '2015-02-30'}
  ],
  [
    'an hour too many in quotes',
    'date: "2015-02-03 25:00"',
    ['front-matter-date 2:7'],
    {date: '2015-02-03 25:00'}
  ],
  [
    '29 February of 1900',
    'a: 1900-02-29\nb: 2000-02-29',
    ['front-matter-date 2:4'],
    {a: '1900-02-29', b: '2000-02-29'}
  ],
  ['a list as key', '? [a]\n: 1\nb: 2', ['front-matter-key 2:3'], {b: 2}],
  ['a key of nothing', ': 1\nb: 2', ['front-matter-key 2:1'], {b: 2}],
  [
    'a colon in a value',
    'title: A: b\nx: 1',
    ['front-matter-syntax 2:8'],
    {title: 'A: b', x: 1}
  ],
  [
    'a bracket before text',
    'title: [A] b\nx: 1',
    ['front-matter-syntax 2:12'],
    {title: '[A] b', x: 1}
  ],
  [
    'emphasis',
    'title: *A* b\nx: 1',
    ['front-matter-syntax 2:12'],
    {title: '*A* b', x: 1}
  ],
  [
    'a reserved character',
    'a: @b # c\nx: 1',
    ['front-matter-syntax 2:4'],
    {a: '@b', x: 1}
  ],
  [
    'a backslash',
    'a: "\\q"\nx: 1',
    ['front-matter-syntax 2:5'],
    {a: '"\\q"', x: 1}
  ],
  [
    'an apostrophe in quotes',
    "a: 'it's'\nx: 1",
    ['front-matter-syntax 2:8'],
    {a: "'it's'", x: 1}
  ],
  [
    'a quotation mark that nothing closes',
    'a: "b\nx: 1',
    ['front-matter-syntax 2:6'],
    {a: '"b', x: 1}
  ],
  [
    'a bracket that nothing closes',
    'a: [b\nx: 1',
    ['front-matter-syntax 2:6'],
    {a: '[b', x: 1}
  ],
  [
    'a line without a key',
    'a: b\nc d\nx: 1',
    ['front-matter-syntax 3:1'],
    {a: 'b c d', x: 1}
  ],
  [
    'a line without a key before the first',
    'c d\na: b',
    ['front-matter-syntax 2:1'],
    {a: 'b'}
  ],
  [
    'a list below a value',
    'a: b\n- c\nx: 1',
    ['front-matter-syntax 3:1'],
    {a: 'b', x: 1}
  ],
  [
    'keys in two columns',
    'a:\n  b: 1\n c: 2\nx: 1',
    ['front-matter-syntax 4:1'],
    {a: {b: 1}, x: 1}
  ],
  [
    'a merge key that cannot be read',
    '<<: [a] b\nx: 1',
    ['front-matter-syntax 2:9'],
    {x: 1}
  ],
  [
    'brackets too deep',
    `a: ${deep}\nx: 1`,
    ['limit-front-matter-depth 2:67'],
    {x: 1}
  ],
  [
    'dashes too deep',
    `a:\n${'- '.repeat(70)}\nx: 1`,
    ['limit-front-matter-depth 3:127'],
    {x: 1}
  ],
  ['brackets too deep and no key', deep, ['limit-front-matter-depth 2:65'], {}],
  [
    'a template',
    'title: {{ title }}\nx: 1',
    ['front-matter-key 2:9'],
    {title: {}, x: 1}
  ]
])('%s is an error, and the rest is read', (_, content, notes, data) => {
  expect(yaml(content)).toMatchObject({notes, data})
})

test.each([
  [
    'Tabs',
    'tags:\n\t- a\n\t- b\nx: 1',
    ['front-matter-tabs 3:1'],
    {tags: ['a', 'b'], x: 1}
  ],
  [
    'Tabs before every key',
    '\ta: 1\n\tb: 2',
    ['front-matter-tabs 2:1', 'front-matter-tabs 3:1'],
    {a: 1, b: 2}
  ],
  [
    'Tabs beside spaces',
    'a:\n    b: 1\n\tc: 2',
    ['front-matter-tabs 4:1'],
    {a: {b: 1, c: 2}}
  ],
  [
    'A quoted value that goes on at the margin',
    'a: "b\nc"\nx: 1',
    ['front-matter-indentation 3:1'],
    {a: 'b c', x: 1}
  ],
  [
    'A quoted value with what looks like a key',
    'a: "b\nc: d"\nx: 1',
    ['front-matter-indentation 3:1'],
    {a: 'b c: d', x: 1}
  ],
  [
    'A list in brackets that goes on at the margin',
    "a: [b,\n'c]',\n]\nx: 1",
    ['front-matter-indentation 3:1'],
    {a: ['b', 'c]'], x: 1}
  ],
  [
    'Curly quotes',
    'a: “b”\nc: “d” e',
    ['front-matter-quotes 2:4'],
    {a: '“b”', c: '“d” e'}
  ]
])('%s are a near miss, and read as they are meant', (_, content, notes, data) => {
  expect(yaml(content)).toEqual({notes, data, slices: expect.anything()})
})

test('The keys before the limit of size are read', () => {
  const {data, notes} = yaml(`a: 1\nb: ${'x'.repeat(65_530)}\nc: 2`)
  expect(data).toEqual({a: 1})
  expect(notes).toEqual(['limit-front-matter-size 3:65532'])
})

test('The keys before the limit of values are read', () => {
  const keys = Array.from({length: 3000}, (_, index) => `k${index}: 1`)
  const {data, notes} = yaml(keys.join('\n'))
  expect(Object.keys(data)).toHaveLength(2048)
  expect(notes).toEqual(['limit-front-matter-values 2050:6'])
})

test('Keys that cannot be read are passed over up to a hundred', () => {
  const keys = Array.from({length: 200}, (_, index) => `k${index}: @`)
  const {data, notes} = yaml(keys.join('\n'))
  expect(Object.keys(data)).toHaveLength(101)
  expect(notes).toHaveLength(102)
})

test('CRLF changes nothing but places', () => {
  const content = 'a: "b\n\n  c"\nb: |\n  d\n  e\nc: f\n  g\nd: 2015-02-30'
  const text = `---\n${content}\n---\n`
  const lf = frontMatter(document(text))
  const crlf = frontMatter(document(text.replaceAll('\n', '\r\n')))
  expect(crlf.data).toEqual(lf.data)
  expect(crlf.positions['/c']?.start).toEqual({line: 8, column: 4, offset: 39})
  expect(lf.positions['/c']?.start).toEqual({line: 8, column: 4, offset: 32})
})

test('Reasons say what was met, what was expected, and what mends it', () => {
  const {messages} = frontMatter(
    document('---\na: 1\na: *b\nc: d: e\nf: 2015-02-30\n---\n')
  )
  expect(messages.map(({reason}) => reason)).toEqual([
    'Unexpected second key `a`, expected each key once; remove one of them',
    'Unexpected `*b`, expected the value itself; quote it if it is text',
    'Unexpected second colon in a value, expected quotation marks around the value',
    'Unexpected date `2015-02-30`, expected a day and time that exist'
  ])
})

test.each([
  ['a list', "a:\n- 'b\n\nc''s'\n- d\nx: 1", 5, {a: ["b\nc's", 'd'], x: 1}],
  ['quotes with an escape', 'a: "b\\" \nc" # d\nx: 1', 3, {a: 'b" c', x: 1}],
  [
    'brackets with brackets and marks',
    'a: {b: [1, # ]\n"]\\"",\n2]}\nx: 1',
    3,
    {a: {b: [1, ']"', 2]}, x: 1}
  ]
])('A value in %s may go on at the margin', (_, content, line, data) => {
  expect(yaml(content)).toMatchObject({
    data,
    notes: [`front-matter-indentation ${line}:1`]
  })
})

test.each([
  [
    'quoted keys',
    '"a b" : 1\n\'c\': @d\nx: 1',
    ['3:6'],
    {'a b': 1, c: '@d', x: 1}
  ],
  ['a quoted key without an end', 'a: 1\n"e\nx: 1', ['3:1'], {a: '1 "e', x: 1}],
  [
    'a line that begins with a mark',
    'a: 1\n@b: 2\nx: 1',
    ['3:1'],
    {a: 1, x: 1}
  ],
  [
    'a comment in a line without a key',
    '# b: 1\na # b: 2\nx: @',
    ['3:1', '4:4'],
    {x: '@'}
  ],
  [
    'a value in a nested list',
    'a:\n  - b: @c\nx: 1',
    ['3:8'],
    {a: [{b: '@c'}], x: 1}
  ],
  ['a list below a comment', 'a: # b\n- @c\nx: 1', ['3:3'], {a: ['@c'], x: 1}],
  [
    'a sequence on the line of its key',
    'a: - b\nx: 1',
    ['2:4'],
    {a: '- b', x: 1}
  ]
])('An error beside %s costs no other key', (_, content, places, data) => {
  const {data: found, notes} = yaml(content)
  expect(found).toEqual(data)
  expect(notes).toEqual(places.map((place) => `front-matter-syntax ${place}`))
})

test('What an error puts deep inside is not too deep for the keys', () => {
  const lines = Array.from({length: 70}, (_, index) => `k${index}: "x" y`)
  const {data, notes} = yaml(lines.join('\n'))
  expect(Object.keys(data)).toHaveLength(70)
  expect(new Set(notes.map((note) => note.split(' ')[0]))).toEqual(
    new Set(['front-matter-syntax'])
  )
})
