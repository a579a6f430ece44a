import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Who speaks, of each item of a list, with their companies. */
function told(...items: string[]): string[] {
  const list = items.map((item) => `- ${item}\n`).join('')
  return parsePost(`# Gathering Meetup #12\n\n## Talks\n\n${list}`).talks.map(
    ({speakers}) =>
      speakers
        .map(({name, organization}) =>
          organization ? `${name} of ${organization}` : name
        )
        .join(' and ')
  )
}

test('a comma parts two people where it does in lines beside', () => {
  expect(
    told(
      'Pumps that repair themselves - Ida Moor, Tarwin Quorl',
      'Reading rivers with sensors - Tom Beck, Anna Velt',
      'Why our weir moved twice - Lena Weir, Morwen Hask'
    )
  ).toEqual([
    'Ida Moor and Tarwin Quorl',
    'Tom Beck and Anna Velt',
    'Lena Weir and Morwen Hask'
  ])
})

test('a comma stands in front of a company where one beside is one', () => {
  expect(
    told(
      'Pumps that repair themselves - Ida Moor, Tarwin Quorl',
      'Reading rivers with sensors - Tom Beck, Heron',
      'Why our weir moved twice - Lena Weir, Millrace Inc.'
    )
  ).toEqual([
    'Ida Moor of Tarwin Quorl',
    'Tom Beck of Heron',
    'Lena Weir of Millrace Inc.'
  ])
})
