import {expect, test} from 'vitest'
import {outline} from '../../src/extract/outline.ts'
import {questions} from '../../src/extract/questions.ts'
import {view} from '../../src/extract/view.ts'
import {lexicon} from '../../src/language/lexicon.ts'
import {languages} from '../../src/language/packs.ts'
import type {Position} from '../../src/model.ts'
import {frontMatter} from '../../src/parse/front-matter.ts'
import {body} from '../../src/parse/markdown.ts'
import {parsePost} from '../../src/parse-post.ts'
import {document} from '../../src/source/document.ts'
import {asked, read} from './asked.ts'

const words = lexicon(languages)

const pairs = [
  ['How fast is it?', 'Fast enough.'],
  ['Who wrote it?', 'Ada did.']
]

test.each([
  [
    'paragraphs',
    'Q: How fast is it?\n\nA: Fast enough.\n\nQ: Who wrote it?\n\nA: Ada did.'
  ],
  [
    'lines of one paragraph',
    'Q: How fast is it?\nA: Fast enough.\nQ: Who wrote it?\nA: Ada did.'
  ],
  [
    'hard breaks',
    'Q: How fast is it?  \nA: Fast enough.\n\nQ: Who wrote it?  \nA: Ada did.'
  ],
  [
    'full stops',
    'Q. How fast is it?\n\nA. Fast enough.\n\nQ. Who wrote it?\n\nA. Ada did.'
  ],
  [
    'numbers',
    'Q1: How fast is it?\n\nA1: Fast enough.\n\nQ2: Who wrote it?\n\nA2: Ada did.'
  ],
  [
    'bold labels',
    '**Q:** How fast is it?\n\n**A:** Fast enough.\n\n**Q:** Who wrote it?\n\n**A:** Ada did.'
  ],
  [
    'bold labels, colon outside',
    '**Q**: How fast is it?\n\n**A**: Fast enough.\n\n**Q**: Who wrote it?\n\n**A**: Ada did.'
  ],
  [
    'bold questions',
    '**Q: How fast is it?**\n\nFast enough.\n\n**Q: Who wrote it?**\n\nAda did.'
  ],
  [
    'words',
    'Question: How fast is it?\n\nAnswer: Fast enough.\n\nQuestion: Who wrote it?\n\nAnswer: Ada did.'
  ],
  [
    'numbered words',
    'Question 1: How fast is it?\n\nFast enough.\n\nQuestion 2: Who wrote it?\n\nAda did.'
  ],
  [
    'brackets',
    '[Q] How fast is it?\n\n[A] Fast enough.\n\n[Q] Who wrote it?\n\n[A] Ada did.'
  ],
  [
    'dashes',
    'P - How fast is it?\n\nR - Fast enough.\n\nP - Who wrote it?\n\nR - Ada did.'
  ],
  [
    'Chinese marks',
    '问：How fast is it?\n\n答：Fast enough.\n\n问：Who wrote it?\n\n答：Ada did.'
  ],
  [
    'Korean marks',
    '질문: How fast is it?\n\n답변: Fast enough.\n\n질문: Who wrote it?\n\n답변: Ada did.'
  ],
  [
    'French marks',
    'Question : How fast is it?\n\nRéponse : Fast enough.\n\nQuestion : Who wrote it?\n\nRéponse : Ada did.'
  ],
  [
    'answers with their mark alone',
    '### Q1: How fast is it?\n\nA:\n\nFast enough.\n\n### Q2: Who wrote it?\n\nA:\n\nAda did.'
  ],
  [
    'marks alone over quotes',
    'Question:\n> How fast is it?\n\nAnswer: Fast enough.\n\nQuestion:\n> Who wrote it?\n\nAnswer: Ada did.'
  ],
  [
    'a mark in a fence',
    '```\nQ：How fast is it?\nA：Fast enough.\n\nQ：Who wrote it?\nA：Ada did.\n```'
  ],
  [
    'fences of their own',
    '```\nQ1. How fast is it?\n\nQ2. Who wrote it?\n```\n\n## More\n\n```\nA1. Fast enough.\n\nA2. Ada did.\n```'
  ],
  [
    'raw HTML',
    '<p><strong>Q:</strong> How fast is it?</p>\n<p><strong>A:</strong> Fast enough.</p>\n<p><strong>Q:</strong> Who wrote it?</p>\n<p><strong>A:</strong> Ada did.</p>'
  ],
  [
    'a break in an item',
    '* Q. How fast is it? <br> A. Fast enough.\n* Q. Who wrote it? <br> A. Ada did.'
  ],
  [
    'one line',
    '- **Q:** How fast is it? **A:** Fast enough.\n- **Q:** Who wrote it? **A:** Ada did.'
  ],
  [
    'sibling items',
    '- Q: How fast is it?\n- A: Fast enough.\n- Q: Who wrote it?\n- A: Ada did.'
  ],
  [
    'nested marked answers',
    '- How fast is it?\n  - Ans:\n    - Fast enough.\n- Who wrote it?\n  - Ans:\n    - Ada did.'
  ],
  [
    'marked answers on lazy lines',
    '1. How fast is it?\n答：Fast enough.\n\n2. Who wrote it?\n答：Ada did.'
  ],
  [
    'marked answers to headings',
    '#### How fast is it?\n\n**答:**\n\n- Fast enough.\n\n#### Who wrote it?\n\n**答:**\n\n- Ada did.'
  ],
  [
    'headings under a part for questions',
    '## Q&A\n\n### How fast is it?\n\nFast enough.\n\n### Who wrote it?\n\nAda did.'
  ],
  [
    'numbered headings',
    '## FAQ\n\n### 1. How fast is it?\n\nFast enough.\n\n### 2. Who wrote it?\n\nAda did.'
  ],
  [
    'bold lines',
    '## Q & A\n\n**How fast is it?**\nFast enough.\n\n**Who wrote it?**\nAda did.'
  ],
  [
    'quotes',
    '## 質疑応答\n\n> How fast is it?\n\nFast enough.\n\n> Who wrote it?\n\nAda did.'
  ],
  [
    'italics',
    '## Вопросы и ответы\n\n*How fast is it?*\n\nFast enough.\n\n*Who wrote it?*\n\nAda did.'
  ],
  [
    'items with nested answers',
    '## 问答\n\n- How fast is it?\n  - Fast enough.\n- Who wrote it?\n  - Ada did.'
  ],
  [
    'items that begin with a link',
    '## Q&A\n\n- [How fast is it?](/a)\n  Fast enough.\n- [Who wrote it?](/b)\n  Ada did.'
  ],
  [
    'arrows',
    '## Q&A\n\n- How fast is it? => Fast enough.\n- Who wrote it? => Ada did.'
  ],
  [
    'items answered outside',
    '## Preguntas\n\n1. How fast is it?\n\nFast enough.\n\n2. Who wrote it?\n\nAda did.'
  ],
  [
    'items answered by another list',
    '## Fragen\n\n1. How fast is it?\n- Fast enough.\n\n2. Who wrote it?\n- Ada did.'
  ],
  [
    'an item that says what is in it',
    '- Q&A\n  - How fast is it?\n    - Fast enough.\n  - Who wrote it?\n    - Ada did.\n- Swag'
  ],
  [
    'paragraphs in turn',
    '## Q&A\n\nHow fast is it?\n\nFast enough.\n\nWho wrote it?\n\nAda did.'
  ]
])('reads questions by %s', (_, source) => {
  expect(asked(source)).toEqual(pairs)
})

