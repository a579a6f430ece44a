import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Time, title and speakers of each talk of a post about an event. */
function told(body: string): string[] {
  return parsePost(`---\ntitle: River Conf 2018\n---\n\n${body}\n`).talks.map(
    ({time, title, speakers}) =>
      [time?.start, title, ...speakers.map(({name}) => name)]
        .filter((one) => one !== undefined)
        .join(' | ')
  )
}

test('items in the future tense say who will present what', () => {
  expect(
    told(`Les sessions :

- [Ida Moor](https://r.example/a) présentera Petites pompes
- [Bo Lind](https://r.example/b) nous parlera de digues et d’écluses`)
  ).toEqual(['Petites pompes | Ida Moor', 'digues et d’écluses | Bo Lind'])
  expect(
    told(`The sessions:

- [Ida Moor](https://r.example/a) will present Small Pumps at Rest
- [Bo Lind](https://r.example/b) will talk about weirs and their cost`)
  ).toEqual([
    'Small Pumps at Rest | Ida Moor',
    'weirs and their cost | Bo Lind'
  ])
})

test('a day in front of a time is no part of a title, nor the time a name', () => {
  expect(
    told(`## Jeudi 10h20 - 11h10, Petites pompes - Ida Moor

Texte.

## Wednesday, 14:00 - 15:00: Weirs at Rest - Bo Lind

Text.

## Monday pumps at rest - Lee Marsh

Text.`)
  ).toEqual([
    '10:20 | Petites pompes | Ida Moor',
    '14:00 | Weirs at Rest | Bo Lind',
    'Monday pumps at rest | Lee Marsh'
  ])
})
