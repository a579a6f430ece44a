import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Titles and speakers of the talks of an event with some activities. */
function announced(...activities: string[]): unknown[] {
  const list = activities.map((one) => `  * ${one}\n`).join('')
  const {talks} = parsePost(
    `---
title: QuillConf 2024
event: QuillConf 2024
---

We will be at this conference.

* Event dates: 2024-05-25
* Activities:
${list}
## Location

Reed street 1
`
  )
  return talks.map(({title, speakers}) => [
    title,
    ...speakers.map(({name}) => name)
  ])
}

test('a talk by somebody is one, among other things to do at an event', () => {
  expect(announced('A booth with stickers', 'A talk by ida_moor')).toEqual([
    ['', 'ida_moor']
  ])
})

test('what it is about is its title where that is in quotes', () => {
  expect(
    announced(
      'A booth',
      'A talk by Ida Moor about "How rivers count" (news of the year)'
    )
  ).toEqual([['How rivers count', 'Ida Moor']])
})

test('what is said of a talk names nobody by itself', () => {
  expect(announced('A booth', 'A talk by (to be said)')).toEqual([])
  expect(announced('A booth', 'Stickers by Ida Moor and a raffle')).toEqual([])
})
