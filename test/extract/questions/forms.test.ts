import {expect, test} from 'vitest'
import {asked} from '../asked.ts'

const pairs = [
  ['How fast is it?', 'Fast enough.'],
  ['Is it free?', 'For two users.'],
  ['Who wrote it?', 'Ada did.']
] as const

test.each([
  [
    'items that go on with the answer',
    pairs.map((one) => `- ${one.join(' ')}`).join('\n')
  ],
  [
    'items with a dash between',
    pairs.map((one) => `- ${one.join(' - ')}`).join('\n')
  ],
  [
    'items in italics that go on',
    pairs.map(([q, a]) => `- *${q}* ${a}`).join('\n')
  ],
  [
    'lines in italics over answers',
    pairs.map(([q, a]) => `*${q}*  \n${a}`).join('\n\n')
  ],
  ['lines over answers', pairs.map((one) => one.join('\n')).join('\n\n')],
  [
    'paragraphs over quotes',
    pairs.map((one) => one.join('\n\n> ')).join('\n\n')
  ],
  [
    'rows of a table',
    `|Topic|Said|\n|-|-|\n${pairs.map((one) => `|${one.join('|')}|`).join('\n')}`
  ]
])('reads %s in a part for questions', (_, source) => {
  expect(asked(`## Q&A\n\n${source}\n\n## Venue\n\nWarm.`)).toEqual(pairs)
})

test('reads a table of questions and answers wherever it stands', () => {
  const rows = pairs.map((one) => `|${one.join('|')}|`).join('\n')
  expect(asked(`|Question|Answer|\n|-|-|\n${rows}`)).toEqual(pairs)
})

test('takes no item that goes on for a question in any other part', () => {
  const source = pairs.map((one) => `- ${one.join(' ')}`).join('\n')
  expect(asked(`## Venue\n\n${source}`)).toEqual([])
})
