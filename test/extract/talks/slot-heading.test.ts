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

test.each([
  [
    'a heading',
    '### 14:00\n\nPumps for all of us - Ann Beck\n\n### 15:00\n\nPipes at night\n\nCarl Dahl\n'
  ],
  [
    'a heading over two lines',
    '### 14:00\n\nPumps for all of us  \nAnn Beck\n\n### 15:00\n\nPipes at night  \nCarl Dahl\n'
  ],
  [
    'a line in bold',
    '**14:00**\n\nPumps for all of us - Ann Beck\n\n**15:00**  \nPipes at night - Carl Dahl\n'
  ],
  [
    'a line of a paragraph',
    '14:00  \nPumps for all of us  \nAnn Beck\n\n15:00  \nPipes at night  \nCarl Dahl\n'
  ],
  [
    'the first line of an item',
    '- 14:00  \n  Pumps for all of us - Ann Beck\n- 15:00  \n  Pipes at night - Carl Dahl\n'
  ]
])('what stands below %s that is a time is a talk', (_, markdown) => {
  expect(told(markdown)).toEqual([
    ['14:00', 'Pumps for all of us', 'Ann Beck'],
    ['15:00', 'Pipes at night', 'Carl Dahl']
  ])
})

test('who speaks stands below a title that a time is in front of', () => {
  expect(
    told(
      '**14:00** Pumps for all of us  \nAnn Beck\n\n**15:00** Pipes at night  \nCarl Dahl\n'
    )
  ).toEqual([
    ['14:00', 'Pumps for all of us', 'Ann Beck'],
    ['15:00', 'Pipes at night', 'Carl Dahl']
  ])
})

test('a sentence below a time is no talk', () => {
  expect(
    told(
      '### 14:00\n\nWe met at the well, and went on from there.\n\n### 15:00\n\nThen came the rain.\n'
    )
  ).toEqual([])
})
