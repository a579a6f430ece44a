import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

function told(markdown: string): unknown[] {
  return parsePost(markdown).talks.map(({title, speakers}) => [
    title,
    ...speakers.map(({name, role, organization}) =>
      [name, role, organization].filter(Boolean).join('; ')
    )
  ])
}

test('authors give the talks of an event, whatever the line says of them', () => {
  expect(
    told(`# Meetup #12

## Talks

### Pumps for all

Author(s): **Ann Beck**, Carl Dahl

### Pipes at night

Author: **Eva Falk** from [Weir](https://weir.example).

### Wells

* author: Gert Holm
`)
  ).toEqual([
    ['Pumps for all', 'Ann Beck', 'Carl Dahl'],
    ['Pipes at night', 'Eva Falk; Weir'],
    ['Wells', 'Gert Holm']
  ])
})

test('they do so in other languages, and below labels for titles', () => {
  expect(
    told(`# Retour sur le Meetup #12

Titre : Les pompes pour tous

Auteurs : Ann Beck

Titre : Les tuyaux la nuit

Auteur : Carl Dahl
`)
  ).toEqual([
    ['Les pompes pour tous', 'Ann Beck'],
    ['Les tuyaux la nuit', 'Carl Dahl']
  ])
})
