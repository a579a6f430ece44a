import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Title and speakers of each talk, in short. */
function told(markdown: string): string[] {
  return parsePost(markdown).talks.map(({title, speakers}) =>
    [
      title,
      ...speakers.map(({name, role, organization}) =>
        [name, role, organization].map((one) => one ?? '-').join(' · ')
      )
    ].join(' | ')
  )
}

const programme = `# River meetup

| Time | Title | Speaker |
| --- | --- | --- |
| 10:00 | Small pumps | Ida Moor |
| 11:00 | Wide rivers | Tom Beck |
| 12:00 | Deep lakes | Nora Feldt |

`

test('who is introduced by name and company talks elsewhere', () => {
  expect(
    told(`${programme}## Presenters

### Ida Moor, Weir Works

Ida has built pumps for a decade.

### Tom Beck, Quill Inc.

Tom looks after rivers.
`)
  ).toEqual([
    'Small pumps | Ida Moor · - · Weir Works',
    'Wide rivers | Tom Beck · - · Quill Inc.',
    'Deep lakes | Nora Feldt · - · -'
  ])
})

test('a list of speakers says what they are, and lists no talks', () => {
  expect(
    told(`${programme}## Our speakers:

- Ida Moor, engineer at Weir Works. She has built pumps for a decade.
- Tom Beck
- \`make\`
`)
  ).toEqual([
    'Small pumps | Ida Moor · engineer · Weir Works',
    'Wide rivers | Tom Beck · - · -',
    'Deep lakes | Nora Feldt · - · -'
  ])
})

test('what a programme says of somebody counts more', () => {
  expect(
    told(`# Meetup

- Small pumps by Ida Moor, Reed University
- Wide rivers by Tom Beck, Quill Inc.

## Speakers

### Ida Moor, Weir Works

text
`)
  ).toEqual([
    'Small pumps | Ida Moor · - · Reed University',
    'Wide rivers | Tom Beck · - · Quill Inc.'
  ])
})

test('talks headed by their speakers stay, where nothing else lists them', () => {
  expect(
    told(`# River meetup

## Speakers

### Ida Moor (Weir Works): Small pumps

text

### Tom Beck (Quill Inc.): Wide rivers

text
`)
  ).toEqual([
    'Small pumps | Ida Moor · - · Weir Works',
    'Wide rivers | Tom Beck · - · Quill Inc.'
  ])
})

test('the only speaker whom a part is for gives what nobody is named for', () => {
  expect(
    told(`# River Gathering #27

## Speaker

### Ida Moor

Builds pumps, and writes of them.

## Talk

### Quiet pumps without a valve

All about valves.

### Pumps that you can build at home

This talk is for beginners.
`)
  ).toEqual([
    'Quiet pumps without a valve | Ida Moor · - · -',
    'Pumps that you can build at home | Ida Moor · - · -'
  ])
})

test('one of several whose headings are no names does not', () => {
  expect(
    told(`# River Gathering #28

## Speakers

### Ida Moor

### And many more of you

## Talk

### Quiet pumps without a valve
`)
  ).toContain('Quiet pumps without a valve')
})
