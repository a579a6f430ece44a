import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'
import {asked} from '../asked.ts'

test.each([
  [
    'names in bold that is none',
    '**Ben: **How fast is it?\n\n**Ada Moss: **Fast enough.\n\n**Ben: **Who wrote it?\n\n**Ada Moss: **I did.'
  ],
  [
    'names before times',
    'Ben: [00:10] How fast is it?\n\nAda Moss: [00:20] Fast enough.\n\nBen: [00:30] Who wrote it?\n\nAda Moss: [00:40] I did.'
  ]
])('reads an interview by %s', (_, source) => {
  expect(asked(source)).toEqual([
    ['Ben: How fast is it?', 'Ada Moss: Fast enough.'],
    ['Ben: Who wrote it?', 'Ada Moss: I did.']
  ])
})

test('reads an interview by a group whose name begins with a number', () => {
  const source =
    '**7Q: How fast is it?**\n\n**Ada Moss**: Fast enough.\n\n**7Q: Who wrote it?**\n\n**AM**: I did.'
  expect(asked(source, 'Five questions with Ada Moss')).toEqual([
    ['7Q: How fast is it?', 'Ada Moss: Fast enough.'],
    ['7Q: Who wrote it?', 'AM: I did.']
  ])
})

test('reads an interview by initials in brackets', () => {
  const source =
    '[BK] How fast is it?\n\n[AM] Fast enough.\n\n[BK] Who wrote it?\n\n[AM] I did.'
  expect(asked(source)).toEqual([
    ['BK: How fast is it?', 'AM: Fast enough.'],
    ['BK: Who wrote it?', 'AM: I did.']
  ])
})

test('takes no link for a name in brackets', () => {
  const source =
    '[[Ben](a)] How fast is it?\n\n[[Ada](b)] Fast.\n\n[[Ben](a)] Who wrote it?\n\n[[Ada](b)] I did.'
  expect(asked(source)).toEqual([])
})

test('takes few names among many paragraphs for no conversation', () => {
  const between = Array.from({length: 20}, () => 'So.')
  const source = [
    'Ann: How fast is it?',
    'Bob: Fast.',
    ...between,
    'Ann: Who wrote it?',
    'Bob: I did.'
  ]
  expect(asked(source.join('\n\n'))).toEqual([])
})

test('takes a turn that says nothing for no question', () => {
  const source =
    'Ann: How fast is it?\n\nBob: Fast.\n\nAnn:\n\nBob: Yes.\n\nAnn: Who wrote it?\n\nBob: I did.'
  expect(asked(source)).toEqual([
    ['Ann: How fast is it?', 'Bob: Fast.'],
    ['Ann: Who wrote it?', 'Bob: I did.']
  ])
})

test('takes names in code for turns where times stand before them', () => {
  const source =
    '```\nBen: How fast?\nAda: Fast.\n```\n\n```\n[10:01] Ben: Who wrote it?\n[10:02] Ada: I did.\n[10:03] Ben: Is it free?\n[10:04] Ada: It is.\n```'
  expect(asked(source).slice(-2)).toEqual([
    ['Ben: Who wrote it?', 'Ada: I did.'],
    ['Ben: Is it free?', 'Ada: It is.']
  ])
})

test('takes plain labels among bold names for parts of what they say', () => {
  const source =
    '**Ben:** How fast is it?\n\n**Ada:** Fast.\n\nNote: Sometimes.\n\n**Ben:** Who wrote it?\n\n**Ada:** I did.'
  expect(asked(source)).toEqual([
    ['Ben: How fast is it?', 'Ada: Fast. Note: Sometimes.'],
    ['Ben: Who wrote it?', 'Ada: I did.']
  ])
})

test('takes what who asks says at length for a question as well', () => {
  const source =
    'Ann: How fast is it?\n\nBob: Fast.\n\nAnn: Tell us about the harbour and its lights.\n\nBob: It was cold.\n\nAnn: Who wrote it?\n\nBob: I did.'
  expect(asked(source)).toEqual([
    ['Ann: How fast is it?', 'Bob: Fast.'],
    ['Ann: Tell us about the harbour and its lights.', 'Bob: It was cold.'],
    ['Ann: Who wrote it?', 'Bob: I did.']
  ])
})