test('reads numbered italics that are answered by quotes', () => {
  expect(
    asked(
      '_1.How fast is it?_\n\n> Fast.\n\n_2.Is it small?_\n\n> Yes.\n\n_3.Who wrote it?_\n\n> Ada.'
    )
  ).toEqual([
    ['How fast is it?', 'Fast.'],
    ['Is it small?', 'Yes.'],
    ['Who wrote it?', 'Ada.']
  ])
})

test('gives questions in a row the answer behind them', () => {
  expect(asked('Q: How fast is it?\n\nQ: And how small?\n\nA: Very.')).toEqual([
    ['How fast is it?', 'Very.'],
    ['And how small?', 'Very.']
  ])
})

test('reads the questions of a list under a number of their own', () => {
  expect(
    asked('### Q1:\n> 1. How fast is it?\n> 2. Who wrote it?\n\n答：Ada, fast.')
  ).toEqual([
    ['How fast is it?', 'Ada, fast.'],
    ['Who wrote it?', 'Ada, fast.']
  ])
})

test('keeps questions that nobody answers', () => {
  expect(asked('## Q&A\n\n- How fast is it?\n- Who wrote it?')).toEqual([
    ['How fast is it?'],
    ['Who wrote it?']
  ])
})

test('reads an interview by names, then initials', () => {
  expect(
    asked(
      '**Ada Stone:** How did you begin?\n\n**Bo Reed:** With a book.\n\nAnd a friend.\n\n**AS:** And then?\n\n**BR:** With code.\n\n**AS:** Thanks! What is next?\n\n**BR:** Rest.',
      'An interview with Bo Reed'
    )
  ).toEqual([
    ['Ada Stone: How did you begin?', 'Bo Reed: With a book. And a friend.'],
    ['Ada Stone: And then?', 'Bo Reed: With code.'],
    ['Ada Stone: Thanks! What is next?', 'Bo Reed: Rest.']
  ])
})

