import {expect, test} from 'vitest'
import {frontMatter} from '../../src/parse/front-matter.ts'
import {isStandard} from '../../src/parse/standard.ts'
import {document} from '../../src/source/document.ts'
import {spanOf} from '../../src/source/span.ts'

function seen(text: string) {
  const post = document(text)
  const matter = frontMatter(post)
  const {data, end, format, messages} = matter
  return {
    format,
    data,
    body: text.slice(end),
    standard: isStandard(post, spanOf(matter)),
    messages: messages.map(
      ({ruleId, position}) =>
        `${ruleId} ${position?.start.line}:${position?.start.column}`
    )
  }
}

const data = {title: 'x', date: 'y'}

test.each([
  ['dashes', '---\ntitle: x\ndate: y\n---\nBody', 'yaml'],
  ['plus signs', '+++\ntitle = "x"\ndate = "y"\n+++\nBody', 'toml'],
  [
    'spaces and tabs behind the fences',
    '--- \ntitle: x\ndate: y\n---\t\nBody',
    'yaml'
  ],
  ['a byte order mark', '\ufeff---\ntitle: x\ndate: y\n---\nBody', 'yaml'],
  ['CRLF', '---\r\ntitle: x\r\ndate: y\r\n---\r\nBody', 'yaml'],
  ['a lone CR', '---\rtitle: x\rdate: y\r---\rBody', 'yaml'],
  ['blank lines inside', '---\n\ntitle: x\n\ndate: y\n\n---\nBody', 'yaml']
])('Front matter between %s is as remark has it', (_, text, format) => {
  expect(seen(text)).toEqual({
    format,
    data,
    body: 'Body',
    standard: true,
    messages: []
  })
})

test.each([
  ['JSON on the first lines', '{"title": "x",\n"date": "y"}\nBody'],
  ['JSON between semicolons', ';;;\n{"title": "x", "date": "y"}\n;;;\nBody'],
  ['members between semicolons', ';;;\n"title": "x",\n"date": "y"\n;;;\nBody']
])('Front matter is %s, which remark does not know', (_, text) => {
  expect(seen(text)).toEqual({
    format: 'json',
    data,
    body: 'Body',
    standard: false,
    messages: []
  })
})

test.each([
  ['dots', '---\ntitle: x\ndate: y\n...\nBody', 'front-matter-fence 4:1'],
  [
    'a blank line before',
    '\n---\ntitle: x\ndate: y\n---\nBody',
    'front-matter-not-first 1:1'
  ],
  [
    'text before',
    '<!-- c -->\n---\ntitle: x\ndate: y\n---\nBody',
    'front-matter-not-first 1:1'
  ],
  [
    'a language',
    '--- yaml\ntitle: x\ndate: y\n---\nBody',
    'front-matter-fence 1:1'
  ],
  [
    'a longer fence',
    '----\ntitle: x\ndate: y\n---\nBody',
    'front-matter-fence 1:1'
  ],
  [
    'a longer closing fence',
    '---\ntitle: x\ndate: y\n-----\nBody',
    'front-matter-fence 4:1'
  ],
  [
    'an indented closing fence',
    '---\ntitle: x\ndate: y\n  ---\nBody',
    'front-matter-fence 4:1'
  ],
  [
    'a no-break space',
    '---\u00a0\ntitle: x\ndate: y\n---\nBody',
    'front-matter-fence 1:1'
  ],
  [
    'no opening fence',
    'title: x\ndate: y\n---\nBody',
    'front-matter-fence 1:1'
  ],
  [
    'no closing fence',
    '---\ntitle: x\ndate: y\nBody',
    'front-matter-unclosed 1:1'
  ]
])('Front matter with %s is read, with a message', (_, text, note) => {
  expect(seen(text)).toEqual({
    format: 'yaml',
    data,
    body: 'Body',
    standard: false,
    messages: [note]
  })
})

test('Front matter that nothing closes ends with its keys', () => {
  const text = '---\ntitle: x\ntags:\n- a\n\nBody.\n\n---\n\nMore.'
  expect(seen(text)).toMatchObject({
    data: {title: 'x', tags: ['a']},
    body: '\nBody.\n\n---\n\nMore.',
    standard: false,
    messages: ['front-matter-unclosed 1:1']
  })
})

test('Keys that all stand in from the margin are front matter', () => {
  const text = '---\n  title: x\n  abstract: >\n    A.\n\n    B.\n---\nBody'
  expect(seen(text)).toMatchObject({
    format: 'yaml',
    data: {title: 'x', abstract: 'A.\nB.'},
    body: 'Body',
    messages: []
  })
})

