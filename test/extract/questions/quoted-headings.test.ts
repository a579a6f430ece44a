import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

test('a heading that is quoted is no question among headings that are', () => {
  const {questions} = parsePost(`# Interview with Nora Lind

### Hello Nora, who are you?

I count trees.

### How did you come to pumps?

By accident.

> ### I think that pumps rest like people do.

It was a wet summer.

### What would you tell others?

To rest.
`)
  expect(questions.map(({text}) => text)).toEqual([
    'Hello Nora, who are you?',
    'How did you come to pumps?',
    'What would you tell others?'
  ])
  expect(questions[1]?.answers[0]?.text).toContain('wet summer')
})
