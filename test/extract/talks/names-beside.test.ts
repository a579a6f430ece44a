import {expect, test} from 'vitest'
import {parsePost} from '../../../src/index.ts'

/** Titles with who speaks, each `title | names`. */
function talksOf(source: string): string[] {
  return parsePost(source).talks.map(
    ({title, speakers}) =>
      `${title} | ${speakers.map(({name}) => name).join(' & ')}`
  )
}

const sure = [
  '### Merged ponds: what is left\nTom Bell - Engineer',
  '### Hacking your emotional pump\nIda Moor - Manager'
]

test.each([
  ['Josepha Haden', 'Josepha Haden'],
  ["Tom d'Oliveira - Senior Engineer @ Rill!", "Tom d'Oliveira"],
  ['Una Vale - Engineer with R2', 'Una Vale'],
  ['Rich Steinmann - Uncovering the invisible', 'Rich Steinmann']
])('a line is a name where those beside it are: %s', (line, name) => {
  expect(
    talksOf(
      `# RiverConf 2023\n\n${[...sure, `### A picture of wells\n${line}`].join('\n\n- text\n\n')}\n`
    )
  ).toEqual([
    'Merged ponds: what is left | Tom Bell',
    'Hacking your emotional pump | Ida Moor',
    `A picture of wells | ${name}`
  ])
})

test('what something is done with is none who gives the talk, where one is below', () => {
  expect(
    talksOf(
      `# RiverConf 2023\n\n${[...sure, '### Wells on the rails with Perl\nUna Vale'].join('\n\n- text\n\n')}\n`
    ).at(-1)
  ).toBe('Wells on the rails with Perl | Una Vale')
})

test('a sentence is no name, whatever stands beside it', () => {
  expect(
    talksOf(
      `# RiverConf 2023\n\n## Talks\n\n${[...sure, '### A picture of wells\nIt was full of people'].join('\n\n- text\n\n')}\n`
    ).at(-1)
  ).toBe('A picture of wells | ')
})

test('a heading over a name, or behind a keyword, is no speaker of the one above', () => {
  expect(
    talksOf(
      '# RiverConf 2025\n\n## Keynote: The past, present and future of wells\n\n_Tom Bell_\n\nText.\n'
    )
  ).toEqual(['The past, present and future of wells | Tom Bell'])
})

test('a title may begin with a word for a pause', () => {
  expect(
    talksOf(
      `# RiverConf 2023\n\n## Talks\n\n${[...sure, '### REST in action: the live platform of a mill\nUna Vale'].join('\n\n- text\n\n')}\n`
    ).at(-1)
  ).toBe('REST in action: the live platform of a mill | Una Vale')
})
