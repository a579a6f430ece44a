import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

function told(markdown: string): (string | undefined)[][] {
  return parsePost(`# Meetup #12\n\n## Talks\n\n${markdown}`).talks.map(
    ({title, time, speakers}) => [
      time?.start,
      title,
      ...speakers.map(({name}) => name)
    ]
  )
}

const both = [
  ['Pumps for all of us', 'Ann Beck'],
  ['Pipes at night', 'Carl Dahl']
]

test.each([
  [
    'days',
    '- Day 1\n  - Pumps for all of us - Ann Beck\n- Day 2\n  - Pipes at night - Carl Dahl\n'
  ],
  [
    'dates',
    '- 2019-03-14\n  - Pumps for all of us (Ann Beck)\n  - Pipes at night (Carl Dahl)\n'
  ],
  [
    'tracks',
    '- Track A\n  - Pumps for all of us by Ann Beck\n- Track B\n  - Pipes at night by Carl Dahl\n'
  ]
])('items nested below %s are talks', (_, markdown) => {
  expect(told(markdown)).toEqual(both.map((one) => [undefined, ...one]))
})

test('an item that is a time has the talk nested, and who gives it', () => {
  expect(
    told(
      `- 14:00
  - Pumps for all of us
  - Ann Beck
- 15:00
  - Lunch
- 16:00
  - Pipes at night
    - Carl Dahl
`
    )
  ).toEqual([
    ['14:00', ...(both[0] ?? [])],
    ['16:00', ...(both[1] ?? [])]
  ])
})

test('notes below a time are none, but for the first', () => {
  expect(
    told(
      `- 14:00
  - Pumps for all of us - Ann Beck
  - a pump in the well
  - and one in the river
- 15:00
  - Pipes at night - Carl Dahl
`
    )
  ).toEqual([
    ['14:00', ...(both[0] ?? [])],
    ['15:00', ...(both[1] ?? [])]
  ])
})

test('a time may stand over several talks, each of which has it', () => {
  expect(
    told(
      '- 14:00\n  - Pumps for all of us - Ann Beck\n  - Pipes at night - Carl Dahl\n'
    )
  ).toEqual(both.map((one) => ['14:00', ...one]))
})
