import {expect, test} from 'vitest'
import {asked} from '../asked.ts'

const turns = [
  ['Ben Kern', 'How fast is it?'],
  ['Ada Moss', 'Fast enough.'],
  ['Ben Kern', 'Who wrote it?'],
  ['Ada Moss', 'I did.']
] as const

test.each([
  ['dashes', (name: string, text: string) => `**${name}** – ${text}`],
  ['full stops', (name: string, text: string) => `**${name}.** ${text}`],
  ['bold alone', (name: string, text: string) => `**${name}** ${text}`],
  ['line breaks', (name: string, text: string) => `*${name}*  \n${text}`],
  [
    'lines of their own',
    (name: string, text: string) => `**${name}**\n\n${text}`
  ],
  ['headings', (name: string, text: string) => `### ${name}\n\n${text}`],
  [
    'headings with colons',
    (name: string, text: string) => `### ${name}:\n\n${text}`
  ]
])('reads an interview by names with %s', (_, turn) => {
  const source = turns.map(([name, text]) => turn(name, text)).join('\n\n')
  expect(asked(source)).toEqual([
    ['Ben Kern: How fast is it?', 'Ada Moss: Fast enough.'],
    ['Ben Kern: Who wrote it?', 'Ada Moss: I did.']
  ])
})

test('takes no terms in bold for names of who speaks', () => {
  const source =
    '**Pumps** – Is it fast?\n\n**Valves** – It is.\n\n**Pumps** – Is it free?\n\n**Valves** – No.'
  expect(asked(source)).toEqual([])
})

test('reads an interview in which only who asks is named', () => {
  const source =
    '**Ben Kern:** How fast is it?\n\nFast enough.\n\n**Ben Kern:** Is it free?\n\nFor two.\n\n**Ben Kern:** Who wrote it?\n\nI did.\n\nMostly.'
  expect(asked(source)).toEqual([
    ['Ben Kern: How fast is it?', 'Fast enough.'],
    ['Ben Kern: Is it free?', 'For two.'],
    ['Ben Kern: Who wrote it?', 'I did. Mostly.']
  ])
})

test('gives a question in bold the answers of several', () => {
  const source =
    '## Q&A\n\n**How fast is it?**\n\n**Ada Moss:** Fast.\n\n**Tom Lund:** Slow.\n\n**Who wrote it?**\n\n**Ada Moss:** I did.\n\n**Tom Lund:** So did I.'
  expect(asked(source)).toEqual([
    ['How fast is it?', 'Ada Moss: Fast.', 'Tom Lund: Slow.'],
    ['Who wrote it?', 'Ada Moss: I did.', 'Tom Lund: So did I.']
  ])
})

test('leaves out the name and the dash before an answer', () => {
  const source =
    '## Q&A\n\n### How fast is it?\n\n**Ada Moss** – Fast.\n\n### Who wrote it?\n\n**Ada Moss** – I did.'
  expect(asked(source)).toEqual([
    ['How fast is it?', 'Ada Moss: Fast.'],
    ['Who wrote it?', 'Ada Moss: I did.']
  ])
})

test('takes text that no name leads for an answer to who mostly asks', () => {
  const source =
    '**Ben:** How fast is it?\n\n**Ada:** Fast.\n\n**Ben:** Who wrote it?\n\nSo far only me.\n\n**Ben:** Is it free?\n\n**Ada:** For two.\n\n**Ben:** Thanks!'
  expect(asked(source)).toEqual([
    ['Ben: How fast is it?', 'Ada: Fast.'],
    ['Ben: Who wrote it?', 'So far only me.'],
    ['Ben: Is it free?', 'Ada: For two.']
  ])
})

test('takes a site in bold for who asks', () => {
  const source =
    '**rill.example:** How fast is it?\n\n**Ada:** Fast.\n\n**rill.example:** Who wrote it?\n\n**Ada:** I did.'
  expect(asked(source)).toEqual([
    ['rill.example: How fast is it?', 'Ada: Fast.'],
    ['rill.example: Who wrote it?', 'Ada: I did.']
  ])
})

test('takes a request in bold for a question where a later part is for them', () => {
  const pairs = (...all: string[]): string =>
    all.map((text) => `**${text}**\n\nSo it is.`).join('\n\n')
  const source = `**First, tell us of it**\n\nIt pumps.\n\n${pairs('Which one?', 'How so?', 'Since when?')}\n\n## More questions\n\n${pairs('Is it free?', 'Who wrote it?', 'Is it fast?')}`
  expect(asked(source)[0]).toEqual(['First, tell us of it', 'It pumps.'])
})
