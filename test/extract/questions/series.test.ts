import {expect, test} from 'vitest'
import {asked} from '../asked.ts'

const pairs = [
  ['How fast is it?', 'Fast enough.'],
  ['Who wrote it?', 'Ada did.']
]

test.each([
  [
    'items with arrows',
    '## Q&A\n\n- How fast is it? => Fast enough.\n- Who wrote it? → Ada did.'
  ],
  [
    'items under a bold line',
    '**FAQ**\n\n- How fast is it?\n  - Fast enough.\n- Who wrote it?\n  - Ada did.\n\n## More\n\nEbb.'
  ],
  [
    'items under a bold line, up to the end',
    'Ebb.\n\n**FAQ**\n\n- How fast is it?\n  - Fast enough.\n- Who wrote it?\n  - Ada did.'
  ],
  [
    'items under a word for one question',
    '## Question\n\n- How fast is it?\n  - Fast enough.\n- Who wrote it?\n  - Ada did.'
  ],
  [
    'numbered items, but for empty ones',
    '## FAQ\n\n1.\n\n2. How fast is it?\n\n   Fast enough.\n\n3. Who wrote it?\n\n   Ada did.'
  ]
])('reads %s', (_, source) => {
  expect(asked(source)).toEqual(pairs)
})

test('reads short items, each over its answer', () => {
  const source = '## Q&A\n\n- Speed\n  - Fast enough.\n- Author\n  - Ada did.'
  expect(asked(source)).toEqual([
    ['Speed', 'Fast enough.'],
    ['Author', 'Ada did.']
  ])
})

test('takes a name above a question for who asks', () => {
  const source =
    '## Q&A\n\n**Ben**\n\nHow fast is it?\n\nFast enough.\n\n**Cleo**\n\nWho wrote it?\n\nAda did.'
  expect(asked(source)).toEqual([
    ['Ben: How fast is it?', 'Fast enough.'],
    ['Cleo: Who wrote it?', 'Ada did.']
  ])
})

test('takes a name in front of a question for who asks', () => {
  const source =
    '## Q&A\n\n- **Ben:** How fast is it?\n  - Fast enough.\n- **Cleo:** Who wrote it?\n  - Ada did.'
  expect(asked(source)).toEqual([
    ['Ben: How fast is it?', 'Fast enough.'],
    ['Cleo: Who wrote it?', 'Ada did.']
  ])
})

test('reads the numbered headings under a numbered heading in its place', () => {
  const source =
    '## FAQ\n\n### 1. How fast is it?\n\nFast.\n\n### 2. Who wrote it?\n\n#### 2.1 The text\n\nAda.\n\n#### 2.2 The code\n\nBen.\n\n### 3. Is it free?\n\nYes.'
  expect(asked(source)).toEqual([
    ['How fast is it?', 'Fast.'],
    ['The text', 'Ada.'],
    ['The code', 'Ben.'],
    ['Is it free?', 'Yes.']
  ])
})

test('takes a heading before references for a part of the answer above', () => {
  const source =
    '## Q&A\n\n### How fast is it?\n\nFast.\n\n### In numbers\n\nTen knots.\n\n### References\n\n- [a](b)\n\n### Who wrote it?\n\nAda did.\n\n### References\n\n- [c](d)\n\n### On tides\n\nTwice a day.\n\n### References\n\n- [e](f)'
  expect(asked(source)).toEqual([
    ['How fast is it?', 'Fast. In numbers Ten knots.'],
    ['Who wrote it?', 'Ada did.'],
    ['On tides', 'Twice a day.']
  ])
})

test('reads numbered headings of which some ask', () => {
  const source = [
    'How fast?',
    'On wind',
    'On rain',
    'Who rows?',
    'On snow',
    'On fog',
    'Why sail?'
  ]
    .map((heading, index) => `### ${index + 1}. ${heading}\n\nSo.`)
    .join('\n\n')
  expect(asked(`## Q&A\n\n${source}`)).toHaveLength(7)
  expect(asked(`## Q&A\n\n${source.replaceAll('?', '')}`)).toEqual([])
})

test('takes a heading that is only a number as it is', () => {
  const source =
    '## FAQ\n\n### 1.\n\nSo.\n\n### 2. How fast is it?\n\nFast.\n\n### 3. Who?\n\nAda.'
  expect(asked(source)).toEqual([
    ['1.', 'So.'],
    ['How fast is it?', 'Fast.'],
    ['Who?', 'Ada.']
  ])
})

test('takes headings with a meaning of their own for no questions', () => {
  expect(asked('## Q&A\n\n### References\n\n- [a](b)')).toEqual([])
})

test('reads a series besides a marked question', () => {
  const source =
    'Q: Do you fish?\n\nA: No.\n\n**Do you row?**\n\nI do.\n\n**Do you sail?**\n\nOften.\n\n**Do you swim?**\n\nNever.\n\n**Do you run?**\n\nNo.'
  expect(asked(source)).toEqual([
    ['Do you fish?', 'No.'],
    ['Do you row?', 'I do.'],
    ['Do you sail?', 'Often.'],
    ['Do you swim?', 'Never.'],
    ['Do you run?', 'No.']
  ])
})

