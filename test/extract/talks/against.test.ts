import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

function titles(markdown: string): string[] {
  return parsePost(markdown).talks.map(({title}) => title)
}

test('what opens or closes an event is no talk of its programme', () => {
  expect(
    titles(`# Pump Meetup #12

## Agenda

- 09:00 Opening of the conference
- 09:15 Welcome to PumpConf
- 09:30 Pumps for all - Ann Beck
- 10:00 Pipes at night - Carl Dahl
- 10:30 Introduction to wells
- 11:00 End of day 1
`)
  ).toEqual(['Pumps for all', 'Pipes at night', 'Introduction to wells'])
  expect(
    titles(`# Retour sur le Meetup #12

## Programme

- 09h00 Ouverture de la conférence
- 09h30 Les pompes pour tous - Ann Beck
- 10h00 Les tuyaux la nuit - Carl Dahl
- 10h30 Clôture de la journée
`)
  ).toEqual(['Les pompes pour tous', 'Les tuyaux la nuit'])
})

test('it is one where somebody gives it', () => {
  expect(
    titles(`# Pump Meetup #12

## Agenda

- 09:00 Opening of the conference - Ann Beck
- 09:30 Pipes at night - Carl Dahl
`)
  ).toEqual(['Opening of the conference', 'Pipes at night'])
})
