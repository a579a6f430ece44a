import {expect, test} from 'vitest'
import {parsePost} from '../../src/index.ts'
import {defaultLimits, type Limits} from '../../src/limits.ts'
import {document} from '../../src/source/document.ts'
import {limited} from '../../src/source/limits.ts'

/** What is read of a text, and the rules of what is not. */
function within(text: string, limits: Partial<Limits> = {}, from = 0) {
  const reading = {document: document(text), messages: []}
  const {document: rest, messages} = limited(reading, from, {
    ...defaultLimits,
    ...limits
  })
  return {text: rest.text, rules: messages.map(({ruleId}) => ruleId), messages}
}

test('A post within the limits stays as it is', () => {
  const text = '# Tide\n\n- *a*\n  - [b](c)\n\n> d\n'
  expect(within(text)).toEqual({text, rules: [], messages: []})
})

test('A paragraph over a limit becomes spaces, and the rest is read', () => {
  const text = 'One.\n\n*a* *b*\r\nc\n\n*Two.*\n'
  const {text: rest, messages} = within(text, {delimiters: 3})
  expect(rest).toBe('One.\n\n       \r\n \n\n*Two.*\n')
  expect(messages).toMatchObject([
    {
      ruleId: 'limit-delimiters',
      severity: 'error',
      reason:
        'Unexpected 4 characters `*`, `_` and `~` in a paragraph, expected at most 3; the paragraph is not read',
      position: {start: {line: 3, offset: 6}, end: {line: 4, offset: 16}}
    }
  ])
})

test('What is cut off is not read, up to the end', () => {
  const {text, messages} = within('a\n\nb\n\nc\n', {lines: 3})
  expect(text).toBe('a\n\nb\n')
  expect(messages[0]).toMatchObject({
    ruleId: 'limit-lines',
    position: {start: {line: 4}, end: {offset: 8}}
  })
})

test.each<[keyof Limits, number, string, string]>([
  ['blocks', 3, '# a\n- b\n> c\n', '- d\n'],
  ['blocks', 2, '|a|b\n', '|\n'],
  ['marks', 5, 'a * b & c @ d !\n', '\n\\\n'],
  ['containers', 3, '> - 1. a\n', '\n> - 1. + a\n'],
  ['containers', 2, '- a\n  - b\n', '    - c\n'],
  ['delimiters', 4, '*a_ ~~\n', '\n*b_ ~~~\n'],
  ['brackets', 4, '[a][b]\n', '\n[c][d]]\n'],
  ['bracketDepth', 2, '[a [b]] [c]\n', '\n[a [b [c]]]\n'],
  ['bracketDepth', 2, 'a] b] [c]\n', '\na] b] c]\n'],
  ['lookahead', 20, '`a` <!--\n', '\n<!-- a very late end\n'],
  ['lookahead', 10, '[a](b)\n', '\n[a](b "never closed\n'],
  ['lookahead', 7, '\\``a\n', '\n`b\n'],
  ['lookahead', 8, '\\``a`\n', '\n`\n'],
  ['lookahead', 9, '<? <? ?>\n', '\n`\n'],
  ['delimiters', 2, '> *a_\n>\n> *b_\n', '\n*c_ ~\n'],
  ['containers', 0, '[^a] b\n', '\n[^a]: b\n'],
  ['rewrites', 3, '- a\n\nb\n', '=\n'],
  ['addressPunctuation', 3, 'a??? http://b.example??\n', '\nwww.a??.?b\n'],
  ['addresses', 2, 'http://a http://b\n', '\nhttp://www.http://\n'],
  ['definitions', 2, '[a]: b\n\n[^c]: d\n', '\n[e]: f\n']
])('`limits.%s` of %d allows %j, not %j as well', (name, most, text, more) => {
  const rule = `limit-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  expect(within(text, {[name]: most}).rules).toEqual([])
  expect(within(text + more, {[name]: most}).rules).toEqual([rule])
})

test('Code between fences and raw HTML may hold anything but lines', () => {
  const hostile = '*[`<!--'.repeat(200)
  for (const text of [
    `\`\`\`js\n${hostile}\n\n${hostile}\n\`\`\`\n`,
    `~~~\n${hostile}\n\`\`\`\n~~~\n`,
    `<div>\n${hostile}\n</div>\n`
  ])
    expect(within(text, {delimiters: 9, lookahead: 9}).rules).toEqual([])
})

