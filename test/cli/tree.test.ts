import {expect, test} from 'vitest'
import {tree} from '../../src/cli/tree.ts'
import type {Link, Position, Post, Question} from '../../src/model.ts'

const wide = {columns: 80, inColor: false}

function at(line: number, column = 1): Position {
  return {start: {line, column, offset: 0}, end: {line, column, offset: 0}}
}

function post(parts: Partial<Post>): Post {
  return {
    metadata: {
      data: {},
      positions: {},
      authors: [],
      tags: [],
      categories: []
    },
    sections: [],
    talks: [],
    questions: [],
    links: [],
    messages: [],
    ...parts
  }
}

function question(text: string, parts: Partial<Question> = {}): Question {
  return {text, answers: [], textPosition: at(1), position: at(1), ...parts}
}

function link(url: string, parts: Partial<Link> = {}): Link {
  return {
    url,
    text: '',
    kind: 'link',
    syntax: 'inline',
    position: at(1),
    ...parts
  }
}

const asked = question('Does it start again by itself?', {
  talk: 0,
  answers: [
    {
      text:
        'Yes: from the last savepoint, where it was when the machine went, ' +
        'so that nothing is lost.',
      position: at(14)
    }
  ]
})
const debated = question('流处理比批处理快吗？', {
  asker: 'Bo',
  talk: 1,
  answers: [
    {text: 'Nein.', speaker: 'Mira', position: at(31)},
    {text: 'Doch.', speaker: 'Ann', position: at(32)}
  ]
})
const slides = link('https://speakerdeck.com/ada/streams', {
  text: 'Slides',
  role: 'slides',
  talk: 0
})
const code = link('https://example.org/a/long/address/that/stays/whole', {
  text: 'Source code of the demo',
  role: 'code',
  talk: 0
})

const full = post({
  path: 'posts/meetup.md',
  metadata: {
    data: {},
    positions: {},
    title: 'Stream Night #7',
    date: {text: '', date: '2019-07-09', time: '19:00', from: 'front-matter'},
    draft: true,
    authors: [{name: 'Kira Ito'}, {name: 'Lu Wen'}],
    tags: ['go', 'streams'],
    categories: []
  },
  talks: [
    {
      title: 'Streams in Go: what hurts',
      kind: 'talk',
      ordinal: 1,
      time: {start: '19:00', end: '19:30'},
      speakers: [
        {name: 'Ada Vance', role: 'Staff Engineer', organization: 'Initech'},
        {name: 'Bo', handle: 'bobo'},
        {name: 'zed', handle: 'zed', organization: 'Hooli'},
        {handle: 'nameless'}
      ],
      questions: [asked],
      links: [slides, code],
      from: 'heading',
      position: at(12)
    },
    {
      title: '',
      kind: 'keynote',
      time: {start: '20:00'},
      speakers: [],
      questions: [debated],
      links: [],
      from: 'heading',
      position: at(30)
    }
  ],
  questions: [asked, debated, question('Is there pizza?')],
  links: [
    slides,
    code,
    link('/room.jpg', {kind: 'image'}),
    link('https://example.org', {text: 'https://example.org'})
  ],
  messages: [
    {
      ruleId: 'front-matter-date',
      severity: 'error',
      reason: 'Unexpected `2019-02-30`',
      position: at(3, 7),
      url: ''
    },
    {
      ruleId: 'front-matter-tabs',
      severity: 'warning',
      reason: 'Unexpected tab',
      url: ''
    }
  ]
})

test('a post is a tree of its talks, and of what belongs to none', () => {
  expect(tree(full, wide)).toBe(`\
◆ Stream Night #7
│ posts/meetup.md
│ 2019-07-09 19:00 · by Kira Ito, Lu Wen · tagged go, streams · draft
│ 2 talks · 3 questions · 4 links
│
├─ Talk 1 · Streams in Go: what hurts (19:00–19:30, line 12)
│  ├─ speaker   Ada Vance — Staff Engineer, Initech
│  ├─ speaker   Bo (@bobo)
│  ├─ speaker   zed — Hooli
│  ├─ speaker   @nameless
│  ├─ question  Does it start again by itself?
│  │  └─ answer  Yes: from the last savepoint, where it was when the machine
│  │             went, so that nothing is lost.
│  ├─ slides    Slides → https://speakerdeck.com/ada/streams
│  └─ code      Source code of the demo →
│               https://example.org/a/long/address/that/stays/whole
│
├─ Keynote · without a title (20:00, line 30)
│  └─ question  Bo: 流处理比批处理快吗？
│     ├─ answer  Mira: Nein.
│     └─ answer  Ann: Doch.
│
├─ Other questions
│  └─ question  Is there pizza?
│
├─ Other links
│  ├─ image  /room.jpg
│  └─ link   https://example.org
│
└─ Messages
   ├─ error    Unexpected \`2019-02-30\` (front-matter-date, 3:7)
   └─ warning  Unexpected tab (front-matter-tabs)
`)
})

