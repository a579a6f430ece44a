import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Titles of the talks of a post. */
function titles(markdown: string): string[] {
  return parsePost(markdown).talks.map(({title}) => title)
}

const players = [
  '<ReactPlayer url="https://youtu.be/aaaaaaaaaaa" />',
  '<YouTube videoId="aaaaaaaaaaa" />',
  '<YouTubeEmbed id="aaaaaaaaaaa" />',
  '<lite-youtube videoid="aaaaaaaaaaa"></lite-youtube>',
  '<iframe src="https://www.youtube.com/embed/aaaaaaaaaaa"></iframe>',
  '{{< youtube aaaaaaaaaaa >}}',
  '{{% youtube id="aaaaaaaaaaa" %}}',
  '{% youtube aaaaaaaaaaa %}'
]

test.each(players)('%s right below headings makes them talks', (player) => {
  expect(
    titles(
      `# River meetup\n\nMany came.\n\n## Small pumps\n\n${player}\n\n## Wide rivers\n\n${player}\n`
    )
  ).toEqual(['Small pumps', 'Wide rivers'])
})

test.each([
  '<Picture id="aaaaaaaaaaa" />',
  '<YouTube />',
  '<img src="https://www.youtube.com/embed/aaaaaaaaaaa">',
  '[Youtube: a recording of pumps][6]'
])('%s below headings shows no talk', (player) => {
  expect(
    titles(
      `# River meetup\n\n## Small pumps\n\n${player}\n\n## Wide rivers\n\n${player}\n`
    )
  ).toEqual([])
})

test('a player far below the title of a report stands for one of its talks', () => {
  expect(
    titles(
      '# Notes from the river meetup\n\nMany came.\n\nThey ate.\n\nThen all sat down.\n\n<YouTube videoId="aaaaaaaaaaa" />\n'
    )
  ).toEqual([])
})

test('items that link to articles of blogs are no talks by who wrote them', () => {
  const list = (path: string): string =>
    `# What was written of QuillConf 2023\n\n- [Small pumps](${path}/small-pumps), by Ida Moor\n- [Wide rivers](${path}/wide-rivers), by Tom Beck\n`
  expect(titles(list('/blog/2023/06/12'))).not.toContain('Small pumps')
  expect(titles(list('/notes'))).toEqual(['Small pumps', 'Wide rivers'])
})

test('an address of mail below a heading shows no slides', () => {
  expect(
    parsePost(
      '# Meetup #12\n\n## Rivertown (July)\n\n- Write to support@river.example\n'
    ).talks
  ).toEqual([])
})