test('reads an interview with several who answer', () => {
  expect(
    asked(
      '**What do you build?**\n\n**Ada:** Ships.\n\n**Bo:** Boats.\n\n**Do you sail them?**\n\n**Bo:** I do.\n\n**Ada:** I do not.\n\n**Where can we find you?**\n\n**Ada:** At sea.'
    )
  ).toEqual([
    ['What do you build?', 'Ada: Ships.', 'Bo: Boats.'],
    ['Do you sail them?', 'Bo: I do.', 'Ada: I do not.'],
    ['Where can we find you?', 'Ada: At sea.']
  ])
})

test('reads an interview whose questions are bold', () => {
  expect(
    asked(
      'Bo answered a few questions about her work.\n\n**Tell us what you do.**\n\nI build ships.\n\n**How did you\nlearn it?**\n\nAt sea.\n\n**What is next for you?**\n\nRest.\n\n---\n\nFind Bo at the harbour.'
    )
  ).toEqual([
    ['Tell us what you do.', 'I build ships.'],
    ['How did you learn it?', 'At sea.'],
    ['What is next for you?', 'Rest.']
  ])
})

test('reads the log of a chat', () => {
  expect(
    asked(
      '```\n21:28:23\t From Ann : Is it fast?\n21:28:32\t From Bo : Yes\n21:30:00\t From Cy : Who wrote it?\n21:30:10\t From Bo : Ada\n```'
    )
  ).toEqual([
    ['Ann: Is it fast?', 'Bo: Yes'],
    ['Cy: Who wrote it?', 'Bo: Ada']
  ])
})

test('ends an answer at a rule, a heading and a part of references', () => {
  const texts = (source: string): string[] =>
    asked(source).flatMap(([, ...answers]) => answers)
  expect(texts('Q: Fast?\n\nA: Yes.\n\n---\n\nMore of the talk.')).toEqual([
    'Yes.'
  ])
  expect(texts('## Q&A\n\nQ: Fast?\n\nA: Yes.\n\n## Video\n\nHere.')).toEqual([
    'Yes.'
  ])
  expect(
    texts(
      '# FAQ\n\n## Fast?\n\nYes.\n\n### Why\n\nWork.\n\n### References\n\n- [A](/a)\n\n## Small?\n\nNo.'
    )
  ).toEqual(['Yes. Why Work.', 'No.'])
})

test('ends a marked answer in the middle of a talk with its paragraph', () => {
  expect(
    asked(
      'The talk began with a long story.\n\nThen came a graph.\n\nAnd a table.\n\nAnd a joke.\n\nQ: Is it fast?\n\nA: It is:\n\n- on disk\n- in memory\n\nThe next slide showed a ship.'
    )
  ).toEqual([['Is it fast?', 'It is: on disk in memory']])
})

test.each([
  [
    'a heading that asks',
    '# Ships\n\n## Why ships?\n\nThey float.\n\n## What floats?\n\nWood.\n\n## Who cares?\n\nWe do.'
  ],
  ['options', 'Which is right?\n\nA. One\n\nB. Two\n\nC. Three'],
  ['a lone mark of few languages', 'P - parking\n\nR - restaurant'],
  ['code', '```go\nfunc ask(q Question, a Answer) {\n  a.Reply := q\n}\n```'],
  [
    'labels that are nobody',
    '**Pros:** It is fast.\n\n**Cons:** It is big. Who cares?\n\n**Pros:** It is free.\n\n**Cons:** It is old.'
  ],
  [
    'a question told of',
    'The second question was about storage: does it scale? It does.'
  ],
  ['options that a talk lists', '## Talks\n\n- Is it fast?\n- Is it small?']
])('leaves out %s', (_, source) => {
  expect(asked(source)).toEqual([])
})

