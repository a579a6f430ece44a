import {expect, test} from 'vitest'
import {toCsv} from '../../../src/csv.ts'
import {parsePost} from '../../../src/index.ts'
import type {Post} from '../../../src/model.ts'

const evening = parsePost(
  `---
title: River "Data" Night
date: 2024-05-16
---

## 1. 19:00–19:45 Small Pumps by Ida Moor - Engineer at Lockgate

[Slides](https://speakerdeck.com/idamoor/pumps)

**Q:** How small?

**A:** Tiny; so.

**Q:** Why?

## 2. Deep Wells by Ann Ruiz

[Recording](https://youtu.be/abcdefghijk "2, of")
`,
  {path: 'evening.md'}
)

test('talks are a line each', () => {
  expect(toCsv([evening], 'talks')).toBe(
    [
      '"path","postUrl","date","postTitle","talk","title","kind","ordinal","start","end","speakers","organizations","slides","video","line"',
      '"evening.md","","2024-05-16","River ""Data"" Night","1","Small Pumps","talk","1","19:00","19:45","Ida Moor","Lockgate","https://speakerdeck.com/idamoor/pumps","","6"',
      '"evening.md","","2024-05-16","River ""Data"" Night","2","Deep Wells","talk","2","","","Ann Ruiz","","","https://youtu.be/abcdefghijk","16"',
      ''
    ].join('\r\n')
  )
})

test('a question is a line for each answer, and one without any', () => {
  const [question] = evening.questions
  const [answer] = question?.answers ?? []
  if (!question || !answer) throw new Error('Expected an answer')
  const several = {
    ...question,
    asker: 'Otto',
    answers: [answer, {...answer, text: 'No.', speaker: 'Ann'}]
  }
  const {talk: _, ...apart} = {...question, answers: []}
  const post = {...evening, questions: [several, apart]}
  expect(toCsv([post], 'questions', {url: () => 'https://a.example/'})).toBe(
    [
      '"path","postUrl","date","postTitle","talk","talkTitle","question","text","asker","answer","answeredBy","line"',
      '"evening.md","https://a.example/","2024-05-16","River ""Data"" Night","1","Small Pumps","1","How small?","Otto","Tiny; so.","","10"',
      '"evening.md","https://a.example/","2024-05-16","River ""Data"" Night","1","Small Pumps","1","How small?","Otto","No.","Ann","10"',
      '"evening.md","https://a.example/","2024-05-16","River ""Data"" Night","","","2","How small?","","","","10"',
      ''
    ].join('\r\n')
  )
})

test('links are a line each', () => {
  expect(toCsv([evening], 'links')).toBe(
    [
      '"path","postUrl","date","postTitle","talk","talkTitle","url","text","title","kind","role","provider","id","line"',
      '"evening.md","","2024-05-16","River ""Data"" Night","1","Small Pumps","https://speakerdeck.com/idamoor/pumps","Slides","","link","slides","speakerdeck","idamoor/pumps","8"',
      '"evening.md","","2024-05-16","River ""Data"" Night","2","Deep Wells","https://youtu.be/abcdefghijk","Recording","2, of","link","video","youtube","abcdefghijk","18"',
      ''
    ].join('\r\n')
  )
})

/** The cell of a title, in a table of one talk. */
function title(text: string, escapeFormulas?: boolean): string | undefined {
  const [talk] = evening.talks
  if (!talk) throw new Error('Expected a talk')
  const post: Post = {
    ...evening,
    metadata: {...evening.metadata, title: 'x'},
    talks: [{...talk, title: text}]
  }
  const [, line] = toCsv([post], 'talks', {escapeFormulas}).split('\r\n')
  return /^(?:"[^"]*",){5}"((?:[^"]|"")*)"/.exec(line ?? '')?.[1]
}

test.each(['=1+1', '+1', '-1', '@SUM(A1)'])('%s is no formula', (text) => {
  expect(title(text)).toBe(`'${text}`)
  expect(title(text, false)).toBe(text)
})

test('no character of a cell acts', () => {
  expect(title('a\u001b[31m\r\nb\tc ##vso[x] \u202e')).toBe(
    'a\\x1b[31m\\x0d\\x0ab\\x09c #\\x23vso[x] \\u202e'
  )
})

test('no line begins with a command of a build server', () => {
  const path = '::error::x'
  const table = toCsv([{...evening, path}], 'talks')
  expect(table).not.toMatch(/^::/m)
  expect(table).toContain('"::error::x"')
})

test('several speakers and slides are in one cell, each once', () => {
  const [talk] = evening.talks
  if (!talk) throw new Error('Expected a talk')
  const speakers = [
    {name: 'Ida Moor', organization: 'Lockgate'},
    {handle: 'annruiz', organization: 'Lockgate'}
  ]
  const links = [...talk.links, ...talk.links]
  const table = toCsv(
    [{...evening, talks: [{...talk, speakers, links}]}],
    'talks'
  )
  expect(table).toContain(
    '"Ida Moor; annruiz","Lockgate","https://speakerdeck.com/idamoor/pumps",""'
  )
})

test('of no posts there is the line of names', () => {
  expect(toCsv([], 'questions').split('\r\n')).toHaveLength(2)
})

test.each<[unknown, unknown, unknown, string]>([
  [undefined, 'talks', {}, 'expected `posts` as an iterable'],
  [[], 'speakers', {}, 'expected `table` as `talks`, `questions` or `links`'],
  [[], 'constructor', {}, 'expected `table`'],
  [[], 'talks', {escapeFormulas: 1}, '`options.escapeFormulas` as a boolean'],
  [[], 'talks', {url: '/'}, 'expected `options.url` as a function']
])('throws where an argument is not of its type: %#', (posts, table, options, message) => {
  // @ts-expect-error: not of their types
  const make = () => toCsv(posts, table, options)
  expect(make).toThrow(TypeError)
  expect(make).toThrow(message)
})
