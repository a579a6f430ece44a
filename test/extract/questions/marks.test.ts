import {expect, test} from 'vitest'
import {asked} from '../asked.ts'

const pairs = [
  ['How fast is it?', 'Fast enough.'],
  ['Who wrote it?', 'Ada did.']
]

test.each([
  [
    'numbers with a sign',
    'Question #1: How fast is it?\n\nFast enough.\n\nQuestion #2: Who wrote it?\n\nAda did.'
  ],
  [
    'numbers in Han',
    '问题一：How fast is it?\n\n答：Fast enough.\n\n问题二：Who wrote it?\n\n答：Ada did.'
  ],
  [
    'bold letters without a sign',
    '**Q** How fast is it?\n\n**A** Fast enough.\n\n**Q** Who wrote it?\n\n**A** Ada did.'
  ],
  [
    'marks alone over lines of their paragraph',
    'Question 1:\nHow fast is it?\nAnswer 1:\nFast enough.\n\nQuestion 2:\nWho wrote it?\nAnswer 2:\nAda did.'
  ],
  [
    'bold marks alone',
    '## Q&A\n\n**Question 1:**\nHow fast is it?\n\nFast enough.\n\n**Question 2:**\nWho wrote it?\n\nAda did.'
  ],
  [
    'answers behind bold questions',
    '## Q&A\n\n**Q: How fast is it?** Fast enough.\n\n**Q: Who wrote it?** Ada did.'
  ],
  [
    'answers whose mark is behind a question without one',
    'Ebb.\n\n- How fast is it? **Answer:** Fast enough.\n- Who wrote it? **Answer:** Ada did.'
  ],
  [
    'answers with a word behind others',
    'How fast is it?\n\nThe answer: Fast enough.\n\nWho wrote it?\n\nThe answer: Ada did.'
  ],
  [
    'answers with a letter, to questions without one',
    'How fast is it?\n\nA: Fast enough.\n\nWho wrote it?\n\nA: Ada did.'
  ],
  [
    'several marks in a line',
    '**Q:** How fast is it? **A:** Fast enough. **Q:** Who wrote it? **A:** Ada did.'
  ],
  [
    'marks within a series of items',
    '- Q: How fast is it?\n\n  A: Fast enough.\n\n- ![A boat](a.png)\n\n- Q: Who wrote it?\n\n  A: Ada did.'
  ],
  [
    'a question without text before an answer',
    '- **Q:** **A:** Nobody asked.\n- **Q:** How fast is it? **A:** Fast enough.\n- **Q:** Who wrote it? **A:** Ada did.'
  ]
])('reads %s', (_, source) => {
  expect(asked(source)).toEqual(pairs)
})

test('reads headings with a mark that do not ask', () => {
  const source =
    '### Q1: On speed\n\nFast enough.\n\n### Q2: On authors\n\nAda did.\n\n### Q3: On tides\n\nTwice a day.'
  expect(asked(source)).toEqual([
    ['On speed', 'Fast enough.'],
    ['On authors', 'Ada did.'],
    ['On tides', 'Twice a day.']
  ])
})

test('reads a heading that is a mark over a question, with such an answer', () => {
  const source = '## Question\n\nHow to grow.\n\n## Answer\n\nSlowly.'
  expect(asked(source).map(([text]) => text)).toEqual(['How to grow.'])
})

test.each([
  ['heading', '### Question: How fast is it?'],
  ['quote', '> Question: How fast is it?'],
  ['bold paragraph', '**Question: How fast is it?**']
])('takes one mark for a question where it is a %s', (_, question) => {
  expect(asked(`Ebb.\n\n${question}\n\nFast enough.`)).toEqual([
    ['How fast is it?', 'Fast enough.']
  ])
})

test.each([
  ['paragraph', 'Question: How fast is it?'],
  ['label', 'First question: How fast is it?'],
  ['bold in a line', 'Ebb, **Question:** How fast is it?']
])('takes no single %s for a question', (_, question) => {
  expect(asked(`Ebb.\n\n${question}\n\nFast enough.`)).toEqual([])
})

test('takes no statements for questions by their mark alone', () => {
  const source =
    'Question: On speed.\n\nFast enough.\n\nQuestion: On authors.\n\nAda did.'
  expect(asked(source)).toEqual([])
})

test('takes statements for questions where marked answers follow', () => {
  const pair = ['On speed.', 'Fast.']
  expect(asked('## Q&A\n\nOn speed.\n\nAnswer: Fast.')).toEqual([pair])
  expect(
    asked('On speed.\n\nAnswer: Fast.\n\nOn authors.\n\nAnswer: Ada.')
  ).toEqual([pair, ['On authors.', 'Ada.']])
  expect(asked('On speed.\n\nAnswer: Fast.')).toEqual([])
})

test('takes an answer in code for none of a question outside', () => {
  const source = 'How fast?\n\n```\nAnswer: x\n```\n\nWho?\n\nAnswer: Ada.'
  expect(asked(source)).toEqual([['Who?', 'Ada.']])
})

