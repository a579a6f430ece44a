import {describe, expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Title and speakers of each talk, in short. */
function told(markdown: string): string[] {
  return parsePost(markdown).talks.map(({title, speakers}) =>
    [
      title,
      ...speakers.map(({name, organization}) =>
        [name, organization].filter(Boolean).join(', ')
      )
    ].join(' | ')
  )
}

describe('times', () => {
  test('a stretch of time, or one in the morning, may stand behind a title', () => {
    const {talks} = parsePost(`# Notes from QuillConf 2024

### Ten years of pumps: learning together 9:05 - 9:35am

### Verifying weirs 9:40 - 10:10

### Rivers 75% cheaper 10:20am
`)
    expect(talks.map(({title, time}) => [title, time])).toEqual([
      ['Ten years of pumps: learning together', {start: '09:05', end: '09:35'}],
      ['Verifying weirs', {start: '09:40', end: '10:10'}],
      ['Rivers 75% cheaper', {start: '10:20'}]
    ])
  })

  test('a time with "Uhr" may be said again in brackets', () => {
    const {talks} = parsePost(`# Treffen 12

## Programm

- 19:00 Uhr (07:00pm) - Wie man Wehre baut - Ida Moor
- 19:30 Uhr - Pumpen im Alltag - Tom Beck
`)
    expect(
      talks.map(({title, time, speakers}) => [
        title,
        time?.start,
        speakers[0]?.name
      ])
    ).toEqual([
      ['Wie man Wehre baut', '19:00', 'Ida Moor'],
      ['Pumpen im Alltag', '19:30', 'Tom Beck']
    ])
  })

  test('are none of talks where they are those of the chapters of a recording', () => {
    const listed = (first: string): string[] =>
      parsePost(
        `# Notes from QuillConf 2024

- [${first}](https://youtu.be/a) - Hello
- [2:34](https://youtu.be/a?t=154) - Why we measure rivers
- [10:12](https://youtu.be/a?t=612) - Pumps at work
`
      ).talks.flatMap(({from, title}) => (from === 'list' ? title : []))
    expect(listed('0:00')).toEqual([])
    expect(listed('1:00')).toEqual([
      'Hello',
      'Why we measure rivers',
      'Pumps at work'
    ])
  })

  test('a heading that is no more than one is no talk', () => {
    expect(
      told(
        '# QuillConf 2024 liveblog\n\n## 7:50 AM\n\nThe hall fills up.\n\n## 8:00 AM\n\nMusic.\n'
      )
    ).toEqual([])
  })
})

describe('accounts', () => {
  test('stand with an @ behind the titles of several', () => {
    expect(
      told(`---
title: 社区会议 8.11
---

### 议程 1：水泵方案介绍 @tidefox

text

### 议程 2：水坝项目简介 @Weirman

text
`)
    ).toEqual(['水泵方案介绍 | tidefox', '水坝项目简介 | Weirman'])
  })

  test('an @ behind headings of an article is code', () => {
    expect(
      told(
        '# Styles\n\n## When to write @import\n\ntext\n\n## Blocks that have @import\n\ntext\n'
      )
    ).toEqual([])
  })

  test('one is never a title', () => {
    expect(
      told(
        '# Entities\n\n## @CreatedDate, @LastModifiedDate\n\ntext\n\n## @CreatedBy, @LastModifiedBy\n\ntext\n'
      )
    ).toEqual([])
  })

  test('an @ behind one title alone is a part of it', () => {
    expect(told('# Meetup\n\n## Talks\n\n### Pumps @Weirworks\n')).toEqual([
      'Pumps @Weirworks'
    ])
  })

  test('stand behind a dash, each another word, in most of the lines', () => {
    const heading = (title: string, name: string): string =>
      `### ${title} – ${name}\n\ntext\n\n`
    const four = [
      heading('ポンプの話', 'tidefox'),
      heading('静かな設計', 'weir_s'),
      heading('Audio River API', 'smallpump'),
      heading('速いテスト', 'fielda')
    ].join('')
    expect(told(`---\ntitle: 第2回 川の勉強会\n---\n\n${four}`)).toEqual([
      'ポンプの話 | tidefox',
      '静かな設計 | weir_s',
      'Audio River API | smallpump',
      '速いテスト | fielda'
    ])
    expect(
      told(
        `---\ntitle: 第2回 川の勉強会\n---\n\n${four.replace(/weir_s|smallpump|fielda/g, 'tidefox')}`
      ).filter((one) => one.includes('|'))
    ).toEqual([])
  })
})

describe('sentences that tell of a talk', () => {
  test("somebody's talk with a title in quotation marks, or that is a link", () => {
    expect(
      told(`# QuillConf 2024

- Ida Moor's virtual talk "Learning pumps together" will be shown on July 2;
- [Tom Beck](/tom)'s tutorial ["Weirs by hand"](https://example.org/w) on Monday.
- Ada presented the talk "Dams for all". You can find the video [here](https://www.youtube.com/watch?v=a).
- Nora Field talk on [Keeping rivers](https://example.org/r) on Tuesday.
`)
    ).toEqual([
      'Learning pumps together | Ida Moor',
      'Weirs by hand | Tom Beck',
      'Dams for all | Ada',
      'Keeping rivers | Nora Field'
    ])
  })

  test('a talk of nobody, and one without a title, are none', () => {
    expect(
      told(`# QuillConf 2024

- a talk "Learning pumps together"
- Ida Moor's talk on Monday
- and lunch

## Day 1
`).filter((one) => /pumps|Moor/.test(one))
    ).toEqual([])
  })

  test('a link with what was told behind it is the title alone', () => {
    expect(
      told(`# QuillConf 2024 心得

## 議程

* [一台水泵的辛酸血淚史與破解實戰](https://quillconf.example/agenda/c5/)：在這場議程裡面講了很多關於水的事情，真的非常精彩。
* [The Art of Weirs and Pumps](https://quillconf.example/agenda/2b/)：這場講了很多關於河流的事情，真的非常精彩而且有趣。
`)
    ).toEqual(['一台水泵的辛酸血淚史與破解實戰', 'The Art of Weirs and Pumps'])
  })

  test('a name that is linked with what was told behind it is no title', () => {
    expect(
      told(`# QuillConf 2024

## Agenda

* [tidefox](https://example.org/agenda/c5/): told us how pumps are made and what they cost.
`)
    ).not.toContain('tidefox')
  })
})

describe('what is left of a line', () => {
  test('names alone behind a keyword', () => {
    expect(
      told(`---
title: Notes du DevFest des rivières 2016
---

### Keynote d’ouverture, Ida Moor

text

### Session 2: by Tom Beck

text
`)
    ).toEqual([' | Ida Moor', ' | Tom Beck'])
  })

  test('two names before a title in plain quotation marks', () => {
    expect(
      told(`# Meetup 13

- 09:30 Ida Moor y Tom Beck "Bombas desde cero"
- 10:30 Nora Field "Ríos"
`)
    ).toEqual(['Bombas desde cero | Ida Moor | Tom Beck', 'Ríos | Nora Field'])
    expect(told('# Meetup\n\n- "Small pumps" by Ida Moor\n')).toEqual([
      'Small pumps | Ida Moor'
    ])
  })

  test('a full stop behind brackets', () => {
    expect(
      told(`# Meetup 14

**19:10-20:10 - Pumps and weirs (Ida Moor, Weir Works).**

text

**20:10-21:10 - Rivers (Tom Beck).**
`)
    ).toEqual(['Pumps and weirs | Ida Moor, Weir Works', 'Rivers | Tom Beck'])
  })
})

describe('headings that ask', () => {
  test('stand over answers, and who gives them, where no event is told of', () => {
    const answers =
      '## How do we get started?\n\n### Ida Moor - Pump Lead at Weir Works\n\ntext\n\n### Tom Beck - Engineer at Lake Co\n\ntext\n'
    expect(told(`# Ask the crew\n\n${answers}`)).toEqual([])
    expect(told(`# QuillConf 2024\n\n${answers}`)).toHaveLength(2)
  })
})

describe('lists', () => {
  test('items with paragraphs between them are one list', () => {
    expect(
      told(`# 第1回 川の勉強会

## LT

1. Ida Moor - 初めてのポンプ
  * 資料 : <https://example.org/1>

2. Tom Beck - 静かな設計
  * 資料 : <https://example.org/2>
`)
    ).toEqual(['初めてのポンプ | Ida Moor', '静かな設計 | Tom Beck'])
  })

  test('under another heading they are another', () => {
    expect(
      told(`# Meetup

## Talks

- **Small pumps**, *Ida Moor*

text

- **Wide rivers**, *Tom Beck*

## Reading

- **Old weirs**

text

- **New weirs**
`)
    ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
  })

  test('a line by whom goes on on the next one', () => {
    expect(
      told(`# QuillConf recap

* [Small pumps](https://www.youtube.com/watch?v=a){:target="_blank"}
  presented by Ida Moor and Tom Beck from
  [Weir Works](https://weir.example){:target="_blank"}.
  [(Slides)](https://example.org/a.pdf)
* [Wide rivers](https://www.youtube.com/watch?v=b){:target="_blank"}
  presented by Nora Field from
  [Dam Works](https://dam.example/){: .out}.
`)
    ).toEqual([
      'Small pumps | Ida Moor, Weir Works | Tom Beck, Weir Works',
      'Wide rivers | Nora Field, Dam Works'
    ])
  })

  test('a line by whom that goes on with a story names nobody', () => {
    expect(
      told(`# QuillConf recap

* [Small pumps](https://www.youtube.com/watch?v=a)
  by and large a talk that went on about
  how rivers were dug.
* [Wide rivers](https://www.youtube.com/watch?v=b)
  by Nora Field from
  [Dam Works](https://dam.example/).
`)
    ).toEqual(['Small pumps', 'Wide rivers | Nora Field, Dam Works'])
  })
})

describe('paragraphs of two parts, in bold and in italics', () => {
  test('are talks under talks or at an event', () => {
    expect(
      told(`# Estuvimos en QuillConf

**Ida Moor**: _Experiencias con bombas._

Nos contó.

**Tom Beck**: _Ríos desde cero_

Otra.
`)
    ).toEqual([
      'Experiencias con bombas. | Ida Moor',
      'Ríos desde cero | Tom Beck'
    ])
    expect(
      told(`# Una semana

## Charlas a las que fuimos

*Bombas pequeñas*, **Ida Moor**

Nos contó.

*Ríos anchos*, **Tom Beck**
`)
    ).toEqual(['Bombas pequeñas | Ida Moor', 'Ríos anchos | Tom Beck'])
  })

  test('with more than punctuation beside them they are text', () => {
    expect(
      told(`# QuillConf

**Ida Moor** told of _pumps_

**Tom Beck**: _Rivers_ and much more

**One** _two_ **three**

plain
`).filter((one) => /^(?:pumps|Rivers|two)/.test(one))
    ).toEqual([])
  })
})

describe('slides right below several headings', () => {
  const post = (below: (index: number) => string): string =>
    `# What I saw\n\n${[0, 1, 2].map((index) => `## Pumps, part ${index}\n\n${below(index)}\n\n`).join('')}`

  test('tell that they are talks', () => {
    const player = (index: number): string =>
      `<iframe src="https://speakerdeck.com/player/${index}abc"></iframe>`
    expect(told(post(player))).toEqual([
      'Pumps, part 0',
      'Pumps, part 1',
      'Pumps, part 2'
    ])
    expect(
      told(post((index) => `https://speakerdeck.com/a/${index}abc`))
    ).toHaveLength(3)
  })

  test('recordings do not, nor do slides in a list', () => {
    expect(
      told(
        post((index) => `https://www.youtube.com/watch?v=${index}1234567890`)
      )
    ).toEqual([])
    expect(
      told(
        post((index) => `- [one](https://speakerdeck.com/a/${index}abc)\n- two`)
      )
    ).toEqual([])
  })
})

test('a list of the front matter whose entries all have title and speaker', () => {
  const post = (entry: string): string =>
    `---\ntitle: June\nresources:\n  - title: Small pumps\n    speaker: Ida Moor\n  - ${entry}\n---\n`
  expect(told(post('title: Wide rivers\n    presenter: Tom Beck'))).toEqual([
    'Small pumps | Ida Moor',
    'Wide rivers | Tom Beck'
  ])
  expect(told(post('title: Wide rivers'))).toEqual([])
  expect(told(post('just text'))).toEqual([])
})

test('attributes of kramdown are no text', () => {
  const {talks, questions} = parsePost(`# QuillConf

- [Small pumps](https://www.youtube.com/watch?v=a){:target="_blank"} by Ida Moor
- [Wide rivers](https://www.youtube.com/watch?v=b){:.x} by Tom Beck

## Q&A

- Q: Who wrote **it**{: .q}?
- A: Ada did.
- Q: How fast?
- A: Fast [enough](https://a.example){:rel="x"}, they said {:here}.
`)
  expect(talks.map(({title}) => title)).toEqual(['Small pumps', 'Wide rivers'])
  expect(questions.map(({answers: [answer]}) => answer?.text)).toEqual([
    'Ada did.',
    'Fast enough, they said {:here}.'
  ])
})

test('a label for several names people, where a pair would be a company', () => {
  expect(
    told(
      '# QuillConf\n\n## Session: Small pumps\n\nSpeakers: Nora Feldt, Liquid Weir\n'
    )
  ).toEqual(['Small pumps | Nora Feldt | Liquid Weir'])
  expect(
    told(
      '# QuillConf\n\n## Session: Small pumps\n\nSpeaker: Nora Feldt, Liquid Weir\n'
    )
  ).toEqual(['Small pumps | Nora Feldt, Liquid Weir'])
})

test('highlights of anything but an event are no talks', () => {
  const list = (title: string): string[] =>
    told(
      `# ${title}\n\n## Highlights of the summer\n\n- Small pumps, owned by Ida Moor\n- Wide rivers, owned by Tom Beck\n`
    )
  expect(list('Goals')).toEqual([])
  expect(list('QuillConf 2024')).toHaveLength(2)
})

test('slides and recordings in brackets behind a title, with commas between, are none of it', () => {
  expect(
    told(`# Harbour meetup 19

## Talks

- 19:30 ~ 20:00 Ida Moor - Small pumps [[slide](https://slides.example/a)], [[video](https://youtu.be/a)].
- 20:10 ~ 20:40 Tom Beck - Wide rivers [slides], [[video](https://youtu.be/b)]
`)
  ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
})

test('what most talks of a list have in front, or behind, is who gives them', () => {
  expect(
    told(`# Harbour meetup 20

## Talks

- 19:30 ~ 20:00: Heron - Pumps without a motor [[slide](https://slides.example/a)]
- 20:10 ~ 20:40: Ronmi - What flows in pipes [[slide](https://slides.example/b)]
`)
  ).toEqual(['Pumps without a motor | Heron', 'What flows in pipes | Ronmi'])
  expect(
    told(`# Harbour meetup 20

## Talks

- 19:30 ~ 20:00: Heron - Pumps without a motor
- 20:10 ~ 20:40: What flows in pipes, and why
- 20:50 ~ 21:10: How rivers bend
`)
  ).toEqual([
    'Heron - Pumps without a motor',
    'What flows in pipes, and why',
    'How rivers bend'
  ])
})

test('in a programme, no space parts a name behind the dash that does', () => {
  expect(
    told(`# Harbour meetup 21

## Programme

- 19:30 Ida Moor - Pumps without a motor
- 20:10 Heron - Wide rivers
`)
  ).toEqual(['Pumps without a motor | Ida Moor', 'Wide rivers | Heron'])
})

test('a paragraph that links to a talk in a published programme is its title', () => {
  expect(
    told(`# QuillConf 2024

[How small pumps rest](https://sched.co/zrPW)

Monday May 16, 2022 10:45 - 11:15 CEST

They rest at night.

[What wide rivers carry](https://quillconf.sched.com/event/1a2b/rivers)

They carry boats.
`)
  ).toEqual(['How small pumps rest', 'What wide rivers carry'])
})

test('a shortcode behind a name is no part of it', () => {
  expect(
    told(
      '# QuillConf 2024\n\n## Small pumps - by Ida Moor ({{< twitter idamoor >}})\n\n## Wide rivers - by Tom Beck {{< mail tom >}}\n'
    )
  ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
})

test('an included player shows a recording, below a day none', () => {
  const player = (id: string): string =>
    `{% include youtube.html id="${id}" %}\n`
  expect(
    told(
      `# QuillConf 2024\n\n## Small pumps\n\n${player('a')}\n## Wide rivers\n\n${player('b')}`
    )
  ).toEqual(['Small pumps', 'Wide rivers'])
  expect(
    told(
      `# QuillConf 2024\n\n## 17일\n\n${player('a')}\n## 5월 18일\n\n${player('b')}`
    )
  ).toEqual([])
})

test('a heading of who speaks and when, below a title, names who speaks', () => {
  const source = `# Small pumps

## Ida Moor - @idamoor - 6 June 2014 09:00

- Pumps are small.
`
  const [talk, ...more] = parsePost(source, {
    path: 'ada__conference-notes__pumps.md'
  }).talks
  expect(more).toEqual([])
  expect(talk?.title).toBe('Small pumps')
  expect(talk?.speakers.map(({name}) => name)).toEqual(['Ida Moor'])
})

test('accounts that references lead to are who speaks', () => {
  const people = ['ida', 'tbeck', 'nora-f']
  expect(
    told(`# Rivers meetup 2022\n\n## Agenda\n
- (5 min) Small pumps ([ida])
- (20 min) Wide rivers ([tbeck])
- (20 min) Deep lakes ([nora-f])

${people.map((one) => `[${one}]: https://github.com/${one}`).join('\n')}
`)
  ).toEqual(['Small pumps | ida', 'Wide rivers | tbeck', 'Deep lakes | nora-f'])
})
