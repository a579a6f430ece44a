import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Each talk as `title <- names`, with what it was read from. */
function told(source: string): string[] {
  return parsePost(source).talks.map(
    ({title, speakers, from}) =>
      `${from}: ${title} <- ${speakers.map(({name}) => name).join(', ')}`
  )
}

/** A post of a title and a body. */
function post(body: string): string {
  return `---\ntitle: River Camp – Pumps at Rest\n---\n\n${body}\n`
}

test.each([
  '**Pumps at Rest** – Ida Moor ([slides](https://s.example/1))\n_by Bo Lind_',
  '| ![A mill](mill.jpg) |\n**Pumps at Rest**– Ida Moor'
])('a first line with the title in bold beside a name makes a post one talk: %s', (lead) => {
  const body = `${lead}\n\nText.\n\n**Pipes**\n\nText.`
  expect(told(post(body))).toEqual(['document: Pumps at Rest <- Ida Moor'])
})

test.each([
  '**Pumps at Rest** is a book – Ida Moor',
  '**Pipes** – Ida Moor',
  '**Pumps at Rest** – what we learned from it',
  `**Pumps at Rest** – Ida Moor ${'and so on '.repeat(20)}`,
  '**Pumps at Rest**',
  '![A mill](mill.jpg)'
])('any other line that begins in bold does not: %s', (lead) => {
  expect(told(post(`${lead}\n\nText.`))).toEqual([])
})

test.each([
  ['- link : https://conf.example/session/116', 1],
  ['- Link: [the page](https://conf.example/session/116)', 0],
  ['- Docs: https://docs.example/api/116', 0],
  ['- Read more of what was said there: https://conf.example/session/116', 0],
  ['- https://conf.example/session/116 has more', 0]
])('the address of a talk, by a label below the title, makes a post one: %s', (line, count) => {
  const source = `## Pumps at Rest\n${line}\n\n---\n\n### Pipes\n\n- Text\n`
  expect(told(source)).toEqual(count ? ['document: Pumps at Rest <- '] : [])
})