test('takes a mark over nothing, or over code, for none', () => {
  expect(
    asked('Q: How fast is it?\n\nA: Fast enough.\n\nQ:').map(([text]) => text)
  ).toEqual(['How fast is it?'])
  expect(
    asked('Question:\n\n```\nHow fast is it?\n```\n\nAnswer: Fast enough.')
  ).toEqual([])
})

test('takes no letter for a mark that a word begins with', () => {
  expect(
    asked('[Q] How fast is it?\n\n[A] Fast.\n\n[Q]uick it is.\n\nSo.')
  ).toEqual([['How fast is it?', 'Fast. [Q]uick it is. So.']])
  expect(asked('Q::new grew.\n\nQ: How fast is it?\n\nA: Fast.')).toEqual([
    ['How fast is it?', 'Fast.']
  ])
  expect(asked('Q.A grew.\n\nQ: How fast is it?\n\nA: Fast enough.')).toEqual([
    ['How fast is it?', 'Fast enough.']
  ])
})

test('names who asks and who answers by their marks', () => {
  const source =
    'Q (Ben): How fast is it?\n\nA (Ada): Fast enough.\n\nQ (Cleo): Who wrote it?\n\nA (Ada): I did.'
  expect(asked(source)).toEqual([
    ['Ben: How fast is it?', 'Ada: Fast enough.'],
    ['Cleo: Who wrote it?', 'Ada: I did.']
  ])
})

test('takes a role for who asks', () => {
  const source =
    'Audience: How fast is it?\n\nFast enough.\n\nAudience: Who wrote it?\n\nAda did.'
  expect(asked(source)).toEqual([
    ['Audience: How fast is it?', 'Fast enough.'],
    ['Audience: Who wrote it?', 'Ada did.']
  ])
})

test('names who leads a question without a mark', () => {
  const source =
    '**Ben:** How fast is it?\n\nAnswer: Fast enough.\n\nCleo Moss: Who wrote it?\n\nAnswer: Ada did.'
  expect(asked(source)).toEqual([
    ['Ben: How fast is it?', 'Fast enough.'],
    ['Cleo Moss: Who wrote it?', 'Ada did.']
  ])
})

test('takes what is too long, or not there, for no answered question', () => {
  const long = 'It was long ago. '.repeat(60)
  expect(
    asked(`${long}\n\nAnswer: So.\n\nWho wrote it?\n\nAnswer: Ada did.`)
  ).toEqual([['Who wrote it?', 'Ada did.']])
  expect(asked('Answer: So.\n\nWho wrote it?\n\nAnswer: Ada did.')).toEqual([
    ['Who wrote it?', 'Ada did.']
  ])
  expect(
    asked(
      'How fast?\n\nAnswer: Fast.\nAnswer: Very.\n\nWho?\n\nAnswer: Ada did.'
    )
  ).toEqual([
    ['How fast?', 'Fast. Answer: Very.'],
    ['Who?', 'Ada did.']
  ])
})

test('takes no sibling of an answer for its question', () => {
  const source =
    'Ebb.\n\n- How fast is it?\n  - Many ask.\n  - Answer: Fast.\n- Who wrote it?\n  - Answer: Ada.'
  expect(asked(source)).toEqual([['Who wrote it?', 'Ada.']])
})

test('takes an answer far behind a question for none of its own', () => {
  const source = `Q: How fast is it?\n\n${'So.\n\n'.repeat(45)}A: Fast.\n\nQ: Who?\n\nA: Ada.`
  const [first, second] = asked(source)
  expect(first?.[1]).toMatch(/^So\. .* A: Fast\.$/)
  expect(second).toEqual(['Who?', 'Ada.'])
})

test('ends a question with its last line that asks', () => {
  const source =
    'Q: How fast is it?\nMany ask.\n\nFast.\n\nQ: Who wrote it?\n\nAda did.'
  expect(asked(source)).toEqual([
    ['How fast is it?', 'Many ask. Fast.'],
    ['Who wrote it?', 'Ada did.']
  ])
})

test('takes all lines of a question that does not ask', () => {
  const source =
    '## Q&A\n\nQ: Say how fast it is,\nand why.\n\nFast.\n\nQ: Who wrote it?\n\nAda did.'
  expect(asked(source)).toEqual([
    ['Say how fast it is, and why.', 'Fast.'],
    ['Who wrote it?', 'Ada did.']
  ])
})

test('goes on counting where marked questions leave off', () => {
  const source =
    '1. Q: How fast is it?\n\n   A: Fast.\n\n2. Q: Who wrote it?\n\n   A: Ada.\n\n3. Is it free?\n\n   It is.\n\n4. The end'
  expect(asked(source)).toEqual([
    ['How fast is it?', 'Fast.'],
    ['Who wrote it?', 'Ada.'],
    ['Is it free?', 'It is.']
  ])
})
