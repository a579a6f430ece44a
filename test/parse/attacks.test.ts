import {expect, test} from 'vitest'
import type {JsonValue} from '../../src/model.ts'
import {parsePost} from '../../src/parse-post.ts'

/** Front matter with a line of what is tried, and a sound one behind it. */
const yaml = (line: string) => `---\n${line}\nx: 1\n---\n`
const toml = (line: string) => `+++\n${line}\nx = 1\n+++\n`
const json = (member: string) => `{${member},\n"x": 1}\n`

const some = (count: number, unit: (index: number) => string, between = '') =>
  Array.from({length: count}, (_, index) => unit(index)).join(between)

/**
 * What hostile or broken front matter has, the front matter, the data that is
 * read of it (or how many keys), and the messages with line and column.
 */
const attacks: [string, string, JsonValue, string[]][] = [
  [
    'a second key',
    yaml('a: 1\na: 2'),
    {a: 2, x: 1},
    [
      '3:1 front-matter-duplicate-key Unexpected second key `a`, expected each key once; remove one of them'
    ]
  ],
  [
    'a second key in a map in a list',
    yaml('l:\n- {a: 1, a: 2}'),
    {l: [{a: 2}], x: 1},
    [
      '3:10 front-matter-duplicate-key Unexpected second key `a`, expected each key once; remove one of them'
    ]
  ],
  [
    'a second key, written otherwise',
    yaml('"a": 1\na: 2'),
    {a: 2, x: 1},
    [
      '3:1 front-matter-duplicate-key Unexpected second key `a`, expected each key once; remove one of them'
    ]
  ],
  [
    'a second key, in TOML',
    toml('a = 1\na = 2'),
    {a: 2, x: 1},
    [
      '3:1 front-matter-duplicate-key Unexpected second key `a`, expected each key once; remove one of them'
    ]
  ],
  [
    'a second table, in TOML',
    '+++\n[a]\nb = 1\n[a]\nc = 2\n+++\n',
    {a: {b: 1, c: 2}},
    [
      '4:2 front-matter-duplicate-key Unexpected second table `a`, expected each table once; join them'
    ]
  ],
  [
    'a second key, in JSON',
    json('"a": 1, "\\u0061": 2'),
    {a: 2, x: 1},
    [
      '1:10 front-matter-duplicate-key Unexpected second key `a`, expected each key once; remove one of them'
    ]
  ],
  [
    'a list as root',
    '---\n- a\n- b\n---\n',
    {},
    [
      '2:1 front-matter-root Unexpected list, expected keys with values: `title: …`'
    ]
  ],
  [
    'text as root',
    '---\na text\n---\n',
    {},
    [
      '2:1 front-matter-root Unexpected text, expected keys with values: `title: …`'
    ]
  ],
  [
    'a list as root, in JSON',
    ';;;\n[1]\n;;;\n',
    {},
    [
      '2:1 front-matter-root Unexpected list, expected keys with values: `title: …`'
    ]
  ],
  [
    'an anchor',
    yaml('a: &x 1'),
    {a: 1, x: 1},
    [
      '2:4 front-matter-anchor Unexpected anchor `&x`, expected no anchor; quote the value if it is text'
    ]
  ],
  [
    'an alias',
    yaml('a: *x'),
    {a: null, x: 1},
    [
      '2:4 front-matter-anchor Unexpected `*x`, expected the value itself; quote it if it is text'
    ]
  ],
  [
    'a billion laughs',
    yaml('a: &a [l, l]\nb: &b [*a, *a]\nc: [*b, *b]'),
    {a: ['l', 'l'], b: [null, null], c: [null, null], x: 1},
    [
      '2:4 front-matter-anchor Unexpected anchor `&a`, expected no anchor; quote the value if it is text',
      '3:4 front-matter-anchor Unexpected anchor `&b`, expected no anchor; quote the value if it is text',
      '3:8 front-matter-anchor Unexpected `*a`, expected the value itself; quote it if it is text',
      '3:12 front-matter-anchor Unexpected `*a`, expected the value itself; quote it if it is text',
      '4:5 front-matter-anchor Unexpected `*b`, expected the value itself; quote it if it is text',
      '4:9 front-matter-anchor Unexpected `*b`, expected the value itself; quote it if it is text'
    ]
  ],
  [
    'an anchor of what it is in',
    yaml('a: &a [*a]'),
    {a: [null], x: 1},
    [
      '2:4 front-matter-anchor Unexpected anchor `&a`, expected no anchor; quote the value if it is text',
      '2:8 front-matter-anchor Unexpected `*a`, expected the value itself; quote it if it is text'
    ]
  ],
  [
    'a merge key',
    yaml('<<: {a: 1}'),
    {x: 1},
    ['2:1 front-matter-merge-key Unexpected `<<`, expected the keys themselves']
  ],
  [
    'a merge key with an alias',
    yaml('a: &a {b: 1}\n<<: *a'),
    {a: {b: 1}, x: 1},
    [
      '2:4 front-matter-anchor Unexpected anchor `&a`, expected no anchor; quote the value if it is text',
      '3:1 front-matter-merge-key Unexpected `<<`, expected the keys themselves'
    ]
  ],
  [
    'a tag that runs a program',
    yaml("a: !!python/object/apply:os.system ['id']"),
    {a: ['id'], x: 1},
    [
      '2:4 front-matter-tag Unexpected tag `!!python/object/apply:os.system`, expected no tag; quote the value if it is text'
    ]
  ],
  [
    'a tag that makes a function',
    yaml('a: !!js/function "function () { steal() }"'),
    {a: 'function () { steal() }', x: 1},
    [
      '2:4 front-matter-tag Unexpected tag `!!js/function`, expected no tag; quote the value if it is text'
    ]
  ],
  [
    'a tag of Ruby',
    yaml('a: !ruby/object:Gem::Installer {i: x}'),
    {a: {i: 'x'}, x: 1},
    [
      '2:4 front-matter-tag Unexpected tag `!ruby/object:Gem::Installer`, expected no tag; quote the value if it is text'
    ]
  ],
  [
    'a tag that decodes',
    yaml('a: !!binary aGk='),
    {a: 'aGk=', x: 1},
    [
      '2:4 front-matter-tag Unexpected tag `!!binary`, expected no tag; quote the value if it is text'
    ]
  ],
  [
    'a tag with its whole name',
    yaml('a: !<tag:yaml.org,2002:js/undefined> ~'),
    {a: null, x: 1},
    [
      '2:4 front-matter-tag Unexpected tag `!<tag:yaml.org,2002:js/undefined>`, expected no tag; quote the value if it is text'
    ]
  ],
  [
    'a directive',
    '---\n%YAML 1.1\nx: 1\n---\n',
    {x: 1},
    [
      '2:1 front-matter-directive Unexpected directive `%YAML 1.1`, expected keys and values alone'
    ]
  ],
  [
    'a directive of tags',
    '---\n%TAG ! tag:example.com,2000:\nx: 1\n---\n',
    {x: 1},
    [
      '2:1 front-matter-directive Unexpected directive `%TAG ! tag:example.com,2000:`, expected keys and values alone'
    ]
  ],
  [
    'a second document',
    yaml('a: 1\n...\nb: 2'),
    {a: 1, b: 2, x: 1},
    [
      '3:1 front-matter-documents Unexpected mark `...`, expected one document; join them, or quote the line'
    ]
  ],
  [
    'a second document behind dashes',
    '---\na: 1\n--- b: 2\nx: 1\n---\n',
    {a: 1, b: 2, x: 1},
    [
      '3:1 front-matter-documents Unexpected mark `---`, expected one document; join them, or quote the line'
    ]
  ],
  [
    'U+0000',
    yaml('a: b\u0000c'),
    {a: 'b�c', x: 1},
    [
      '2:5 front-matter-control-character Unexpected character U+0000, expected text; write it as an escape'
    ]
  ],
  [
    'an escape for a terminal',
    yaml('a: b\u001b[31mc'),
    {a: 'b�[31mc', x: 1},
    [
      '2:5 front-matter-control-character Unexpected character U+001B, expected text; write it as an escape'
    ]
  ],
  [
    'a control of C1',
    yaml('a: b\u009bc'),
    {a: 'b�c', x: 1},
    [
      '2:5 front-matter-control-character Unexpected character U+009B, expected text; write it as an escape'
    ]
  ],
  [
    'a DEL in a key',
    yaml('a\u007f: b'),
    {'a�': 'b', x: 1},
    [
      '2:2 front-matter-control-character Unexpected character U+007F, expected text; write it as an escape'
    ]
  ],
  [
    'a control character, in TOML',
    toml('a = "b\u0001c"'),
    {a: 'b�c', x: 1},
    [
      '2:7 front-matter-control-character Unexpected character U+0001, expected text; write it as an escape'
    ]
  ],
  [
    'a control character, in JSON',
    json('"a": "b\u0001c"'),
    {a: 'b�c', x: 1},
    [
      '1:9 front-matter-control-character Unexpected character U+0001, expected text; write it as an escape'
    ]
  ],
  [
    'too large a number',
    yaml('a: 12345678901234567890'),
    {a: '12345678901234567890', x: 1},
    [
      '2:4 front-matter-number Unexpected `12345678901234567890`, expected a number that JSON can hold; quote it if it is text'
    ]
  ],
  [
    'too large a number, in hexadecimal',
    yaml('a: 0xffffffffffffffffff'),
    {a: '0xffffffffffffffffff', x: 1},
    [
      '2:4 front-matter-number Unexpected `0xffffffffffffffffff`, expected a number that JSON can hold; quote it if it is text'
    ]
  ],
  [
    'too large a number, in TOML',
    toml('a = 9223372036854775807'),
    {a: '9223372036854775807', x: 1},
    [
      '2:5 front-matter-number Unexpected `9223372036854775807`, expected a number that JSON can hold; quote it if it is text'
    ]
  ],
  [
    'too large a number, in JSON',
    json('"a": 12345678901234567890'),
    {a: '12345678901234567890', x: 1},
    [
      '1:7 front-matter-number Unexpected `12345678901234567890`, expected a number that JSON can hold; quote it if it is text'
    ]
  ],
  [
    'no number',
    yaml('a: .nan'),
    {a: '.nan', x: 1},
    [
      '2:4 front-matter-number Unexpected `.nan`, expected a number that JSON can hold; quote it if it is text'
    ]
  ],
  [
    'infinity',
    yaml('a: -.inf'),
    {a: '-.inf', x: 1},
    [
      '2:4 front-matter-number Unexpected `-.inf`, expected a number that JSON can hold; quote it if it is text'
    ]
  ],
  [
    'infinity by its exponent',
    yaml('a: 1e999'),
    {a: '1e999', x: 1},
    [
      '2:4 front-matter-number Unexpected `1e999`, expected a number that JSON can hold; quote it if it is text'
    ]
  ],
  [
    'infinity, in TOML',
    toml('a = inf'),
    {a: 'inf', x: 1},
    [
      '2:5 front-matter-number Unexpected `inf`, expected a number that JSON can hold; quote it if it is text'
    ]
  ],
  [
    'infinity by its exponent, in JSON',
    json('"a": 1e999'),
    {a: '1e999', x: 1},
    [
      '1:7 front-matter-number Unexpected `1e999`, expected a number that JSON can hold; quote it if it is text'
    ]
  ],
  [
    '30 February',
    yaml('a: 2015-02-30'),
    {a: '2015-02-30', x: 1},
    [
      '2:4 front-matter-date Unexpected date `2015-02-30`, expected a day and time that exist'
    ]
  ],
  [
    '29 February of 1900',
    yaml('a: 1900-02-29'),
    {a: '1900-02-29', x: 1},
    [
      '2:4 front-matter-date Unexpected date `1900-02-29`, expected a day and time that exist'
    ]
  ],
  [
    'month 13 with a time',
    yaml('a: 2015-13-01T10:00:00Z'),
    {a: '2015-13-01T10:00:00Z', x: 1},
    [
      '2:4 front-matter-date Unexpected date `2015-13-01T10:00:00Z`, expected a day and time that exist'
    ]
  ],
  [
    'hour 25',
    yaml('date: "2015-02-03 25:00"'),
    {date: '2015-02-03 25:00', x: 1},
    [
      '2:7 front-matter-date Unexpected date `2015-02-03 25:00`, expected a day and time that exist'
    ]
  ],
  [
    '30 February, in TOML',
    toml('a = 2015-02-30'),
    {a: '2015-02-30', x: 1},
    [
      '2:5 front-matter-date Unexpected date `2015-02-30`, expected a day and time that exist'
    ]
  ],
  [
    '30 February, in JSON',
    json('"date": "2015-02-30"'),
    {date: '2015-02-30', x: 1},
    [
      '1:10 front-matter-date Unexpected date `2015-02-30`, expected a day and time that exist'
    ]
  ],
  [
    'brackets too deep',
    yaml(`a: ${'['.repeat(3000)}`),
    {x: 1},
    [
      '2:67 limit-front-matter-depth Unexpected `[`, expected at most 64 lists and maps in each other'
    ]
  ],
  [
    'brackets and braces too deep',
    yaml(`a: ${'[{b: '.repeat(500)}`),
    {x: 1},
    [
      '2:160 limit-front-matter-depth Unexpected `{`, expected at most 64 lists and maps in each other'
    ]
  ],
  [
    'dashes too deep',
    yaml(`a:\n${'- '.repeat(1000)}b`),
    {x: 1},
    [
      '3:127 limit-front-matter-depth Unexpected `-`, expected at most 64 lists and maps in each other'
    ]
  ],
  [
    'question marks too deep',
    yaml(`a:\n${'? '.repeat(1000)}b`),
    {x: 1},
    [
      '3:129 limit-front-matter-depth Unexpected `?`, expected at most 64 lists and maps in each other'
    ]
  ],
  [
    'maps too deep',
    yaml(some(100, (i) => `${' '.repeat(i)}a:`, '\n')),
    {x: 1},
    [
      '66:66 limit-front-matter-depth Unexpected `:`, expected at most 64 lists and maps in each other'
    ]
  ],
  [
    'brackets too deep, in TOML',
    toml(`a = ${'['.repeat(3000)}`),
    {x: 1},
    [
      '2:69 limit-front-matter-depth Unexpected `[`, expected at most 64 lists and maps in each other'
    ]
  ],
  [
    'dotted keys too deep, in TOML',
    toml(`${some(100, () => 'a', '.')} = 1`),
    {x: 1},
    [
      '2:1 limit-front-matter-depth Unexpected `a`, expected at most 64 lists and maps in each other'
    ]
  ],
  [
    'a table too deep, in TOML',
    `+++\nx = 1\n[${some(100, () => 'a', '.')}]\nb = 1\n+++\n`,
    {x: 1},
    [
      '3:2 limit-front-matter-depth Unexpected `a`, expected at most 64 lists and maps in each other'
    ]
  ],
  [
    'dotted keys in braces too deep, in TOML',
    toml(`a = ${'{a.a.a = '.repeat(40)}1${'}'.repeat(40)}`),
    {x: 1},
    [
      '2:1 limit-front-matter-depth Unexpected `a`, expected at most 64 lists and maps in each other'
    ]
  ],
  [
    'dotted keys too deep in a table, in TOML',
    `+++\nx = 1\n[${some(40, () => 'a', '.')}]\n${some(40, () => 'b', '.')} = 1\n+++\n`,
    2,
    [
      '4:1 limit-front-matter-depth Unexpected `b`, expected at most 64 lists and maps in each other'
    ]
  ],
  [
    'brackets too deep, in JSON',
    json(`"a": ${'['.repeat(3000)}${']'.repeat(3000)}`),
    {x: 1},
    [
      '1:70 limit-front-matter-depth Unexpected `[`, expected at most 64 lists and maps in each other'
    ]
  ],
  [
    'too many keys',
    `---\n${some(3000, (i) => `k${i}: 1\n`)}---\n`,
    2048,
    [
      '2050:6 limit-front-matter-values Unexpected value, expected at most 2048 keys and items in front matter'
    ]
  ],
  [
    'too many items',
    yaml(`a: [${some(3000, () => '1', ', ')}]`),
    {},
    [
      '2:6147 limit-front-matter-values Unexpected value, expected at most 2048 keys and items in front matter'
    ]
  ],
  [
    'too many keys, in TOML',
    `+++\n${some(3000, (i) => `k${i} = 1\n`)}+++\n`,
    2048,
    [
      '2050:1 limit-front-matter-values Unexpected value, expected at most 2048 keys and items in front matter'
    ]
  ],
  [
    'too many keys, in JSON',
    `{${some(3000, (i) => `"k${i}": 1`, ',\n')}}\n`,
    2048,
    [
      '2049:11 limit-front-matter-values Unexpected value, expected at most 2048 keys and items in front matter'
    ]
  ],
  [
    'too much text',
    `---\nx: 1\na: ${'b'.repeat(70_000)}\n---\n`,
    {x: 1},
    [
      '3:65532 limit-front-matter-size Unexpected 70008 characters of front matter, expected at most 65536'
    ]
  ],
  [
    'too much text, in TOML',
    `+++\nx = 1\na = "${'b'.repeat(70_000)}"\n+++\n`,
    {x: 1},
    [
      '3:65531 limit-front-matter-size Unexpected 70012 characters of front matter, expected at most 65536'
    ]
  ],
  [
    'too much text, in JSON',
    `{"x": 1,\n"a": "${'b'.repeat(70_000)}"}\n`,
    2,
    [
      '2:65528 limit-front-matter-size Unexpected 70017 characters of front matter, expected at most 65536'
    ]
  ],
  [
    'no end',
    '---\na: 1\nx: 1\n\n',
    {a: 1, x: 1},
    [
      '1:1 front-matter-unclosed Unexpected end of the keys, expected `---` on a line of its own behind them'
    ]
  ],
  [
    'no end, in TOML',
    '+++\na = 1\nx = 1\n\n',
    {a: 1, x: 1},
    [
      '1:1 front-matter-unclosed Unexpected end of the keys, expected `+++` on a line of its own behind them'
    ]
  ],
  [
    'no end, in JSON',
    '{"x": 1,\n"a": 1\n\n',
    {x: 1, a: 1},
    [
      '1:1 front-matter-unclosed Unexpected end of the front matter, expected `}` behind it',
      '2:7 front-matter-syntax Unexpected end, expected JSON: keys and text in double quotation marks, a comma between members and none behind the last'
    ]
  ],
  [
    'a program',
    '---js\n{x: steal()}\n---\n',
    {},
    [
      '1:1 front-matter-fence Unexpected `---js` as a fence, expected `---` alone on its line',
      '1:1 front-matter-syntax Unexpected `---js`, expected YAML, TOML or JSON; no code is run'
    ]
  ],
  [
    'a program in CoffeeScript',
    '---coffee\nx: steal()\n---\n',
    {},
    [
      '1:1 front-matter-fence Unexpected `---coffee` as a fence, expected `---` alone on its line',
      '1:1 front-matter-syntax Unexpected `---coffee`, expected YAML, TOML or JSON; no code is run'
    ]
  ],
  [
    'a key that is a list',
    yaml('? [a, b]\n: 1'),
    {x: 1},
    ['2:3 front-matter-key Unexpected `[a, b]`, expected a key that is text']
  ],
  [
    'a key that is nothing',
    yaml(': 1'),
    {x: 1},
    ['2:1 front-matter-key Unexpected ``, expected a key that is text']
  ],
  [
    'a template for a value',
    yaml('a: {{ page.b }}'),
    {a: {}, x: 1},
    [
      '2:5 front-matter-key Unexpected `{ page.b }`, expected a key that is text'
    ]
  ],
  [
    'a quotation mark that nothing closes',
    yaml('a: "b'),
    {a: '"b', x: 1},
    [
      '2:6 front-matter-syntax Unexpected end of a value, expected the quotation mark or bracket that closes it'
    ]
  ],
  [
    'a bracket that nothing closes',
    yaml('a: [b'),
    {a: '[b', x: 1},
    [
      '2:6 front-matter-syntax Unexpected indentation, expected the bracket that closes a list or map, or keys in one column'
    ]
  ],
  [
    'tabs',
    yaml('a:\n\t- b'),
    {a: ['b'], x: 1},
    ['3:1 front-matter-tabs Unexpected tab as indentation, expected spaces']
  ],
  [
    'curly quotation marks',
    yaml('a: “b”'),
    {a: '“b”', x: 1},
    [
      '2:4 front-matter-quotes Unexpected curly quotation marks in `“b”`, expected straight ones, or none'
    ]
  ],
  [
    'dots as the closing fence',
    '---\na: 1\nx: 1\n...\n',
    {a: 1, x: 1},
    [
      '4:1 front-matter-fence Unexpected `...` as a fence, expected `---` alone on its line'
    ]
  ],
  [
    'a blank line before',
    '\n---\ntitle: a\ndate: b\n---\n',
    {title: 'a', date: 'b'},
    [
      '1:1 front-matter-not-first Unexpected blank line before the front matter, expected `---` on the first line'
    ]
  ],
  [
    'text before',
    '<!-- c -->\n---\ntitle: a\ndate: b\n---\n',
    {title: 'a', date: 'b'},
    [
      '1:1 front-matter-not-first Unexpected text before the front matter, expected `---` on the first line'
    ]
  ],
  [
    'the language behind the fence',
    '--- yaml\na: 1\nx: 1\n---\n',
    {a: 1, x: 1},
    [
      '1:1 front-matter-fence Unexpected `--- yaml` as a fence, expected `---` alone on its line'
    ]
  ],
  [
    'a quoted value that goes on at the margin',
    yaml('a: "b\nc"'),
    {a: 'b c', x: 1},
    [
      '3:1 front-matter-indentation Unexpected value that goes on at the margin, expected white space before each of its lines'
    ]
  ],
  [
    'commands of a build server',
    yaml('"a\\n::error::b": 1\n"a\\n::error::b": 2'),
    {'a\n::error::b': 2, x: 1},
    [
      '3:1 front-matter-duplicate-key Unexpected second key `a ::error::b`, expected each key once; remove one of them'
    ]
  ],
  [
    'marks that turn the direction',
    yaml('\u202ea: &b 1'),
    {'‮a': 1, x: 1},
    [
      '2:5 front-matter-anchor Unexpected anchor `&b`, expected no anchor; quote the value if it is text'
    ]
  ]
]

