import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

const video = 'https://www.youtube.com/watch?v=12345678901'

test('headings that are links to recordings elsewhere in the post are talks', () => {
  const {talks} = parsePost(`# Rivers meetup 2022

## What's new in pumps

We sat in the first row.

## On the way home

It rained.

## Links

- [What's new in pumps](${video})
- [Wide rivers](${video})
`)
  expect(talks.map(({title}) => title)).toEqual(["What's new in pumps"])
})

test.each([
  ['en', 'One of the talks I attended was this.'],
  ['es', 'Ida comenzó con la charla sobre bombas.'],
  ['ko', '강에 관심을 가진 사람들과 함께하는 세션입니다.']
])('text below a heading that tells of a talk makes it one: %s', (_, text) => {
  const {talks} = parsePost(
    `# Rivers meetup 2022\n\n## Small pumps\n\n${text}\n\n## Wide rivers\n\n${text}\n`
  )
  expect(talks.map(({title}) => title)).toEqual(['Small pumps', 'Wide rivers'])
})