test('takes numbered statements of a FAQ for questions', () => {
  const source =
    '## 1. The pump stops\n\nTurn it on.\n\n## 2. No water\n\nOpen the weir.\n\n## 3. Too much water\n\nClose it.\n\n## 4. It is loud\n\nIt is.'
  const found = [
    ['The pump stops', 'Turn it on.'],
    ['No water', 'Open the weir.'],
    ['Too much water', 'Close it.'],
    ['It is loud', 'It is.']
  ]
  expect(asked(source, 'FAQ')).toEqual(found)
  expect(asked(source, 'Frequently asked questions (FAQ)')).toEqual(found)
  expect(asked(source, 'Questions about pumps')).toEqual([])
})

test('takes of the headings of a FAQ those that ask, where few do', () => {
  const source =
    '## Pumps\n\nAll.\n\n## How fast?\n\nFast.\n\n## Weirs\n\nSome.\n\n## Who wrote it?\n\nAda.\n\n## Dams\n\nNone.'
  expect(asked(source, '常见问题 (FAQ)')).toEqual([
    ['How fast?', 'Fast.'],
    ['Who wrote it?', 'Ada.']
  ])
})

test('takes prompts of an interview in italics, of which some ask', () => {
  const source =
    '*Tell us of your pumps.*\n\nThey are small.\n\n*How fast are they?*\n\nFast.\n\n*Tell us of weirs.*\n\nThey are wide.\n\n*What is next?*\n\nRivers.\n\n*Tell us more.*\n\nNo.'
  expect(asked(source, 'Interview: Ida Moor')).toHaveLength(5)
  expect(asked(source, 'Questions for Ida Moor')).toEqual([])
})

test('takes no entries of a table of contents for questions', () => {
  const source =
    '- FAQ\n  - [How fast is it?](#how-fast-is-it)\n  - [Who wrote it?](#who-wrote-it)\n\n## FAQ\n\n### How fast is it?\n\nFast enough.\n\n### Who wrote it?\n\nAda did.'
  expect(asked(source)).toEqual(pairs)
})

test('takes headings that ask several the same, told by the labels of answers', () => {
  const source = (weirs: string, lakes: string): string =>
    ['What did you build?', 'How did you pay for it?', 'What was hard?']
      .map(
        (asking) =>
          `## ${asking}\n\n${weirs}: A pump.\n\nMore.\n\n${lakes} A dam.`
      )
      .join('\n\n')
  expect(asked(source('**Office of Weirs**', '**Lakes:**'))).toHaveLength(3)
  expect(asked(source('Office of Weirs', 'Lakes:'))).toEqual([])
  expect(asked(source('The **Office**', '**Lakes**'))).toEqual([])
  expect(asked(source('Office of\n**Weirs**', '**Lakes** of'))).toEqual([])
})

test('takes links in brackets behind a question, and who asked in front, for no part of it', () => {
  const source =
    '## Questions ([video](https://quill.example/v) | [notes](n.md))\n\n- (Ada Quill) How fast is it? ([video](https://quill.example/v?t=1) | [notes](n.md#1))\n- (Ben Moss) Who wrote it? ([notes](n.md#2))\n- (aside) What is next? (see [notes](n.md#3))\n- Why? ([video](https://quill.example/v?t=2))\n  - Why not.'
  expect(asked(source)).toEqual([
    ['Ada Quill: How fast is it?'],
    ['Ben Moss: Who wrote it?'],
    ['Why?', 'Why not.']
  ])
})

test('leaves out what stands in bold behind the last answer, and names alone', () => {
  const source = [
    '**Team of the weir: how do you build it?**\n\nI build slowly.',
    '**Team of the weir: what do you build next?**\n\n**Ada:**\n\nI do not know.',
    '**Team of the weir: and would you do it again?**\n\nYes.'
  ]
  const wanted = ['how do', 'what do', 'and would']
  const found = (text: string): string[] =>
    asked(text, 'Interview').map(([question = '']) =>
      question.replace(/^.*: /, '').split(' ').slice(0, 2).join(' ')
    )
  const closed = [...source, '**Come and see it on Monday!**\n']
  expect(found(closed.join('\n\n'))).toEqual(wanted)
})

test('reads a list of which nearly every item begins with a link that asks', () => {
  const answer = 'Ada replied that it is, and gave the figures of a year.'
  const source = [
    '## Z jiných stránek',
    '',
    `- [Je to rychlé?](https://example.org/1) ${answer}`,
    `- [Kdo to\n  napsal?](https://example.org/2)\n  ${answer}`,
    '- [Proč ne?](https://example.org/3) Ne.',
    `- [Co dál?](https://example.org/4)\n  ${answer}`
  ].join('\n')
  expect(asked(source)).toEqual([
    ['Je to rychlé?', answer],
    ['Kdo to napsal?', answer],
    ['Proč ne?', 'Ne.'],
    ['Co dál?', answer]
  ])
})

test('takes a list of links for no questions where few of them ask', () => {
  const text = 'A look at how the flock came about, told by those of then.'
  const source = [
    '## Read on',
    '',
    `- [Why a flock?](https://example.org/1) ${text}`,
    `- [How to pour](https://example.org/2) ${text}`,
    `- Plain. ${text}`,
    `- [Who pours?](https://example.org/3)`
  ].join('\n')
  expect(asked(source)).toEqual([])
})
