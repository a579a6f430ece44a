import {describe, expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Number, title and speakers of each talk at an event. */
function read(body: string): unknown[] {
  return parsePost(`# Notes from Rill Meetup 12\n\n${body}`).talks.map(
    ({ordinal, title, speakers}) => [
      ...(ordinal === undefined ? [] : [ordinal]),
      title,
      ...speakers.map(({name, organization}) =>
        [name, organization].filter(Boolean).join(', ')
      )
    ]
  )
}

const prose = 'It was about what we all know and never write down.'

describe('a title below a heading that is a name', () => {
  const expected = [
    ['Pumps that repair themselves', 'Ida Moor'],
    ['Reading rivers with cheap sensors', 'Tom Beck'],
    ['A gentle tour of the flood gate', 'Lena Weir']
  ]

  test.each([
    ['a heading', (title: string) => `### ${title}`],
    ['in quotes', (title: string) => `"${title}"`],
    ['in italics', (title: string) => `*${title}*`],
    ['behind a label', (title: string) => `Title: ${title}`]
  ])('is %s', (_, mark) => {
    expect(
      read(
        expected
          .map(
            ([title = '', name]) => `## ${name}\n\n${mark(title)}\n\n${prose}`
          )
          .join('\n\n')
      )
    ).toEqual(expected)
  })

  test('is no job, and none that is not known', () => {
    expect(
      read(`## Ida Moor

*Senior engineer at Quill Labs*

## Tom Beck

Title: TBD
`)
    ).toEqual([
      ['', 'Ida Moor'],
      ['', 'Tom Beck']
    ])
  })
})

test('a label below a heading with a number has the title', () => {
  expect(
    read(`## Talk 1

* Title: Pumps that repair themselves
* Speaker: Ida Moor

## Talk 2

* Title: Reading rivers with cheap sensors
* Speaker: Tom Beck
`)
  ).toEqual([
    [1, 'Pumps that repair themselves', 'Ida Moor'],
    [2, 'Reading rivers with cheap sensors', 'Tom Beck']
  ])
})

test('titles may be nested below names, under a heading that says talks', () => {
  const list = `- **Ida Moor** (Quill Labs)
  - Pumps that repair themselves
  - [slides](https://example.org/1)
- **Tom Beck** (Heron)
  - Reading rivers with cheap sensors
  - [slides](https://example.org/2)
`
  expect(read(`## Talks\n\n${list}`)).toEqual([
    ['Pumps that repair themselves', 'Ida Moor, Quill Labs'],
    ['Reading rivers with cheap sensors', 'Tom Beck, Heron']
  ])
  expect(read(`## Team\n\n${list}`)).toEqual([])
})