test('Dots close front matter though a thematic break follows', () => {
  const text = '---\ntitle: x\n...\nBody.\n\n---\n'
  expect(seen(text)).toMatchObject({
    data: {title: 'x'},
    body: 'Body.\n\n---\n',
    messages: ['front-matter-fence 3:1']
  })
})

test('A quoted value with blank lines keeps front matter closed', () => {
  const text = '---\ntitle: "x\n\nand more"\n---\nBody'
  expect(seen(text)).toMatchObject({
    data: {title: 'x\nand more'},
    body: 'Body',
    standard: true
  })
})

test('A line of dashes in a block of text closes nothing', () => {
  const text = '---\ntitle: |\n  x\n  ---\n  y\n---\nBody'
  expect(seen(text)).toMatchObject({data: {title: 'x\n---\ny'}, messages: []})
})

test.each([
  ['nothing', '---\n---\nBody'],
  ['a blank line', '---\n\n---\nBody'],
  ['a comment', '---\n# none yet\n---\nBody']
])('Front matter of %s is empty, and no fault', (_, text) => {
  expect(seen(text)).toMatchObject({
    format: 'yaml',
    data: {},
    body: 'Body',
    messages: []
  })
})

test.each([
  ['no text', ''],
  ['three dashes', '---'],
  ['a thematic break and prose', '---\n\nProse: this.\n\nMore.\n'],
  ['prose between thematic breaks', '---\n\nProse.\n\n---\n\nMore.\n'],
  ['prose that stands in', '---\n  Note: this.\n\n  That.\n---\n'],
  ['keys and prose', '---\n  title: x\n  date: y\n\nProse.\n---\n'],
  ['paragraphs between thematic breaks', '---\nProse.\n\nProse.\n---\n'],
  ['a heading between thematic breaks', '---\n\n# Title\n\n---\n'],
  ['a list between thematic breaks', '---\n\n- a\n- b\n\n---\n'],
  ['another thematic break', '***\ntitle: x\n***\n'],
  ['one key that may be prose', '---\nNote: this is all.\n\nMore.'],
  ['a setext heading', 'Note: this\n---\n'],
  ['a Liquid tag', '{% raw %}\n{"a": 1}\n'],
  ['a shortcode', '{{< x >}}\n'],
  ['text in braces', '{title}\n'],
  ['JSON with text behind it', '{"title": "x"} is JSON.\n'],
  ['an HTML comment', '<!-- ---\ntitle: x\n--- -->\n'],
  ['front matter in a code fence', '```\n---\ntitle: x\ndate: y\n---\n```\n']
])('A post that begins with %s has no front matter', (_, text) => {
  expect(seen(text)).toMatchObject({
    format: undefined,
    data: {},
    body: text,
    messages: []
  })
})

test.each([
  ['an unknown word', '--- wip\nProse.\n---\n'],
  ['too many dashes', '----\nProse.\n----\n'],
  ['text, then one key', 'Prose.\n---\ntitle: x\n---\n'],
  [
    'text, then keys and prose',
    'Prose.\n---\ntitle: x\ndate: y\n\nMore.\n---\n'
  ],
  ['lines of keys that are not known', 'Note: x\nMore: y\n---\n']
])('A post that begins with %s and dashes has none', (_, text) => {
  expect(seen(text)).toMatchObject({format: undefined, messages: []})
})

test('Prose that remark takes for front matter is not as remark has it', () => {
  expect(seen('---\n\nProse.\n\n---\n').standard).toBe(false)
  expect(seen('---\n\nProse.\n').standard).toBe(true)
})

test('Code as front matter is refused', () => {
  expect(seen('---js\n{title: steal()}\n---\nBody')).toEqual({
    format: undefined,
    data: {},
    body: 'Body',
    standard: false,
    messages: ['front-matter-fence 1:1', 'front-matter-syntax 1:1']
  })
})

test.each([
  ['---toml\ntitle = "x"\n---\n', 'toml'],
  ['---json\n{"title": "x"}\n---\n', 'json'],
  ['---YAML\ntitle: x\n---\n', 'yaml']
])('The word behind a fence is the language: %j', (text, format) => {
  expect(seen(text)).toMatchObject({format, data: {title: 'x'}})
})

test('The position of front matter has both fences', () => {
  const {position} = frontMatter(document('\ufeff---\ntitle: x\n---\nBody'))
  expect(position).toEqual({
    start: {line: 1, column: 1, offset: 1},
    end: {line: 3, column: 4, offset: 17}
  })
})
