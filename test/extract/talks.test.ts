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

test('an empty cell moves no other cell of its row', () => {
  expect(
    told(`# Weir Conf 2024

| Time | Speaker | Title |
|---|---|---|
| 10:00 | Ida Moor | Small pumps |
| 10:30 | | Coffee |
| 11:00 | Tom Beck | Wide rivers |
| 11:30 | | Closing panel on water |
`)
  ).toEqual([
    'Small pumps | Ida Moor',
    'Wide rivers | Tom Beck',
    'Closing panel on water'
  ])
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