test('takes of who asks seldom what ends with a question', () => {
  const chatter = ['Good.', 'I see.', 'So it is.', 'Very well.', 'It is late.']
  const source = [
    'Ann: How fast is it?\n\nBob: Fast.',
    ...chatter.map((text) => `Ann: ${text}\n\nBob: Yes.`),
    'Ann: And then, what?\nIt rained.\n\nBob: It did.',
    'Ann: Who wrote it?\n\nBob: I did.'
  ].join('\n\n')
  expect(asked(source)).toEqual([
    ['Ann: How fast is it?', 'Bob: Fast.'],
    ['Ann: Who wrote it?', 'Bob: I did.']
  ])
})

test('takes of several who ask what asks', () => {
  const source = [
    'Ann: How fast is it?\n\nBob: Fast.',
    'Ann: We sat by the harbour.\n\nBob: It was cold.',
    'Cid: Is it free?\n\nBob: It is.',
    'Cid: Good to hear.\n\nBob: Yes.',
    'Cid: Is it small?\n\nBob: It is.',
    'Ann: Who wrote it?\n\nBob: I did.',
    'Ann: I see.\n\nBob: Well.'
  ].join('\n\n')
  expect(asked(source)).toEqual([
    [
      'Ann: How fast is it?',
      'Bob: Fast.',
      'Ann: We sat by the harbour.',
      'Bob: It was cold.'
    ],
    ['Cid: Is it free?', 'Bob: It is.'],
    ['Cid: Is it small?', 'Bob: It is.'],
    ['Ann: Who wrote it?', 'Bob: I did.', 'Ann: I see.', 'Bob: Well.']
  ])
})

test('takes the lines of a turn together', () => {
  const source =
    'Ann: Hello.\nHow fast is it?\n\nBob: Fast.\n\nAnn: And\nwho wrote it?\n\nBob: I did.'
  expect(asked(source)).toEqual([
    ['Ann: Hello. How fast is it?', 'Bob: Fast.'],
    ['Ann: And who wrote it?', 'Bob: I did.']
  ])
})

test('takes no message of a log that says nothing for a question', () => {
  const source =
    '12:01 From Ann : How fast is it?\n12:02 From Bob : Fast.\n12:03 From Cid :\n12:04 From Ann : Who wrote it?'
  expect(asked(source)).toEqual([
    ['Ann: How fast is it?', 'Bob: Fast.'],
    ['Ann: Who wrote it?']
  ])
})

test('takes short names for whose they are, among sixty names at most', () => {
  const conversation =
    '**Ben Karl (BK):** How fast is it?\n\n**Ada Moss:** Fast.\n\n**BK:** Who wrote it?\n\n**AM:** I did.\n\n**BK:** Is it free?\n\n**AM:** It is.\n\n---'
  const crowd = Array.from({length: 60}, (_, at) => `**No${at}:** Ah.`)
  expect(asked(conversation)).toEqual([
    ['Ben Karl (BK): How fast is it?', 'Ada Moss: Fast.'],
    ['Ben Karl (BK): Who wrote it?', 'Ada Moss: I did.'],
    ['Ben Karl (BK): Is it free?', 'Ada Moss: It is.']
  ])
  expect(asked([conversation, ...crowd].join('\n\n'))).toEqual([
    ['BK: Who wrote it?', 'AM: I did.'],
    ['BK: Is it free?', 'AM: It is.']
  ])
})

test('thanks that close an interview are no question, and end the answer before', () => {
  const {questions} = parsePost(`# Interview with Ida Moor

**Who are you?**

A builder of pumps.

**Why pumps?**

For the rivers.

**And now?**

Sleep.

**Thank you for your time, Ida!**

See you at the river.
`)
  expect(questions.map(({text, answers}) => [text, answers[0]?.text])).toEqual([
    ['Who are you?', 'A builder of pumps.'],
    ['Why pumps?', 'For the rivers.'],
    ['And now?', 'Sleep.']
  ])
  expect(questions[2]?.position.end.line).toBe(13)
})

