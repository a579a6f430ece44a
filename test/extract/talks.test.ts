import {expect, test} from 'vitest'
import type {Talk} from '../../src/model.ts'
import {parsePost} from '../../src/parse-post.ts'

function talks(markdown: string, path?: string): Talk[] {
  return parsePost(markdown, {path}).talks
}

/** Title and speakers of each talk, in short. */
function told(markdown: string): string[] {
  return talks(markdown).map(({title, speakers}) =>
    [
      title,
      ...speakers.map(({name, role, organization}) =>
        [name, role, organization].filter(Boolean).join(', ')
      )
    ].join(' | ')
  )
}

test('a word for "by" joins title and speaker', () => {
  expect(
    told(
      '# Notes of a meetup\n\n## Small pumps by Ida Moor - Engineer at Weir Works\n\ntext\n'
    )
  ).toEqual(['Small pumps | Ida Moor, Engineer, Weir Works'])
})

test('the order of title and speaker is that of the siblings', () => {
  const speakerFirst = `# Meetup

## Ida Moor - Small pumps

text

## Tom Beck - Grace Hopper

text

## Nora Feldt - Wide rivers

text
`
  expect(told(speakerFirst)).toEqual([
    'Small pumps | Ida Moor',
    'Grace Hopper | Tom Beck',
    'Wide rivers | Nora Feldt'
  ])
})

test('the last of several marks joins, where titles hold it too', () => {
  const post = `# Meetup

## Streams - an introduction - Ida Moor

text

## Dams - what they cost - Tom Beck

text
`
  expect(told(post)).toEqual([
    'Streams - an introduction | Ida Moor',
    'Dams - what they cost | Tom Beck'
  ])
})

test('a label below names the speaker, wherever its colon is bold', () => {
  const post = `# 聚會筆記

## 小水泵的一生

**講者：** 林小河

text

## 大壩的維護

講者：陳大川

text
`
  expect(told(post)).toEqual(['小水泵的一生 | 林小河', '大壩的維護 | 陳大川'])
})

test('labels for role and company add to a single speaker', () => {
  const post = `# Meetup

## Small pumps

Speaker: Ida Moor

Role: Engineer

Company: Weir Works
`
  expect(told(post)).toEqual(['Small pumps | Ida Moor, Engineer, Weir Works'])
})

test('a line below that is a name is the speaker', () => {
  const post = `# Meetup notes

## Small pumps

[@idamoor](https://twitter.com/idamoor)

text

## Wide rivers

by **Tom Beck**

text
`
  expect(told(post)).toEqual([
    'Small pumps | idamoor',
    'Wide rivers | Tom Beck'
  ])
})

test('the next heading can be the speaker', () => {
  expect(told('# Small pumps & beyond\n\n### Ida Moor\n\nnotes\n')).toEqual([
    'Small pumps & beyond | Ida Moor'
  ])
})

test('siblings of talks are talks where most are', () => {
  const post = `# Pump Conf 2024

## Session 1: Small pumps

text

## Session 2: Wide rivers

text

## Session 3: Dams

text
`
  expect(talks(post).map(({title, ordinal}) => [title, ordinal])).toEqual([
    ['Small pumps', 1],
    ['Wide rivers', 2],
    ['Dams', 3]
  ])
})

test('agenda, breaks and closing are none', () => {
  const post = `# Pump Conf 2024

## Agenda

text

## 10:00 Small pumps by Ida Moor

text

## 11:00 Coffee break

text

## 11:30 Wide rivers by Tom Beck

text

## Conclusion

text
`
  expect(talks(post).map(({title, time}) => [title, time?.start])).toEqual([
    ['Small pumps', '10:00'],
    ['Wide rivers', '11:30']
  ])
})

test('a talk reaches to the next heading of its level, with its links', () => {
  const source = `# Meetup

## Small pumps by Ida Moor

[slides](https://speakerdeck.com/idamoor/pumps)

### Details

text

## Wide rivers by Tom Beck

text
`
  const [first] = talks(source)
  expect(first?.position.start.line).toBe(3)
  expect(first?.position.end.line).toBe(9)
  expect(first?.links.map(({role}) => role)).toEqual(['slides'])
})

test('items of a programme are talks, with their titles as links', () => {
  const post = `# Meetup

## Talks

* Ida Moor: - [Small pumps](https://www.slideshare.net/idamoor/pumps)
* Tom Beck - [Wide rivers](https://www.slideshare.net/tombeck/rivers)
`
  expect(told(post)).toEqual([
    'Small pumps | Ida Moor',
    'Wide rivers | Tom Beck'
  ])
  expect(talks(post)[0]?.from).toBe('list')
})