test('without talks there are no others', () => {
  const parts = {questions: [question('Why?')], links: [link('/a')]}
  expect(tree(post(parts), wide)).toBe(`\
◆ Untitled post
│ no talks · 1 question · 1 link
│
├─ Questions
│  └─ question  Why?
│
└─ Links
   └─ link  /a
`)
})

test('an empty post has a head only, named after its file', () => {
  expect(tree(post({path: 'a/b.md'}), wide)).toBe(
    '◆ b.md\n│ a/b.md\n│ no talks · no questions · no links\n'
  )
})

test('colours mark what is what, and end on their own line', () => {
  const canvas = {columns: 80, inColor: true}
  expect(tree(post({questions: [question('Why?')]}), canvas)).toBe(
    '\u001b[1;36m◆ \u001b[0m\u001b[1mUntitled post\u001b[0m\n' +
      '\u001b[2m│ \u001b[0m\u001b[2mno talks · 1 question · no links\u001b[0m\n' +
      '\u001b[2m│\u001b[0m\n' +
      '\u001b[2m└─ \u001b[0m\u001b[1mQuestions\u001b[0m\n' +
      '\u001b[2m   └─ \u001b[0m\u001b[33mquestion\u001b[0m  Why?\n'
  )
})

test('nothing of the content acts on a terminal or begins a command', () => {
  const evil = 'a\n::error::b\u001b[31m\u009b\u202ec\u2066\u2028d ##[add-mask]e'
  const safe =
    'a \\x3a:error::b\\x1b[31m\\x9b\\u202ec\\u2066 d #\\x23[add-mask]e'
  const text = tree(
    post({
      path: evil,
      metadata: {
        ...full.metadata,
        title: evil,
        authors: [{name: evil}],
        tags: [evil]
      },
      talks: [
        {
          title: evil,
          kind: 'talk',
          speakers: [
            {name: evil, handle: `${evil}2`, role: evil, organization: evil},
            {handle: evil}
          ],
          questions: [],
          links: [],
          from: 'heading',
          position: at(1)
        }
      ],
      questions: [
        question(evil, {
          asker: evil,
          answers: [{text: evil, speaker: evil, position: at(1)}]
        })
      ],
      links: [link(evil, {text: `${evil}!`})],
      messages: [{ruleId: 'x', severity: 'info', reason: evil, url: ''}]
    }),
    {columns: 10_000, inColor: false}
  )
  expect(text.split(safe)).toHaveLength(18)
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  expect(text).not.toMatch(/[\u2028-\u202e\u2066-\u2069]|##\[/u)
})

test('a line that only white space leads begins no command', () => {
  const text = 'A question that is long enough to be broken ::error::here'
  expect(
    tree(post({questions: [question(text)]}), {...wide, columns: 40})
  ).toBe(`\
◆ Untitled post
│ no talks · 1 question · no links
│
└─ Questions
   └─ question  A question that is long
                enough to be broken
                \\x3a:error::here
`)
})

test('what is far too long is cut', () => {
  const answers = [{text: 'word '.repeat(200_000), position: at(1)}]
  const text = tree(
    post({
      questions: [question('Why?', {answers})],
      links: [link(`data:image/png;base64,${'A'.repeat(1_000_000)}`)]
    }),
    {...wide, columns: 60}
  )
  expect(text).toMatch(/(word ){8}…\n/u)
  expect(text).toMatch(/ {2}data:image\/png;base64,A{278}…\n/u)
  expect(text.split('\n')).toHaveLength(17)
})

test('explanations say what was taken and what was not, with their evidence', () => {
  const explained = post({
    explanations: [
      {
        unit: 'talk',
        taken: true,
        text: 'Small pumps by Ida Moor',
        evidence: ['+4 names `Ida Moor` behind a word for "by"'],
        position: at(3)
      },
      {
        unit: 'question',
        taken: false,
        text: 'Why pumps?',
        evidence: [],
        position: at(9)
      }
    ]
  })
  expect(tree(explained, wide)).toContain(
    `└─ Why
   ├─ talk         Small pumps by Ida Moor (line 3)
   │  └─ +4 names \`Ida Moor\` behind a word for "by"
   └─ no question  Why pumps? (line 9)
`
  )
})