test.each(
  attacks
)('%s: all else is read, and a message names the place', (_, text, data, expected) => {
  const {metadata, messages, sections} = parsePost(`${text}# Body\n`)
  expect(
    typeof data === 'number' ? Object.keys(metadata.data).length : metadata.data
  ).toEqual(data)
  expect(
    messages.map(
      ({ruleId, reason, position}) =>
        `${position?.start.line}:${position?.start.column} ${ruleId} ${reason}`
    )
  ).toEqual(expected)
  expect(sections).toHaveLength(1)
})

test.each([
  ['YAML', '---\n__proto__: {a: 1}\nconstructor: {prototype: {a: 2}}\n---\n'],
  [
    'YAML in braces',
    '---\n{__proto__: {a: 1}, constructor: {prototype: {a: 2}}}\n---\n'
  ],
  [
    'TOML',
    '+++\n[__proto__]\na = 1\n[constructor]\nprototype = {a = 2}\n+++\n'
  ],
  [
    'dotted keys of TOML',
    '+++\n__proto__.a = 1\nconstructor.prototype.a = 2\n+++\n'
  ],
  ['JSON', '{"__proto__": {"a": 1}, "constructor": {"prototype": {"a": 2}}}\n']
])('Names of prototypes are plain keys in %s', (_, text) => {
  const {metadata, messages} = parsePost(text)
  expect(messages).toEqual([])
  expect(JSON.stringify(metadata.data)).toBe(
    '{"__proto__":{"a":1},"constructor":{"prototype":{"a":2}}}'
  )
  expect(Object.getPrototypeOf(metadata.data)).toBe(Object.prototype)
  expect('a' in {}).toBe(false)
})

