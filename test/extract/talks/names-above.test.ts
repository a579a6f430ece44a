import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

function told(markdown: string): string[] {
  return parsePost(markdown).talks.map(({title, speakers}) =>
    [title, ...speakers.map(({name}) => name)].join(' | ')
  )
}

const three = `# Meetup #12

_Ida Moor:_

### Small pumps for everybody

What they are good for.

_Bo Lind & Ada Weir:_

### Planning big pipes

How long they have to be.

_Tom Beck:_

### Wells

Where to dig.

### Location

Weirworks
`

test('names in a line right above each of several headings give the talks', () => {
  expect(told(three)).toEqual([
    'Small pumps for everybody | Ida Moor',
    'Planning big pipes | Bo Lind | Ada Weir',
    'Wells | Tom Beck'
  ])
})

test('a name above a talk is no part of the one before', () => {
  const [first] = parsePost(three).talks
  const end = first?.position.end.offset ?? 0
  expect(three.slice(0, end).endsWith('What they are good for.')).toBe(true)
})

test('a name above one heading alone is of something else', () => {
  expect(
    told(
      '# Meetup #12\n\n_Ida Moor_\n\n### Small pumps\n\ntext\n\nA remark\n\n### Big pipes\n\ntext\n'
    )
  ).toEqual([])
})

test('what is above headings and names nobody is not read', () => {
  expect(
    told(
      '# Pumps\n\n_Read this first:_\n\n### Small pumps\n\ntext\n\nThen this:\n\n### Big pipes\n\ntext\n'
    )
  ).toEqual([])
})
