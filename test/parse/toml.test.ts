import {expect, test} from 'vitest'
import {frontMatter} from '../../src/parse/front-matter.ts'
import {document} from '../../src/source/document.ts'

/** Read TOML between fences; its first line is the second of the file. */
function toml(content: string) {
  const text = `+++\n${content}\n+++\n`
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
  [
    'Values',
    'a = "x"\nb = \'y\'\nc = 1\nd = 1.5\ne = true\nf = [1, "z"]',
    {a: 'x', b: 'y', c: 1, d: 1.5, e: true, f: [1, 'z']}
  ],
  [
    'Dates and times',
    'a = 2016-03-19\nb = 2016-03-19T10:00:00+08:00\nc = 07:30:00',
    {a: '2016-03-19', b: '2016-03-19T10:00:00+08:00', c: '07:30:00'}
  ],
  [
    'Dotted keys and tables',
    'a.b = 1\na.c = 2\n[params]\nd = 3\n[params.e]\nf = 4',
    {a: {b: 1, c: 2}, params: {d: 3, e: {f: 4}}}
  ],
  [
    'Arrays of tables',
    '[[t]]\nn = 1\n[[t]]\nn = 2\n[t.u]\nv = 3',
    {t: [{n: 1}, {n: 2, u: {v: 3}}]}
  ],
  ['Inline tables', 'a = {b = 1, c.d = 2}', {a: {b: 1, c: {d: 2}}}],
  [
    'Text on several lines',
    'a = """\nx\ny \\\n  z"""\nb = \'\'\'\nu\n[v] = 1\n\'\'\'',
    {a: 'x\ny z', b: 'u\n[v] = 1\n'}
  ],
  ['Hexadecimal and negative zero', 'a = 0xff\nb = -0.0', {a: 255, b: 0}],
  ['Quoted keys', '"a b" = 1\n\'c\'."d.e" = 2', {'a b': 1, c: {'d.e': 2}}],
  ['Comments alone', '# a = 1', {}]
])('%s are read as they are', (_, content, data) => {
  expect(toml(content)).toMatchObject({data, notes: []})
})

test('The names of prototypes are plain keys', () => {
  const {data} = toml('[__proto__]\na = 1\n[constructor]\nprototype = 2')
  expect(JSON.stringify(data)).toBe(
    '{"__proto__":{"a":1},"constructor":{"prototype":2}}'
  )
  expect('a' in data).toBe(false)
})

test('Each value has its place, by JSON pointer', () => {
  const {slices} = toml(
    'title = "a"  # b\ntags = ["x", "y"]\n[params]\nm.n = 1\n[[t]]\no = 2016-03-19\n[[t]]\no = 2'
  )
  expect(slices).toEqual({
    '': 'title = "a"  # b\ntags = ["x", "y"]\n[params]\nm.n = 1\n[[t]]\no = 2016-03-19\n[[t]]\no = 2',
    '/title': '"a"',
    '/tags': '["x", "y"]',
    '/tags/0': '"x"',
    '/tags/1': '"y"',
    '/params': '[params]\nm.n = 1',
    '/params/m': 'm.n = 1',
    '/params/m/n': '1',
    '/t': '[[t]]\no = 2016-03-19\n[[t]]\no = 2',
    '/t/0': '[[t]]\no = 2016-03-19',
    '/t/0/o': '2016-03-19',
    '/t/1': '[[t]]\no = 2',
    '/t/1/o': '2'
  })
})

const deep = '['.repeat(65)

