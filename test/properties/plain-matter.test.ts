import fc from 'fast-check'
import {expect, test} from 'vitest'
import {defaultLimits} from '../../src/limits.ts'
import {anyToml} from '../../src/parse/any-toml.ts'
import {anyYaml} from '../../src/parse/any-yaml.ts'
import {excerpt} from '../../src/parse/excerpt.ts'
import {anyBlock} from '../../src/parse/fences.ts'
import {lines} from '../../src/parse/lines.ts'
import {plainFences} from '../../src/parse/plain-fences.ts'
import {plainToml} from '../../src/parse/plain-toml.ts'
import {plainYaml} from '../../src/parse/plain-yaml.ts'
import {plainPart} from '../../src/parse/yaml-part.ts'
import {composed} from '../../src/parse/yaml-tree.ts'
import {document} from '../../src/source/document.ts'
import {holds} from './holds.ts'

const ending = fc.constantFrom('\n', '\n', '\r\n', '\r')

/** Lines of a beginning and a rest each, or some others. */
function lined(
  beginnings: readonly string[],
  rests: readonly string[],
  others: readonly string[]
): fc.Arbitrary<string> {
  const pair = fc
    .tuple(fc.constantFrom(...beginnings), fc.constantFrom(...rests))
    .map((parts) => parts.join(''))
  const line = fc.oneof(
    {weight: 8, arbitrary: pair},
    {weight: 2, arbitrary: fc.constantFrom(...others)}
  )
  return fc
    .tuple(fc.array(line, {minLength: 1, maxLength: 6}), ending)
    .map(([lines, end]) => lines.join(end))
}

const yaml = lined(
  [
    ...['a: ', 'b: ', 'title: ', 'tags:', 'x-1:  ', '- ', '- a: ', '-   b: '],
    ...['  c: ', '  - ', '    d: ', '  - e: ', 'true: ', 'x y: ', '"q": ', '']
  ],
  [
    ...['', ' ', 'Text of it', '2016-03-19', '2016-03-19 10:00 +0800', '12'],
    ...['0', '007', '1.5', '1e3', '.5', '0x1f', '1_0', '18f', '-1', '+2'],
    ...[
      'true',
      'False',
      'null',
      '~',
      'yes',
      '.inf',
      'a: b',
      'a:',
      'C#',
      'a # b'
    ],
    ...['# c', '#c', 'http://a.example/b#c', '水 🌊', '\u00a0', '\ufeff', '\t'],
    ...['"t"', "'s' ", '"a\\"b"', '"\\n"', '"\\u0041"', '"a\\\\"', "'it''s'"],
    ...['"t" # c', '"t"#c', '"a" b', '"a', "'a", 'b"', "b'", '"a # b', '"a \\'],
    ...[
      '[a, b]',
      '[]',
      '[ ]',
      '[1, "x", y z ]',
      '[a,,b]',
      '[a, b,]',
      '[a] # c'
    ],
    ...['[a: b]', '[-a]', "['c''d']", '[a', '{}', '|', '|-', '>', '>-', '>+'],
    ...['&x', '*x', '!t', '%', '@', '`', '- a', '? a', '---', '...', 'a\\b']
  ],
  [
    ...['', '  ', '# c', '  # c', '  a', ' a b', '  a" ', "  b'", '"', '    e'],
    ...['---', '...', '%A', '- ', '-', '  k: b"', 'k: b"', '  a  ', '\0']
  ]
)

const toml = lined(
  ['a = ', 'b=', 'c-d  = ', '1 = ', '_x = ', '"q" = ', 'a.b = ', '  e = ', ''],
  [
    ...['"x"', "'y'", '""', "''", '"""x"""', "'''x'''", '"a\\"b"', '"a\\/b"'],
    ...['"\\\\"', "'a\\'", "'it''s'", '"a', '"a" b', '"x" # c', '"x"#c'],
    ...['true', 'True', '12', '0', '007', '+1', '1_0', '1.5', 'inf', '12 # c'],
    ...['2016-03-19', '2016-02-30', '2016-03-19T10:20:30Z', '10:20:30'],
    ...['2016-03-19 10:20:30+08:00', '2016-03-19T25:00:00Z', '[]', '[ ]'],
    ...['["a", "b"]', "['a',1 , true]", '["a",]', '[[1]]', '["a" "b"]', '[1'],
    ...['["a",', '[', "['a' ,1", '[ # c', '["a"'],
    ...['{a = 1}', '# c', '水', '"水 🌊"', '\t', ']', '=']
  ],
  [
    '  "x",',
    '1',
    ',',
    ' "a" ]',
    ']',
    '] # c',
    ']',
    '',
    '# c',
    '[t]',
    '[u] # c',
    '[a]',
    '[[t]]',
    '[a.b]',
    '[ t ]',
    '[t',
    'f ='
  ]
)

const fenced = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.constantFrom('---', '+++', '--- ', '----', '---\t', '--- yaml'),
    lined(
      ['a: b', 'title: c', 'd = 1', '# e', '- f', '  - g', 'key:', 'h'],
      ['', ' ', '\u00a0', '\u3000'],
      ['', ' ', '\u3000', '---', '---', '--- ', '+++', '...', '  ---', ';;;']
    ),
    ending,
    fc.constantFrom('---', '+++', '---\t', '----', '')
  )
  .map(([mark, fence, text, end, close]) =>
    [mark + fence, text, close, 'Body.'].join(end)
  )

test('plain YAML is what all YAML is', () => {
  holds(
    fc.property(yaml, (text) => {
      const post = document(text)
      const plain = plainYaml(post, 0, text.length, defaultLimits)
      if (plain)
        expect(anyYaml(post, 0, text.length, defaultLimits)).toStrictEqual(
          plain
        )
    }),
    6000
  )
})

test('a plain part of YAML, also a mended one, is what any is', () => {
  const columns = fc.array(fc.nat({max: 3}), {minLength: 6, maxLength: 6})
  holds(
    fc.property(yaml, columns, columns, (text, replaced, spaces) => {
      const post = document(`head\n${text}`)
      const mended = lines(post.text, 5, post.text.length).map(
        (line, index) => ({
          ...line,
          replaced: Math.min(replaced[index] ?? 0, line.end - line.start),
          spaces: spaces[index] ?? 0
        })
      )
      const part = excerpt(post, mended)
      const plain = plainPart(part, defaultLimits)
      if (plain) expect(composed(part, defaultLimits)).toStrictEqual(plain)
    }),
    6000
  )
})

test('plain TOML is what all TOML is', () => {
  holds(
    fc.property(toml, (text) => {
      const post = document(text)
      const tree = plainToml(text, 0, text.length, defaultLimits)
      if (tree)
        expect(anyToml(post, 0, text.length, defaultLimits)).toEqual({
          tree,
          messages: []
        })
    }),
    6000
  )
})

test('plain fences are what all fences are', () => {
  holds(
    fc.property(fenced, (text) => {
      const post = document(text)
      const plain = plainFences(post)
      if (plain) expect(anyBlock(post)).toStrictEqual(plain)
    }),
    6000
  )
})