test('reads an interview by accounts without capitals, in bold', () => {
  expect(
    asked(
      '**Ben: How fast is it?**\n\n**adamoss:** Fast enough.\n\n**Ben: Who wrote it?**\n\n**adamoss:** I did.\n\n**Ben: When?**\n\n**adamoss:** At night.'
    )
  ).toEqual([
    ['Ben: How fast is it?', 'adamoss: Fast enough.'],
    ['Ben: Who wrote it?', 'adamoss: I did.'],
    ['Ben: When?', 'adamoss: At night.']
  ])
})

test('takes no question from turns of which none asks', () => {
  const said = 'Ben: It was slow.\n\nAda Moss: It is fast now.\n\n'
  expect(asked(said.repeat(3))).toEqual([])
})

test('without a question mark, marks are enough', () => {
  expect(asked('Q: Tell of the tide\n\nA: It comes in.\n')).toEqual([
    ['Tell of the tide', 'It comes in.']
  ])
})

test('reads an interview by a group that is no name, where it asks', () => {
  const source =
    '**Weir team:** How fast is it?\n\n**Ada Moss:** Fast enough.\n\n**Weir team:** Who wrote it?\n\n**Moss**: I did.\n\n**Weir team:** What is next?\n\n**Moss:** Rivers.'
  expect(asked(source)).toEqual([
    ['Weir team: How fast is it?', 'Ada Moss: Fast enough.'],
    ['Weir team: Who wrote it?', 'Ada Moss: I did.'],
    ['Weir team: What is next?', 'Ada Moss: Rivers.']
  ])
  expect(asked(source.replaceAll('?', '.'))).toEqual([])
  expect(
    asked(source.replaceAll(/\*\*(Weir team):\*\*(.*)/g, '**$1:$2**'))
  ).toEqual(asked(source))
})

test('reads an interview by several who are named in one label', () => {
  const by = (label: string): string =>
    `**${label} : How fast is it?**\n\n**Ada** : Fast enough.\n\nAnd wide.\n\n**${label} : Who wrote it?**\n\n**Ada** : I did.\n`
  for (const label of ['Tom, Ben & Eva', 'The team of the Weir group'])
    expect(asked(by(label))).toEqual([
      [`${label}: How fast is it?`, 'Ada: Fast enough. And wide.'],
      [`${label}: Who wrote it?`, 'Ada: I did.']
    ])
})

test('takes who speaks before an audience for nobody who asks', () => {
  const said = (who: string): string =>
    [
      `${who}: Pumps age.`,
      'Ada Moss: Yes, and what does that mean for rivers?',
      `${who}: Rust ends up in them.`,
      'Ada Moss: That is so, but how much of it?',
      `${who}: Much of it.`,
      'Ada Moss: Less than you think.'
    ].join('\n\n')
  expect(asked(said('Audience'))).toEqual([])
  expect(asked(said('Ben'))).toHaveLength(2)
})

test('takes what others ask of who answers everybody for questions', () => {
  const source =
    '**Ben:** How fast is it?\n\n**Ada:** Fast enough.\n\n**Eva:** Who wrote it?\n\n**Ada:** I did.\n\n**Tom:** I like it.\n\n**Ada:** So do I.\n\n**Ben:** Does it float?\n\n**Ada:** It does.'
  expect(asked(source)).toEqual([
    ['Ben: How fast is it?', 'Ada: Fast enough.'],
    ['Eva: Who wrote it?', 'Ada: I did.', 'Tom: I like it.', 'Ada: So do I.'],
    ['Ben: Does it float?', 'Ada: It does.']
  ])
})

test('reads who answers together, named with `et`', () => {
  const source =
    '**Ben: How fast is it?**\n**Ada et Eva** : Fast enough.\n\n**Ben: Who wrote it?**\n**Ada et Eva** : We did.'
  expect(asked(source)).toEqual([
    ['Ben: How fast is it?', 'Ada et Eva: Fast enough.'],
    ['Ben: Who wrote it?', 'Ada et Eva: We did.']
  ])
})
