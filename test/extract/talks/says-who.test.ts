import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Titles of the talks among the entries of a list at an event. */
function titles(...entries: string[]): string[] {
  const list = entries.map((entry) => `- ${entry}`).join('\n')
  const {talks} = parsePost(`# QuillConf meetup\n\n${list}\n`)
  return talks.flatMap(({title, from}) => (from === 'list' ? title : []))
}

test('a role and a company behind a name are no title', () => {
  expect(
    titles(
      'Ida Moor, senior software architect, The Weir Times',
      'Tom Beck, Director of Open Gates, Reed Systems'
    )
  ).toEqual([])
})

test('what is told of the life of somebody named is no title', () => {
  expect(
    titles(
      'Ida Moor (@idamoor), Rust Rivers – Ida has built weirs in ten lands.',
      'Tom Beck (@tombeck), Open Dams – Tom grew up beside a lake.'
    )
  ).toEqual([])
})

test('a title behind a name and a comma is one', () => {
  expect(
    titles(
      'Ida Moor, How we taught a river to count',
      'Tom Beck, Why every gate leaks in the end'
    )
  ).toEqual([
    'How we taught a river to count',
    'Why every gate leaks in the end'
  ])
})

test('who made a post, or the pictures in it, gave no talk', () => {
  const {talks} = parsePost(`# QuillConf news

**Produced by Ida Moor**

**Guest post by Tom Beck, Reed Systems**
`)
  expect(talks).toEqual([])
})