test('places a question, its text and its answers', () => {
  const source =
    '\uFEFF## Q&A\r\n\r\n- **Q1: Is it\r\n  fast?**\r\n  - It **is**.\r\n'
  const [question] = read(source).questions
  const slice = (one: Position | undefined): string =>
    source.slice(one?.start.offset, one?.end.offset)
  expect(slice(question?.textPosition)).toBe('Is it\r\n  fast?')
  expect(slice(question?.position)).toBe('Is it\r\n  fast?**\r\n  - It **is**.')
  expect(slice(question?.answers[0]?.position)).toBe('It **is**.')
})

test('names the blocks and the headings that are for questions', () => {
  const {blocks, sections} = read('## Q&A\n\n### Is it fast?\n\nYes.')
  expect([...blocks].map(({lines}) => lines[0]?.text)).toEqual(['Is it fast?'])
  expect([...sections].map(({text}) => text)).toEqual(['Q&A'])
})

test('says why units are questions, and why others are none', () => {
  const notes: [boolean, string, string[]][] = []
  const text = document(
    '## Why ships?\n\nThey float.\n\n## Q&A\n\n- Fast?\n  - Yes.'
  )
  const seen = view(body(text, frontMatter(text)).tree, text, 0)
  questions(seen, outline(seen, words), words, {
    note: (taken, lines, evidence) => {
      notes.push([taken, lines.map((line) => line.text).join(' '), evidence])
    }
  })
  expect(notes).toEqual([
    [
      false,
      'Why ships?',
      [
        '`Why ships?` ends with a question mark',
        'no part for questions, no mark, and no siblings that speak to somebody'
      ]
    ],
    [true, 'Fast?', ['under `Q&A`', '1 of 1 siblings of one form ask']]
  ])
})

test('reads questions in time linear in the post', () => {
  const source =
    '# Q&A\n\nQ: Is it?\n\n- A: Yes.\n\n**Is it so?**\n\nAnn: Yes.\n\n'
  const size = 100
  /** Processor time for a post that many times as long, read over and over. */
  const least = (times: number, passes: number): number => {
    const text = document(source.repeat(size * times))
    const seen = view(body(text, frontMatter(text)).tree, text, 0)
    const parts = outline(seen, words)
    const spent = Array.from({length: 9}).map(() => {
      const start = process.cpuUsage()
      for (let pass = 0; pass < passes; pass++) questions(seen, parts, words)
      const {user, system} = process.cpuUsage(start)
      return user + system
    })
    return Math.min(...spent)
  }
  least(1, 8)
  // Growth by the square would be 8, a linear one 1.
  expect(least(8, 1) / least(1, 8)).toBeLessThan(5)
})

test('many headings in a row that ask somebody are an interview', () => {
  const asked = [
    'Who are you?',
    'Where do you live?',
    'When did you begin to dig?',
    'What do you dig with?',
    'Which pump would you never sell?',
    'How wide is your river?',
    'Do you swim?',
    'Tell us of your weir!'
  ]
  const markdown = (headings: readonly string[]): string =>
    `# People of the weir\n\nA portrait.\n\nFirst part.\n\nSecond part.\n\nThird part.\n\n${headings
      .map((one) => `### ${one}\n\nSome answer.\n`)
      .join('\n')}`
  const texts = (headings: readonly string[]): string[] =>
    parsePost(markdown(headings)).questions.map(({text}) => text)
  expect(texts(asked)).toEqual(asked)
  expect(texts(asked.slice(1))).toEqual([])
})

test('a name may have a nickname in quotation marks', () => {
  const {questions: found} = parsePost(
    '# Interview\n\n**Weir：** How did it begin?\n\n**“Red”Ida Moor：** Small.\n\n**Weir：** What is next?\n\n**“Red”Ida Moor：** More.\n'
  )
  expect(
    found.map(({text, answers}) => [text, answers.map((one) => one.text)])
  ).toEqual([
    ['How did it begin?', ['Small.']],
    ['What is next?', ['More.']]
  ])
})
