import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

function titles(markdown: string): string[] {
  return parsePost(markdown).talks.map(({title}) => title)
}

const deck = 'https://speakerdeck.com/river'
const video = 'https://www.youtube.com/watch?v=12345678901'

test('paragraphs that are a link each, below a label for talks, are talks', () => {
  expect(
    titles(`# Meetup #12

At Weirworks

**Talks:**

[Scale the river, not the pumps!](${deck}/scale)

[Pumps](${deck}/pumps)

[Tutorial wells](https://river.example/wells)

See you [next time](${deck}/next)

[Not a talk](${deck}/none)
`)
  ).toEqual(['Scale the river, not the pumps!', 'Pumps', 'Tutorial wells'])
})

test('so are lines of one paragraph, and those below a heading', () => {
  expect(
    titles(
      `# Meetup #12\n\n## Talks\n\n[Small Pumps](${video})\n[Big Pipes](${deck}/pipes)\n\n![](a.png)\n`
    )
  ).toEqual(['Small Pumps', 'Big Pipes'])
})

test('links to anything else, and one alone, are none', () => {
  expect(
    titles(
      '# Meetup #12\n\n**Talks:**\n\n[Pump](https://pump.example)\n\n[Pipe](https://pipe.example)\n\n[Weir](https://weir.example)\n'
    )
  ).toEqual([])
  expect(
    titles(`# Meetup #12\n\n**Talks:**\n\n[All of them](${video})\n\ntext\n`)
  ).toEqual([])
})
