import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

function told(markdown: string): string[] {
  return parsePost(markdown).talks.map(({title, speakers}) =>
    [title, ...speakers.map(({name}) => name)].join(' | ')
  )
}

test('a part for speakers below a title lists who gives it', () => {
  expect(
    told(`# RiverConf 2023

## Leverage the power of mills

**Speakers**

- Tom Bell
- Ida Moor, engineer at Rill

Text of it.

## Small pumps

### Speakers

- Una Vale
- Bo Lind

### Abstract

- Fast
`)
  ).toEqual([
    'Leverage the power of mills | Tom Bell | Ida Moor',
    'Small pumps | Una Vale | Bo Lind'
  ])
})

test('one that lists who speaks at an event gives no talk to all of them', () => {
  expect(
    told('# RiverConf 2023\n\nText.\n\n## Speakers\n\n- Tom Bell\n- Ida Moor\n')
  ).toEqual([])
})

test('a person of a list may have much told behind the name', () => {
  expect(
    told(`# Leverage the power of mills

Speakers
- [Tom Bell](https://rill.example/tom), experienced developer, founder of several mills, international speaker, senior developer at Rill, contributor to all that stands still and an active member of the guild
- [Ida Moor](https://rill.example/ida), engineer at Rill

## What mills are
- Fast
`)
  ).toEqual(['Leverage the power of mills | Tom Bell | Ida Moor'])
})

test('a list of people alone stands above what a talk is about', () => {
  const abstract = (...items: string[]): string =>
    `## Abstract\n\n${items.map((item) => `- ${item}`).join('\n')}\n\nIn this talk I tell of mills, and of the water that they need.\n`
  expect(
    told(
      `# The power of mills\n\nConference\n\n${abstract('Ida Moor', 'Tom Bell')}`
    )
  ).toEqual(['The power of mills | Ida Moor | Tom Bell'])
  expect(
    told(
      `# RiverConf 2023\n\n## The power of mills\n\n#${abstract('Ida Moor', 'what they need')}`
    )
  ).toEqual(['The power of mills'])
  expect(
    told(
      `# RiverConf 2023\n\n## The power of mills\n\n#${abstract('Ida Moor')}\n## Small pumps\n\n#${abstract('Una Vale')}`
    )
  ).toEqual(['The power of mills | Ida Moor', 'Small pumps | Una Vale'])
})
