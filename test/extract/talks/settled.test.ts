import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

const post = `---
title: Rill Meetup 12
---

## Talk 1: Weirs at rest by Ida Moor, engineer at Rill Labs

Slides: https://slides.example/1

What was named:

- Valves by Bo Tran
- Pumps by Cy Dorn
`

test('a list in a part that surely is one talk has no more of them', () => {
  expect(parsePost(post).talks.map(({title}) => title)).toEqual([
    'Weirs at rest'
  ])
})

test('its items are explained all the same', () => {
  const {explanations} = parsePost(post, {explain: true})
  expect(explanations?.map(({text, taken}) => [text, taken])).toContainEqual([
    'Valves by Bo Tran',
    false
  ])
})

test('under the only heading of a post, which may be its title, it has', () => {
  const {talks} = parsePost(`# Rill Meetup: gates and weirs by Ida Moor

Slides: https://slides.example/1

### Who speaks

- Bo Tran 《Valves of the north》
- Cy Dorn 《Pumps of the south》
- Una Vale 《Cranes of the east》
`)
  expect(talks.map(({title}) => title)).toEqual([
    'Valves of the north',
    'Pumps of the south',
    'Cranes of the east'
  ])
})
