import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

function told(markdown: string): (string | undefined)[][] {
  return parsePost(markdown).talks.map(({title, speakers}) => [
    title,
    ...speakers.map(({name}) => name)
  ])
}

const both = [
  ['Pumps for all of us', 'Ann Beck'],
  ['Pipes at night', 'Carl Dahl']
]

test.each([
  [
    'lines of paragraphs',
    'Pumps for all of us  \nAnn Beck\n\nPipes at night  \nCarl Dahl\n'
  ],
  [
    'lines of one paragraph',
    'Pumps for all of us\nby Ann Beck\nPipes at night\nby Carl Dahl\n'
  ],
  [
    'paragraphs',
    'Pumps for all of us\n\n*Ann Beck*\n\nPipes at night\n\n*Carl Dahl*\n'
  ],
  [
    'definitions',
    'Pumps for all of us\n: Ann Beck\n\nPipes at night\n: Carl Dahl\n'
  ],
  [
    'definitions in HTML',
    '<dl>\n<dt>Pumps for all of us</dt>\n<dd>Ann Beck</dd>\n<dt>Pipes at night</dt>\n<dd>Carl Dahl</dd>\n</dl>\n'
  ],
  [
    'lines with names first',
    'Ann Beck  \nPumps for all of us\n\nCarl Dahl  \nPipes at night\n'
  ],
  [
    'items of two lines',
    '- Pumps for all of us  \n  Ann Beck\n- Pipes at night  \n  Carl Dahl\n'
  ]
])('below a heading for talks, %s pair titles with names', (_, markdown) => {
  expect(told(`# Meetup #12\n\n## Talks\n\n${markdown}`)).toEqual(both)
})

test('a bracket in a title is no name where the line below has one', () => {
  expect(
    told(`# Meetup #12

## Talks

Pumps of a group (Beck Pumps)
Ann Beck

Pipes at night
Carl Dahl
`)
  ).toEqual([['Pumps of a group (Beck Pumps)', 'Ann Beck'], both[1]])
})

test('what is told between the pairs is none', () => {
  expect(
    told(`# Meetup #12

## Talks

Pumps for all of us
Ann Beck, Weir Ltd

They showed how a pump works, from the well to the tap.

Pipes at night
Carl Dahl, Weir Ltd

A short one, with pictures, and the last of the evening.
`)
  ).toEqual(both)
})

test('lines of which few are names are no talks', () => {
  expect(
    told(`# Meetup #12

## Talks

Pumps for all of us
Ann Beck
And many more
As every year
Bring a friend
Or two of them
`)
  ).toEqual([])
})

test('lines that hold both a title and a name are in no pairs', () => {
  expect(
    told(`# Meetup #12

## Talks

Pumps for all of us - Ann Beck<br>
Small Flow - Carl Dahl<br>
Stretched Pump Systems - Eva Falk<br>
Pipes at night - Gert Holm
`)
  ).toEqual([
    ['Pumps for all of us', 'Ann Beck'],
    ['Small Flow', 'Carl Dahl'],
    ['Stretched Pump Systems', 'Eva Falk'],
    ['Pipes at night', 'Gert Holm']
  ])
})
