import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Text and answer of each question, in short. */
function asked(markdown: string): string[] {
  return parsePost(markdown).questions.map(
    ({text, answers}) => `${text} | ${answers[0]?.text}`
  )
}

test.each([
  ['on the line of their mark', ' so and so'],
  ['nested below it', '\n      * so\n      * and so']
])('answers end with the item that they are nested in: %s', (_, answer) => {
  expect(
    asked(`# Meetup 3

**Pumps at work**

  * Speaker: Nora Lind
  * Q&A:
    * Q: why do they rest?
    * A: because
    * Q: how do they rest?
    * A:${answer}
  * Where they are used:
    * in rivers

**Weirs**

  * Q&A:
    * Q: what are they?
    * A: walls
`)
  ).toEqual([
    'why do they rest? | because',
    'how do they rest? | so and so',
    'what are they? | walls'
  ])
})
