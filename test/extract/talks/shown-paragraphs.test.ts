import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

function titles(markdown: string): string[] {
  return parsePost(markdown).talks.map(({title}) => title)
}

/** A line with a player right below. */
function shown(line: string): string {
  return `${line}\n{% include youtube.html v='12345678901' %}`
}

test('lines with a player each below a heading for talks are talks, in lists or not', () => {
  expect(
    titles(`# Wells meetup 2023

## Sessions

### Monday

* ${shown('Scale the river')}

* ${shown('Small pumps')}

### Tuesday

${shown('Deep lakes')}

${shown("{% include youtube.html v='12345678902' %}")}
`)
  ).toEqual(['Scale the river', 'Small pumps', 'Deep lakes'])
})

test('lines with a player each elsewhere, and fewer than three, are none', () => {
  const all = [shown('The source'), shown('The ford'), shown('The mouth')]
  expect(titles(`# A river\n\n${all.join('\n\n')}\n`)).toEqual([])
  expect(
    titles(`# A river\n\n## Sessions\n\n${all.slice(1).join('\n\n')}\n`)
  ).toEqual([])
})