test.each([
  ['A second key', 'a = 1\na = 2', ['front-matter-duplicate-key 3:1'], {a: 2}],
  [
    'A second table',
    '[a]\nb = 1\n[a]\nc = 2',
    ['front-matter-duplicate-key 4:2'],
    {a: {b: 1, c: 2}}
  ],
  [
    'A table in place of a value',
    'a = 1\n[a]\nb = 2',
    ['front-matter-duplicate-key 3:2'],
    {a: {b: 2}}
  ],
  [
    'An array that was a table',
    '[a]\nb = 1\n[[a]]\nb = 2',
    ['front-matter-duplicate-key 4:3'],
    {a: [{b: 2}]}
  ],
  [
    'A table that was closed',
    'a = {b = 1}\na.c = 2',
    ['front-matter-duplicate-key 3:1'],
    {a: {b: 1, c: 2}}
  ],
  [
    '30 February',
    'a = 2015-02-30\nb = 1',
    ['front-matter-date 2:5'],
    {a: '2015-02-30', b: 1}
  ],
  [
    '30 February as text',
    'date = "2015-02-30"',
    ['front-matter-date 2:8'],
    {date: '2015-02-30'}
  ],
  [
    'Too large a number',
    'a = 12345678901234567890\nb = inf',
    ['front-matter-number 2:5', 'front-matter-number 3:5'],
    {a: '12345678901234567890', b: 'inf'}
  ],
  [
    'A control character',
    'a = "x\u0001"',
    ['front-matter-control-character 2:7'],
    {a: 'x\ufffd'}
  ],
  [
    'Text without quotes',
    'a = b c # d\nx = 1',
    ['front-matter-syntax 2:5'],
    {a: 'b c', x: 1}
  ],
  ['No value', 'a =\nx = 1', ['front-matter-syntax 2:4'], {a: null, x: 1}],
  [
    'A bracket that nothing closes',
    'a = [1,\nx = 1',
    ['front-matter-syntax 2:8'],
    {a: '[1,', x: 1}
  ],
  [
    'A quotation mark that nothing closes',
    'a = "b\nx = 1',
    ['front-matter-syntax 2:7'],
    {a: '"b', x: 1}
  ],
  ['A line without a key', 'a b\nx = 1', ['front-matter-syntax 2:3'], {x: 1}],
  ['YAML', 'a: "b"\nx = 1', ['front-matter-syntax 2:2'], {x: 1}],
  ['A header that is none', '[a\nx = 1', ['front-matter-syntax 2:3'], {x: 1}],
  [
    'Brackets too deep',
    `a = ${deep}\nx = 1`,
    ['limit-front-matter-depth 2:69'],
    {x: 1}
  ],
  [
    'Dots too deep',
    `${'a.'.repeat(70)}b = 1\nx = 1`,
    ['limit-front-matter-depth 2:1'],
    {x: 1}
  ],
  [
    'A header too deep',
    `x = 1\n[${'a.'.repeat(70)}b]\ny = 1`,
    ['limit-front-matter-depth 3:2'],
    {x: 1}
  ]
])('%s is an error, and the rest is read', (_, content, notes, data) => {
  expect(toml(content)).toMatchObject({notes, data})
})

test('Text on several lines is read beside an error', () => {
  const content =
    'a = """\nx = 1\n"""\nb = [\n  1,\n  2\n]\nc = d\ne = \'\'\'one\'\'\''
  expect(toml(content)).toMatchObject({
    notes: ['front-matter-syntax 9:5'],
    data: {a: 'x = 1\n', b: [1, 2], c: 'd', e: 'one'}
  })
})

test('The keys before the limits are read', () => {
  const long = toml(`a = 1\nb = "${'x'.repeat(65_530)}"\nc = 2`)
  expect(long).toMatchObject({
    data: {a: 1},
    notes: ['limit-front-matter-size 3:65531']
  })
  const keys = Array.from({length: 3000}, (_, index) => `k${index} = 1`)
  const many = toml(keys.join('\n'))
  expect(Object.keys(many.data)).toHaveLength(2048)
  expect(many.notes).toEqual(['limit-front-matter-values 2050:1'])
})

test('CRLF and lone CR change nothing but places', () => {
  const text = '+++\na = """\nx\ny"""\nb = 1\n+++\n'
  const {data} = frontMatter(document(text))
  for (const ending of ['\r\n', '\r'])
    expect(frontMatter(document(text.replaceAll('\n', ending)))).toMatchObject({
      data,
      messages: []
    })
})

test('A reason says what was met and what was expected', () => {
  const {messages} = frontMatter(document('+++\na = b\n+++\n'))
  expect(messages[0]?.reason).toBe(
    'Unexpected `b`, expected what TOML 1.0 allows: Unexpected character; text stands in straight quotation marks'
  )
})
