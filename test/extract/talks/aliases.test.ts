import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

function told(items: string): (string | undefined)[][] {
  return parsePost(`# Gathering Meetup #12\n\n## Talks\n\n${items}`).talks.map(
    ({title, speakers}) => [title, ...speakers.map(({name}) => name)]
  )
}

test('in a list of talks what most lines have in front is a name', () => {
  expect(
    told(`- Diego Fernández - Pump services at Riverkick
- wellerj Huang - [The rise of pumps](https://slides.example/1)
- Eva Falk - Using pipes to talk to weirs
`)
  ).toEqual([
    ['Pump services at Riverkick', 'Diego Fernández'],
    ['The rise of pumps', 'wellerj Huang'],
    ['Using pipes to talk to weirs', 'Eva Falk']
  ])
})

test('behind a colon two words with capitals are one, a single word is none', () => {
  expect(
    told(`- Pumps in the river at night: Adam Chou [[slides](https://a.example)]
- Implement pipes in weirs: Bumax Lo [[slides](https://b.example)]
`)
  ).toEqual([
    ['Pumps in the river at night', 'Adam Chou'],
    ['Implement pipes in weirs', 'Bumax Lo']
  ])
  expect(
    told(`- Rust: the pumps of the river at night [[slides](https://a.example)]
- Ann Beck: pipes and weirs [[slides](https://b.example)]
`)
  ).toEqual([
    ['Rust: the pumps of the river at night'],
    ['pipes and weirs', 'Ann Beck']
  ])
})

test('what is at a company behind a slash is a name, with its account', () => {
  expect(
    told(`- How pumps rest / G7 @ OneRiver Weir team [Slides](https://a.example)
- pumps x pipes x weirs / Ann Beck @Rivers [Slides](https://b.example)
`)
  ).toEqual([
    ['How pumps rest', 'G7'],
    ['pumps x pipes x weirs', 'Ann Beck']
  ])
})

test('a heading that is a word for lightning talks over a list is none', () => {
  expect(
    parsePost(
      `# Meetup #12\n\n## Talks\n\n- How pumps rest / Ann Beck\n\n## Lighting Talk\n\n- Pipes at night / Carl Dahl\n`
    ).talks.map(({title}) => title)
  ).toEqual(['How pumps rest', 'Pipes at night'])
})
