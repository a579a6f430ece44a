import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

function told(markdown: string): (string | undefined)[][] {
  return parsePost(markdown).talks.map(({title, speakers}) => [
    title,
    ...speakers.map(({name}) => name)
  ])
}

const both = [
  ['Pumps for all', 'Ann Beck'],
  ['Pipes at night', 'Carl Dahl']
]

test('labels for who speaks stand above those for titles in a whole post', () => {
  expect(
    told(`# Notes from Pump Meetup #12

Speaker: Ann Beck

Title: Pumps for all

They showed how a pump works, from the well to the tap.

Speaker: Carl Dahl

Title: Pipes at night

A short one, with pictures.
`)
  ).toEqual(both)
})

test('so they do on lines of a paragraph, and in items of a list', () => {
  expect(
    told(`# Meetup #12

**Speaker:** Ann Beck
**Company:** Weir Ltd
**Title:** Pumps for all

**Speaker:** Carl Dahl
**Title:** Pipes at night
`)
  ).toEqual(both)
  expect(
    told(`# Meetup #12

## Talks

* Speaker: Ann Beck
* Title: Pumps for all
* Speaker: Carl Dahl
* Title: Pipes at night
`)
  ).toEqual(both)
})

test('the label above the first title decides', () => {
  expect(
    told(`# Meetup #12

Title: Pumps for all
Speaker: Ann Beck
Title: Pipes at night
Speaker: Carl Dahl
`)
  ).toEqual(both)
})

test('an item with a label for a title has who speaks nested', () => {
  expect(
    told(`# Meetup #12

## Talks

* Title: Pumps for all
  * Speaker: Ann Beck
* Title: Pipes at night
  * Speaker: Carl Dahl
`)
  ).toEqual(both)
})
