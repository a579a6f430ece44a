import {expect, test} from 'vitest'
import {defaultLimits} from '../../src/limits.ts'
import {anyToml} from '../../src/parse/any-toml.ts'
import {anyYaml} from '../../src/parse/any-yaml.ts'
import {plainToml} from '../../src/parse/plain-toml.ts'
import {plainYaml} from '../../src/parse/plain-yaml.ts'
import {document} from '../../src/source/document.ts'

test.each([
  ['text, numbers and truth', 'a: b c\nd: 12\ne: true\nf: ~\ng: 1.0.0'],
  ['nothing', 'a:\nb: \nc: # d'],
  ['quotation marks', "a: \"b\\\"\\n\"\nc: 'it''s' # d"],
  ['quotation marks on several lines', 'a: "b\n  c"\nd: \'e\n  f\' # g'],
  ['quotation marks closed at the margin', 'a: "b\nc"\nd: e'],
  ['lists in brackets', 'a: [b, "c", 1]\nd: [ ]\ne: [f] # g'],
  ['lists below a key', 'a:\n- b\n- "c"\nd:\n  - e\n  - f: 1\n    g: 2'],
  ['maps below a key', 'a:\n  b:\n    c: d\n  e: f\ng: h'],
  ['blocks of text', 'a: |\n  b\n\n  c\nd: >-\n  e\n  f\ng: >\n  h'],
  ['comments and blank lines', '# a\nb: c # d\n\n  # e\nf: g']
])('%s are plain YAML', (_, text) => {
  const plain = plainYaml(document(text), 0, text.length, defaultLimits)
  expect(plain?.tree).toBeDefined()
  expect(plain).toStrictEqual(
    anyYaml(document(text), 0, text.length, defaultLimits)
  )
})

test.each([
  ['an anchor', 'a: &b c'],
  ['a tab', 'a:\tb'],
  ['a colon in a value', 'a: b: c'],
  ['a number that is no plain one', 'a: 0x1f'],
  ['an escape by number', 'a: "\\u0041"'],
  ['text behind quotation marks', 'a: "b" c'],
  ['quotation marks that never close', 'a: "b'],
  ['a blank line in quotation marks', 'a: "b\n\n  c"'],
  ['quotation marks at the margin of an inner map', 'a:\n  b: "c\n d"'],
  ['a map in braces', 'a: {b: c}'],
  ['a list in a list', 'a: [[b]]'],
  ['a list with nothing between commas', 'a: [b,,c]'],
  ['a list on several lines', 'a: [b,\n  c]'],
  ['an item with nothing in it', 'a:\n  -\n  - b'],
  ['text that goes on below', 'a: b\n  c'],
  ['a key deeper than the one before', 'a: b\n  c: d'],
  ['a block of no text', 'a: |\nb: c'],
  ['a block that keeps its line endings', 'a: |+\n  b'],
  ['a block indented unevenly', 'a: >\n  b\n    c'],
  ['a key in quotation marks', '"a": b'],
  ['lists and maps in each other, too many', deep(10)],
  ['values, too many', `a: [${'b, '.repeat(3000)}c]`],
  ['a comment alone', '# a']
])('%s is left to the parser of YAML', (_, text) => {
  expect(
    plainYaml(document(text), 0, text.length, defaultLimits)
  ).toBeUndefined()
})

test('tables, text, dates and lists are plain TOML', () => {
  const text =
    'a = "b"\nc = \'d\' # e\nf = 2016-03-19T10:20:30+08:00\n[g]\nh = [1, true]\ni = [\n  "j",\n\n  "k",\n]\n'
  const tree = plainToml(text, 0, text.length, defaultLimits)
  expect(tree).toBeDefined()
  expect(anyToml(document(text), 0, text.length, defaultLimits)).toEqual({
    tree,
    messages: []
  })
})

test.each([
  ['a dotted key', 'a.b = 1'],
  ['a key twice', 'a = 1\na = 2'],
  ['a table of tables', '[[a]]'],
  ['a table with spaces', '[ a ]'],
  ['text on several lines', 'a = """b"""'],
  ['two literals', "a = 'b''c'"],
  ['a float', 'a = 1.5'],
  ['a date that no calendar has', 'a = 2016-02-30'],
  ['a list with a comment in it', 'a = [1, # b\n2]'],
  ['a list of lists', 'a = [[1]]'],
  ['a list with nothing between commas', 'a = [1,,2]'],
  ['a list without commas', 'a = [\n1\n2]'],
  ['a list that does not end', 'a = [1'],
  ['a list that does not end behind a comma', 'a = [1,\n'],
  ['nothing', '# a']
])('%s is left to the parser of TOML', (_, text) => {
  expect(plainToml(text, 0, text.length, defaultLimits)).toBeUndefined()
})

function deep(depth: number): string {
  return Array.from(
    {length: depth},
    (_, level) => `${' '.repeat(level)}a:\n`
  ).join('')
}