test('A post whose body is over a limit has its front matter, and the reverse', () => {
  const hostile = `---\ntitle: A\n---\n# B\n\n${'[ '.repeat(500)}\n`
  const {metadata, messages, sections} = parsePost(hostile)
  expect(metadata.title).toBe('A')
  expect(sections).toHaveLength(1)
  expect(messages.map(({ruleId}) => ruleId)).toEqual(['limit-bracket-depth'])
})

test.each([
  ['---\na: [[1]]\nb: {c: 1}\n---\n', {b: {c: 1}}, ['2:5']],
  ['---\na:\n  - b: [1]\nb: {c: 1}\n---\n', {b: {c: 1}}, ['3:6']],
  ['+++\na = [[1]]\nb = {c = 1}\n+++\n', {b: {c: 1}}, ['2:1']],
  ['+++\na.b.c = 1\nb.c = 1\n+++\n', {b: {c: 1}}, ['2:1']],
  ['+++\n[[a]]\nc = 1\n[b]\nc = 1\n+++\n', {b: {c: 1}}, ['2:3']],
  ['{"a": [[1]],\n"b": {"c": 1}}\n', {b: {c: 1}}, ['1:8']]
])('`limits.frontMatterDepth` of 2 allows a map in a map: %j', (text, data, places) => {
  const {metadata, messages} = parsePost(text, {limits: {frontMatterDepth: 2}})
  expect(metadata.data).toEqual(data)
  expect(
    messages.map(
      ({ruleId, position}) =>
        `${ruleId} ${position?.start.line}:${position?.start.column}`
    )
  ).toEqual(places.map((place) => `limit-front-matter-depth ${place}`))
})

test.each([
  ['---\na: 1\nb: 2\nc: 3\n---\n', '4:2'],
  ['+++\na = 1\nb = 2\nc = 3\n+++\n', '4:1'],
  ['{"a": 1,\n"b": 2,\n"c": 3,\n"d": 4}\n', '3:7']
])('`limits.frontMatterValues` of 2 and `frontMatterSize` of 9 end %j', (text, place) => {
  const limited = (limits: object) => {
    const {metadata, messages} = parsePost(text, {limits})
    const [{ruleId, position} = {ruleId: ''}] = messages
    const {line, column} = position?.start ?? {}
    return [Object.keys(metadata.data).join(''), ruleId, `${line}:${column}`]
  }
  expect(limited({frontMatterValues: 2})).toEqual([
    'ab',
    'limit-front-matter-values',
    place
  ])
  expect(limited({frontMatterSize: 9})[1]).toBe('limit-front-matter-size')
})
