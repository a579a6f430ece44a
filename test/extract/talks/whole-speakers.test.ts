import {describe, expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Talks of a list, each as its title and what is said of who gives it. */
function told(...items: string[]): string[] {
  const list = items.map((item) => `- ${item}\n`).join('')
  return parsePost(`# Gathering Meetup #12\n\n## Talks\n\n${list}`).talks.map(
    ({title, speakers}) =>
      [
        title,
        ...speakers.map(({name, organization}) =>
          [name, organization].filter(Boolean).join(', ')
        )
      ].join(' | ')
  )
}

const talks = [
  ['Pumps that repair themselves', 'Ida Moor', 'Brook'],
  ['Reading rivers with cheap sensors', 'Tom Beck', 'Heron'],
  ['A gentle tour of the flood gate', 'Lena Weir', 'Millrace'],
  ['Why our weir moved twice', 'Anna Velt', 'Quill Works']
] as const

describe('a company between two marks belongs to the speaker', () => {
  test.each([
    ['NAME, COMPANY: TITLE', ', ', ': '],
    ['NAME, COMPANY - TITLE', ', ', ' - '],
    ['NAME - COMPANY - TITLE', ' - ', ' - '],
    ['NAME | COMPANY | TITLE', ' | ', ' | ']
  ])('%s', (_, inside, joiner) => {
    expect(
      told(
        ...talks.map(
          ([title, name, company]) => name + inside + company + joiner + title
        )
      )
    ).toEqual(
      talks.map(([title, name, company]) => `${title} | ${name}, ${company}`)
    )
  })
})

test('a company in front of a colon is told in one line alone', () => {
  expect(
    told(
      'Ida Moor, Heron: Pumps that repair themselves',
      'Tom Beck: Reading rivers with cheap sensors'
    )
  ).toEqual([
    'Pumps that repair themselves | Ida Moor, Heron',
    'Reading rivers with cheap sensors | Tom Beck'
  ])
})

test('names parted by a comma behind a dash are of two', () => {
  expect(
    told(
      'Pumps that repair themselves - Ida Moor, Tom Beck',
      'Why our weir moved twice - Lena Weir'
    )
  ).toEqual([
    'Pumps that repair themselves | Ida Moor | Tom Beck',
    'Why our weir moved twice | Lena Weir'
  ])
})

test('a dash in the title of some is none of the speaker', () => {
  expect(
    told(
      'Ida Moor - Pumps - how they rest at night',
      'Tom Beck - Reading rivers with cheap sensors',
      'Lena Weir - A gentle tour of the flood gate'
    )
  ).toEqual([
    'Pumps - how they rest at night | Ida Moor',
    'Reading rivers with cheap sensors | Tom Beck',
    'A gentle tour of the flood gate | Lena Weir'
  ])
})
