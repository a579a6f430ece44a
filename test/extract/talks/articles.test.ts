import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Titles of the talks that are read in a post. */
function titles(markdown: string): string[] {
  return parsePost(markdown).talks.map(({title}) => title)
}

test('a heading over one that reads as a name by chance is no talk', () => {
  expect(
    titles(
      '# Running a small pump\n\ntext\n\n## Limits\n\n### Rate Limit\n\ntext\n\n## Costs\n\ntext'
    )
  ).toEqual([])
})

test('headings over names are talks where there are several, or one begins notes', () => {
  expect(
    titles(
      '# Riverside 2024\n\n## Small Pumps\n\n### Ida Moor\n\ntext\n\n## Big Pipes\n\n### Bo Lind\n\ntext'
    )
  ).toEqual(['Small Pumps', 'Big Pipes'])
  expect(titles('# Small Pumps\n\n## Ida Moor\n\n- They leak.')).toEqual([
    'Small Pumps'
  ])
})

test('who contributed what, as labels under headings say, gave no talk', () => {
  const results = ['Ida Moor', 'Bo Lind', 'Ada Weir']
    .map((name) => `## Pumps of ${name}\n\nContributor: ${name}\n\ntext\n\n`)
    .join('')
  expect(titles(`# Summer of pumps\n\n${results}`)).toEqual([])
})

test('a theme or a case is a talk at an event alone', () => {
  const parts =
    '## Theme: Flat rivers\n\ntext\n\n## Theme: Calm lakes\n\ntext\n\n## Case study 2: The weir\n\ntext'
  expect(titles(`# Our plans for the year\n\n${parts}`)).toEqual([])
  expect(titles(`# River Conf 2024\n\n${parts}`)).toEqual([
    'Flat rivers',
    'Calm lakes',
    'The weir'
  ])
})

test('what somebody reported or maintains is no talk of theirs', () => {
  expect(
    titles(
      '# River meetup news\n\n- Pumps at work in a mill. Reported by [Ida Moor](https://x.example/ida)\n- Pipes at rest in a field. Reported by [Bo Lind](https://x.example/bo)\n- A list of pumps maintained by Ada Weir'
    )
  ).toEqual([])
})

test('who somebody is, behind their name, heads a part of an article', () => {
  const text = '\n\ntext\n\n'
  expect(
    titles(
      `# How we review\n\n## Ida Moor, Associate Editor, River Notes${text}## Bo Lind, Reviewer${text}`
    )
  ).toEqual([])
  expect(
    titles(
      `# Two who dig wells\n\ntext\n\n## Ida Moor - Champion${text}## Her wells${text}`
    )
  ).toEqual([])
  expect(
    titles(
      `# How to dig\n\n## Ch2 - Small spades${text}## Ch3 - Big spades${text}`
    )
  ).toEqual([])
})

test('articles of a blog, under whatever heading, are no talks', () => {
  const link = (slug: string): string =>
    `https://river.example/2024/05/16/${slug}/`
  expect(
    titles(
      `# River meetup news\n\n## Other topics\n\n- [Small pumps](${link('pumps')}) by Ida Moor\n- [Big pipes](${link('pipes')}) by Bo Lind`
    )
  ).toEqual([])
})

test('the team of a project made it; the author of a talk gives it', () => {
  const parts = (label: string): string =>
    `# River Conf 2024\n\n## Small pumps\n\n${label}: Ida Moor, Bo Lind\n\ntext\n\n## Big pipes\n\n${label}: Ada Weir\n\ntext`
  expect(titles(parts('Team'))).toEqual([])
  expect(titles(parts('Authors'))).toEqual(['Small pumps', 'Big pipes'])
})

test('a month of a year that is looked back on is no talk', () => {
  expect(
    titles(
      '# 2024年の振り返り meetup\n\n## 1月 〜 2月\n\n登壇: 1回\n\n## 3月\n\n登壇: 2回'
    )
  ).toEqual([])
})

test('a link to slides in bold heads no talk', () => {
  expect(
    titles(
      '# Pumps in the field\n\ntext\n\n## Download\n\n[**Download presentation slides (PDF)**](pumps.pdf)\n\nThey hold more.'
    )
  ).toEqual([])
})

test('a post that introduces several people, each in a part, is no talk', () => {
  const parts = ['Ida Moor', 'Bo Lind']
    .map((name) => `## ${name}\n\ntext\n\n`)
    .join('')
  expect(
    titles(`---\ntitle: 'New Keepers - Ida Moor and Bo Lind'\n---\n\n${parts}`)
  ).toEqual([])
})

test('who writes of themselves as `I` is named by no biography', () => {
  const matter = '---\ntitle: "[Rivers 2024] Resting pumps"\n---\n\n'
  expect(
    titles(`${matter}## About me\n\nI am a keeper of pumps.\n\n## Plan\n\ntext`)
  ).toEqual([])
})