test('names in brackets in front of siblings are speakers', () => {
  const post = `---
title: Notes of a meetup
---

- [MOOR]Small pumps
    - they are small
- [BECK]Wide rivers
    - they are wide
`
  expect(told(post)).toEqual(['Small pumps | MOOR', 'Wide rivers | BECK'])
})

test('a heading that is only Keynote has no title', () => {
  expect(
    told('# Pump Conf 2024\n\n## Keynote\n\n### Ida Moor\n\ntext\n')
  ).toEqual([' | Ida Moor'])
})

test('a reading list is no list of talks', () => {
  const post = `# Books I read

- [Small pumps](https://books.example/1) by Ida Moor
- [Wide rivers](https://books.example/2) by Tom Beck
`
  expect(talks(post)).toEqual([])
})

test('an article with rhetorical headings has no talk', () => {
  const post = `---
title: How pumps work
---

## Why do pumps fail?

text

## What can we do - an overview

text

## Summary

text
`
  expect(talks(post)).toEqual([])
})

test('an empty cell moves no other cell of its row, and a row without speaker is none', () => {
  expect(
    told(`# Weir Conf 2024

| Time | Speaker | Title |
|---|---|---|
| 10:00 | Ida Moor | Small pumps |
| 10:30 | | Coffee |
| 11:00 | Tom Beck | Wide rivers |
| 11:30 | | Prize giving |
`)
  ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
})

test('a cell with a line break names several speakers', () => {
  expect(
    told(`# Weir Conf 2024

| Time | Title | Speaker |
|---|---|---|
| 10:00 | Small pumps | Ida Moor<br>Tom Beck |
| 11:00 | Wide rivers | Nora Feldt |
`)
  ).toEqual(['Small pumps | Ida Moor | Tom Beck', 'Wide rivers | Nora Feldt'])
})

test('cells of a table in raw HTML keep their columns', () => {
  expect(
    told(`# Weir Conf 2024

<table>
<tr><th>Time</th><th>Speaker</th><th>Title</th></tr>
<tr><td>10:00</td><td>Ida Moor</td><td>Small pumps</td></tr>
<tr><td>10:30</td><td></td><td>Coffee</td></tr>
<tr><td>11:00</td><td>Tom Beck</td><td>Wide rivers</td></tr>
</table>
`)
  ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
})

test('lines of a paragraph that begin with a time are a programme', () => {
  const markdown = `# Weir meetup 9

18:30 - Doors open
19:00 - Ida Moor - Small pumps
19:45 - Tom Beck - Wide rivers
20:30 - Beers
`
  expect(told(markdown)).toEqual([
    'Small pumps | Ida Moor',
    'Wide rivers | Tom Beck'
  ])
  const [first] = talks(markdown)
  expect(first?.from).toBe('paragraph')
  expect(first?.time).toEqual({start: '19:00'})
  expect(
    markdown.slice(first?.position.start.offset, first?.position.end.offset)
  ).toBe('19:00 - Ida Moor - Small pumps')
})

test('sentences that begin with a time are no programme', () => {
  expect(
    told(`# Weir meetup 9

18:30: we are ten, and the talk is of pumps

19:00: off to the hall.
`)
  ).toEqual([])
})

test('codes of sessions are no part of their titles, nor names', () => {
  expect(
    told(`# My Weir World 2024

## Monday, August 30, 2024

9:00AM: WR8631 - Small pumps

10:30AM: WR6720 - Bridge the wide rivers
`)
  ).toEqual(['Small pumps', 'Bridge the wide rivers'])
})

test('a list of links to pages of talks is one of talks', () => {
  expect(
    told(`# The programme is out

- [Small pumps](https://weir.example/2024/talks/small-pumps)
- [Where’s my river?](https://weir.example/2024/talks/river)
`)
  ).toEqual(['Small pumps', 'Where’s my river?'])
})

test('a player right below a heading, also by a script, makes it a talk', () => {
  expect(
    told(`# Weir Conf 2024

## Day 1

### Small pumps

<img alt="Small pumps" src="https://weir.example/ogp/pumps.png">

<script class="speakerdeck-embed" data-id="df59" src="//speakerdeck.com/assets/embed.js"></script>

text

### Wide rivers

<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>

text
`)
  ).toEqual(['Small pumps', 'Wide rivers'])
})

test('a heading over a talk does not take that for its speaker', () => {
  expect(
    told(`# Weir Conf 2024 postscript

## Pumps

### How small pumps learned to swim - 김민수님

text

## Rivers

### Why wide rivers run slow - 박서연님

text
`)
  ).toEqual([
    'How small pumps learned to swim | 김민수',
    'Why wide rivers run slow | 박서연'
  ])
})

test('who is quoted below a heading does not speak there', () => {
  expect(
    told(`# Weir Conf 2024

## Before the day

<blockquote class="tweet"><p>Off to the weir!</p>&mdash; Ida Moor (@idamoor) <a href="https://x.example/1">May 5, 2024</a></blockquote>

text
`)
  ).toEqual([])
})

test('a tag that is a link is no heading', () => {
  expect(
    parsePost('<p><a href="https://x.example">#weir</a> was fine</p>\n')
      .sections
  ).toEqual([])
})

test('somebody with an office, and nothing else, has no title', () => {
  expect(
    told(`# Weir World 2024 keynote

## Ida Moor, Chair and CEO of Weir Works

text

## Tom Beck, CTO at Rivers Ltd

text
`)
  ).toEqual([
    ' | Ida Moor, Chair and CEO, Weir Works',
    ' | Tom Beck, CTO, Rivers Ltd'
  ])
})

test('a name with an office is a talk by itself, a name alone is none', () => {
  const markdown = (heading: string): string =>
    `# Weir World 2024 keynote\n\n## Pumps\n\ntext\n\n## ${heading}\n\ntext\n\n## Rivers\n\ntext\n`
  expect(told(markdown('Ida Moor, Chair and CEO of Weir Works'))).toEqual([
    ' | Ida Moor, Chair and CEO, Weir Works'
  ])
  expect(told(markdown('Ida Moor'))).toEqual([])
})

test('numbers in a row are no ordinal, a mark of quotes is no title', () => {
  const found = talks(`# Weir Conf 2024

## 1, 2, 3 and off you swim! - Ida Moor

text

## > Wide rivers - Tom Beck

text
`)
  expect(found.map(({title}) => title)).toEqual([
    '1, 2, 3 and off you swim!',
    'Wide rivers'
  ])
  expect(found[0]).not.toHaveProperty('ordinal')
})

test('the name and number of a series is no part of a title', () => {
  expect(
    told(
      '---\ntitle: WeirChannel#23：Small pumps\nspeaker: Ida Moor\n---\n\ntext\n'
    )
  ).toEqual(['Small pumps | Ida Moor'])
})

test('paragraphs with a keyword and a number head talks as headings do', () => {
  const markdown = `# Weir meetup 9

Talk 1: **Small pumps** - Ida Moor, Weir Works

On pumps.

Talk 2: **Wide rivers**

Speaker: Tom Beck

On rivers.

## Thanks

text
`
  expect(told(markdown)).toEqual([
    'Small pumps | Ida Moor, Weir Works',
    'Wide rivers | Tom Beck'
  ])
  const found = talks(markdown)
  expect(found.map(({from, ordinal}) => [from, ordinal])).toEqual([
    ['paragraph', 1],
    ['paragraph', 2]
  ])
  expect(
    found.map(({position: {start, end}}) => [start.line, end.line])
  ).toEqual([
    [3, 5],
    [7, 11]
  ])
})

test('one paragraph with a keyword and a number is a paragraph', () => {
  expect(
    told('# Weir meetup 9\n\nTalk 1: it is on pumps - Ida Moor\n')
  ).toEqual([])
})

test('lightning talks stand in a list under their heading', () => {
  expect(
    told(`# Weir Conf 2024

## Lightning talks

* Tiny types (Pia Gren)
* Even tinier types (Tom Beck)
`)
  ).toEqual(['Tiny types | Pia Gren', 'Even tinier types | Tom Beck'])
})

test('an event in one word is an event', () => {
  expect(
    told(`---
title: My notes from WeirConf
---
## Small pumps

Ida Moor ([@idamoor](https://twitter.com/idamoor)), Weir Works

- note

## Wide rivers

Tom Beck ([@tombeck](https://twitter.com/tombeck)), Rivers Ltd

- note
`)
  ).toEqual([
    'Small pumps | Ida Moor, Weir Works',
    'Wide rivers | Tom Beck, Rivers Ltd'
  ])
})

test('a pause at a time of day is none of the talks', () => {
  expect(
    told(`# Weir meetup 9

- 18:30 Welcome & networking
- 19:00 Small pumps, by Ida Moor
- 19:30 Wide rivers, by Tom Beck
`)
  ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
})

test('headings under one for sessions are talks, those of other parts are not', () => {
  expect(
    told(`---
title: Weir Day 2024
---
# Sessions

## Small pumps

text

## Wide rivers

[Slides](https://speakerdeck.com/a/b)

# Survey

## How long do you dig?

text

## Which pump is yours?

text
`)
  ).toEqual(['Small pumps', 'Wide rivers'])
})
