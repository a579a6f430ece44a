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

test('recordings below a heading for videos are talks of an event where they name who gives them', () => {
  expect(
    parsePost(
      '# River meetup\n\nMany came.\n\n## Videos:\n\n- [Small pumps in C++ — Ida Moor](https://youtu.be/aaaaaaaaaaa) + [slides](https://mill.example/a)\n- [Wide rivers — Tom Beck](https://youtu.be/bbbbbbbbbbb)\n- [The hall](https://youtu.be/ccccccccccc)\n'
    ).talks.map(({title, speakers}) => [title, speakers[0]?.name])
  ).toEqual([
    ['Small pumps in C++', 'Ida Moor'],
    ['Wide rivers', 'Tom Beck']
  ])
})

test('the plus of a language in front of slides is of the title', () => {
  expect(
    titles(
      '# River meetup\n\n## Talks\n\n- Pumps in C++ [slides](https://mill.example/a)\n- Pipes in C++ + [slides](https://mill.example/b)\n'
    )
  ).toEqual(['Pumps in C++', 'Pipes in C++'])
})

test('a heading over a paragraph that says who speaks is a talk of an event', () => {
  expect(
    titles(
      '# 水泵 Meetup 回顾\n\n**小水泵的线程管理**\n\n首个议题的讲师是来自水厂的王小明。\n\n**大河的性能分析**\n\n第二个议题的讲师是来自河工所的李大河。\n'
    )
  ).toEqual(['小水泵的线程管理', '大河的性能分析'])
})

test('lines that label a recording below headings tell talks at an event', () => {
  expect(
    titles(`# 河岸技术沙龙

## 水泵征程

老渡带来的:
- 录音: [1.mp3](https://river.example/1.mp3)

## 水闸

- 幻灯: [水闸](https://river.example/2)

## 水井

- Recording: [3](https://river.example/3)

## 合作单位

- 河岸社
    - Video: [河岸社](https://river.example/4)
- 录像：暂缺
- 无
`)
  ).toEqual(['水泵征程', '水闸', '水井'])
})

test('a pause of a programme that was recorded is no talk beside others', () => {
  expect(
    titles(`# Meetup #12

## Agenda

### 13:00 ~ 13:50 Registration

- Audio: [0](https://river.example/0)

### 14:00 ~ 14:30 Pumps at night

- Audio: [1](https://river.example/1)

### 14:30 ~ 15:00 Pipes and weirs

- Audio: [2](https://river.example/2)
`)
  ).toEqual(['Pumps at night', 'Pipes and weirs'])
})

test('a label of slides tells of a talk though they are missing', () => {
  const {talks} = parsePost(`# River meetup in May

### Quiet pumps

Slides: to come

Ida showed her pumps.

### Wide rivers

Slides: none

Tom told of rivers.

### How to get there

Slides are what children like about this place.
`)
  expect(talks.map(({title}) => title)).toEqual(['Quiet pumps', 'Wide rivers'])
})