test('What only seems to be code is none', () => {
  const hostile = '\n\n******* a\n'
  for (const text of [
    `- \`\`\`\n  \`\`\`${hostile}`,
    `<!--\n\`\`\`\n-->${hostile}`,
    `> a\n  \`\`\`\n  \`\`\`\n\`\`\`\n\`\`\`${hostile}`,
    `    \`\`\`${hostile}`,
    `- a\n  <!--\n\n\`\`\`${hostile}`,
    `\`\`\` a \`\`\`${hostile}`,
    `\`\`\`\na\n\`\`\`${hostile}`,
    `<x>\n\`\`\`${hostile}`
  ])
    expect(within(text, {delimiters: 6}).rules).toEqual(['limit-delimiters'])
})

test('Behind what is left out, no fence is trusted', () => {
  const text = `<!--\n*******a\n-->\n\n\`\`\`\n${'_'.repeat(7)} a\n`
  expect(within(text, {delimiters: 6}).rules).toEqual([
    'limit-delimiters',
    'limit-delimiters'
  ])
})

test('A thematic break of any length is no markup', () => {
  expect(within(`${'* '.repeat(900)}\n${'_'.repeat(900)}\n`).rules).toEqual([])
})

test('Front matter is read where the body is hostile', () => {
  const post = parsePost(
    `---\ntitle: Tide\n---\n\n${'> '.repeat(3000)}a\n\n# End\n`
  )
  expect(post.metadata.title).toBe('Tide')
  expect(post.sections.map(({title}) => title)).toEqual(['End'])
  expect(post.messages.map(({ruleId}) => ruleId)).toEqual(['limit-containers'])
})

test('The body is read where front matter is hostile', () => {
  const post = parsePost(`---\na: ${'['.repeat(3000)}\n---\n\n# Tide\n`)
  expect(post.sections.map(({title}) => title)).toEqual(['Tide'])
  expect(post.messages.every(({severity}) => severity === 'error')).toBe(true)
})

test('Of a file that is too large, its first lines are read', () => {
  const text = '# Ebb\n\n# 潮\n\n# Flow\n'
  for (const source of [text, new TextEncoder().encode(text)]) {
    const post = parsePost(source, {limits: {bytes: 16}})
    expect(post.sections.map(({title}) => title)).toEqual(['Ebb', '潮'])
    expect(post.messages).toMatchObject([
      {ruleId: 'limit-bytes', position: {start: {line: 5, offset: 12}}}
    ])
  }
  expect(parsePost(text, {limits: {bytes: 22}}).messages).toEqual([])
})

test('A file of one line is cut between characters', () => {
  for (const source of ['潮🌊', new TextEncoder().encode('潮🌊')])
    expect(
      parsePost(source, {limits: {bytes: 6}}).messages.map(
        ({ruleId, position}) => [ruleId, position?.start.offset]
      )
    ).toEqual([['limit-bytes', 1]])
  const [message] = parsePost('ééé', {limits: {bytes: 5}}).messages
  expect(message?.position?.start.offset).toBe(2)
  expect(parsePost('é', {limits: {bytes: 0}}).messages).toHaveLength(1)
})

test('A limit that is none is a mistake', () => {
  for (const bytes of [-1, Number.NaN])
    expect(() => parsePost('', {limits: {bytes}})).toThrow(
      'expected `options.limits.bytes` as a number, 0 or more'
    )
})
