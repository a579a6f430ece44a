import {expect, test} from 'vitest'
import {titleForm} from '../../../src/extract/talks/title-form.ts'
import {parsePost} from '../../../src/index.ts'

const long = [
  'Streaming joins without tears',
  'Quill 3: a smaller compiler for larger trees',
  'How We Moved the Archive to Object Storage'
]

function titles(content: string): string[] {
  return parsePost(content).talks.map(({title}) => title)
}

test('headings below the name of an event that have the form of titles are talks', () => {
  const parts = long.map((title) => `## ${title}\n\nNotes.\n`).join('\n')
  expect(titles(`# Notes from QuillConf 2023\n\n${parts}`)).toEqual(long)
  expect(titles(`---\ntitle: QuillConf 2023\n---\n${parts}`)).toEqual(long)
  expect(
    titles(`# QuillConf 2023\n\n## Day 1\n\n${parts.replaceAll('##', '###')}`)
  ).toEqual(long)
})

test('the same headings say nothing where the title names no event', () => {
  const parts = long.map((title) => `## ${title}\n\nNotes.\n`).join('\n')
  expect(titles(`# Notes on streams\n\n${parts}`)).toEqual([])
})

test('two headings, and headings over parts of a text, are no talks', () => {
  const two = long.slice(0, 2).map((title) => `## ${title}\n\nNotes.\n`)
  expect(titles(`# QuillConf 2023\n\n${two.join('\n')}`)).toEqual([])
  const parts = ['Arrival', 'What is it about?', 'The venue:', 'The food']
  expect(
    titles(
      `# QuillConf 2023\n\n${parts.map((part) => `## ${part}\n\nNotes.\n`).join('\n')}`
    )
  ).toEqual([])
})

test('headings have no form of titles where others are talks', () => {
  const parts = long.map((title) => `## ${title}\n\nNotes.\n`).join('\n')
  const talks = '### Talk 1: Trees\n\nNotes.\n\n### Talk 2: Leaves\n\nNotes.\n'
  expect(
    titles(`# QuillConf 2023\n\n${parts}\n## Programme\n\n${talks}`)
  ).toEqual(['Trees', 'Leaves'])
})

test('headings beside some that are talks are, where those say so', () => {
  const part = (title: string) => `### ${title}\n\nNotes.\n\n`
  const plain = [
    'magic tricks with small trees',
    'rendering leaves from the roots',
    'exploring the world of wide rivers'
  ]
  const some = plain.map(part).join('')
  const keynotes = [
    'exploring the world of leaves and roots',
    'blasting water into space, with pumps'
  ]
  const given = keynotes.map((title) => part(`Keynote: ${title}`)).join('')
  expect(titles(`# QuillConf 2023\n\n${given}${some}`)).toEqual([
    ...keynotes,
    ...plain
  ])
  expect(titles(`# QuillConf 2023\n\n${some}`)).toEqual([])
})

test('a talk in one of them is told in its part; talks in several are talks', () => {
  const part = (title: string, name: string) =>
    `## ${title}\n\n### Live part by ${name}\n\nNotes.\n\n`
  const keynotes = ['Of trees and what they drink', 'Of water and who owns it']
  const given = keynotes
    .map((title) => `## Keynote: ${title}\n\nNotes.\n\n`)
    .join('')
  const [one = '', other = '', last = ''] = long
  const end = `## ${last}\n\nNotes.\n`
  expect(
    titles(
      `# QuillConf 2023\n\n${given}## ${one}\n\nNotes.\n\n${part(other, 'Ida Moor')}${end}`
    )
  ).toEqual([...keynotes, ...long])
  expect(
    titles(
      `# QuillConf 2023\n\n${given}${part(one, 'Ada Weir')}${part(other, 'Ida Moor')}${end}`
    )
  ).toEqual([...keynotes, 'Live part', 'Live part'])
})

test.each([
  ['Kotlin Under the Hood', 'Outlook'],
  ['GraphQL 入門と実践', 'まとめると'],
  ['Parsers: a love story', 'Parsers:'],
  ['What I learned about parsers', 'What did I learn about parsers?']
])('%j is more of a title than %j', (title, other) => {
  expect(titleForm(title)).toBeGreaterThan(titleForm(other))
})

test('talks by subject are talks, where several subjects have some', () => {
  const part = (subject: string, some: string[]): string =>
    `## ${subject}\n\n${some.map((title) => `### ${title}\n\nNotes.\n`).join('\n')}\n`
  const more = [
    'Typed Messages: a contract between many services',
    'A Query Planner for Rivers - and how it fails'
  ]
  const matter = '---\ntitle: QuillConf 2023\n---\n'
  expect(
    titles(`${matter}${part('Compilers', long)}${part('Storage', more)}`)
  ).toEqual([...long, ...more])
  expect(
    titles(`${matter}## Compilers\n\nNotes.\n\n${part('Storage', long)}`)
  ).toEqual([])
})

test('a heading that says whose talks stand under it is none', () => {
  const source = `# QuillConf 2023

## Talks by our crew

**Ida Moor** will present on pumps, in the session on Monday.

## Talks about weirs

**Tom Beck** will talk about weirs.
`
  expect(titles(source)).toEqual([])
})

test('a title that guides or brings news is of no report', () => {
  const parts = long.map((title) => `## ${title}\n\nNotes.\n`).join('\n')
  for (const title of [
    'How to speak at QuillConf 2023',
    'Five ways to rest a pump at QuillConf',
    'River newsletter, May 2023: QuillConf',
    'Рассылка QuillConf 2023'
  ])
    expect(titles(`# ${title}\n\n${parts}`)).toEqual([])
})

test('headings with years in them are events, and no talks', () => {
  const parts = ['Quill of Rivers', 'Quill of Wide Weirs', 'Quill of Leaves']
    .map((name) => `## ${name} - 4 May 2023\n\nNotes.\n`)
    .join('\n')
  expect(titles(`# Three times QuillConf in 2023\n\n${parts}`)).toEqual([])
})

test('what a post is about may be said below the name of the event', () => {
  const parts = long.map((title) => `## ${title}\n\nNotes.\n`).join('\n')
  const {talks} = parsePost(
    `# 2019 리버스토리\n\n## 소개\n\n발표 메모입니다.\n\n${parts}`,
    {path: 'conference/notes.md'}
  )
  expect(talks.map(({title}) => title)).toEqual(long)
})

test('where one thing is told of an event, headings are its parts', () => {
  const parts = long.map((title) => `## ${title}\n\nNotes.\n`).join('\n')
  const at = (title: string): string[] =>
    titles(`---\ntitle: '${title}'\n---\n\n${parts}`)
  expect(at('Notes from QuillConf 12')).toEqual(long)
  expect(at('Notes from QuillConf 12: how do we rest a pump?')).toEqual([])
})

test('a heading in bold over all slides of an event is no talk', () => {
  expect(
    titles(
      `---\ntitle: QuillConf 2023\n---\n\n**QuillConf 2023 slides**\nhttps://quill.example/slides\n\n${long
        .map(
          (title) => `# ${title}\n\nhttps://speakerdeck.com/q/${title.length}\n`
        )
        .join('\n')}`
    )
  ).toEqual(long)
})
