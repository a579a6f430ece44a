import {describe, expect, test} from 'vitest'
import {found} from './found.ts'

const answered =
  'Q: Do I need two pumps?\n\nA: One will do.\n\nQ: And in winter?\n\nA: Two.\n\nQ: Who mends them?\n\nA: We do.\n\n'

describe('question-without-answer', () => {
  test('finds a question whose siblings are answered', () => {
    expect(
      found('question-without-answer', `${answered}Q: And at night?\n`)
    ).toEqual([
      '13:4-13:17 Unexpected question `And at night?` without an answer, expected one as the others have; write it'
    ])
  })

  test('finds nothing in remarks, in lists of questions, and in conversations', () => {
    expect(
      found('question-without-answer', `${answered}Q: Thank you.\n`)
    ).toEqual([])
    expect(
      found('question-without-answer', 'Q: Why?\n\nQ: How?\n\nQ: Who?\n')
    ).toEqual([])
    expect(found('question-without-answer', '# Evening\n\nText.\n')).toEqual([])
  })
})

describe('answer-without-question', () => {
  test('finds an answer before all questions', () => {
    expect(
      found('answer-without-question', `## Q&A\n\nA: You can.\n\n${answered}`)
    ).toEqual([
      '3:1-3:4 Unexpected answer `A: You can.` to no question, expected one before it; write it, or mark it as a question'
    ])
  })

  test.each([
    answered,
    `Would that do?\n\nA: Yes.\n\n${answered}`,
    `A: ...\n\n${answered}`,
    `\`\`\`\nA: Yes.\n\`\`\`\n\n${answered}`,
    'A: You can.\n\nB: You cannot.\n'
  ])('finds nothing in %j', (source) => {
    expect(found('answer-without-question', source)).toEqual([])
  })
})

test('`questions-empty` finds a heading over nothing', () => {
  expect(found('questions-empty', '## Q&A\n\n## Links\n\nText.\n')).toEqual([
    '1:1-1:7 Unexpected heading `Q&A` with nothing below it, expected questions; write them, or remove it'
  ])
  for (const source of [
    '## Q&A\n\nText.\n',
    '## Q&A\n\n![](a.png)\n',
    '## Questions I had\n',
    '**Q&A**\n',
    '## Q&A\n\n### First\n'
  ])
    expect(found('questions-empty', source)).toEqual([])
})

test('`answer-without-question` finds an answer between two parts of questions', () => {
  expect(
    found(
      'answer-without-question',
      `${answered}## Later\n\nA: Of course.\n\n## Q&A\n\n${answered}`
    )
  ).toEqual([
    '15:1-15:4 Unexpected answer `A: Of course.` to no question, expected one before it; write it, or mark it as a question'
  ])
})

test('an answer to what is no more than marked as a question has its question', () => {
  const source = `${answered}Q: Tell me more.\n\nA: Of course.\n`
  expect(found('answer-without-question', source)).toEqual([])
})
