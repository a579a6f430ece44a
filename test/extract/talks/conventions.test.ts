import {describe, expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Title and speakers of each talk, in short. */
function told(markdown: string, path?: string): string[] {
  return parsePost(markdown, {path}).talks.map(({title, speakers}) =>
    [
      title,
      ...speakers.map(({name, role, organization}) =>
        [name, role, organization].filter(Boolean).join(', ')
      )
    ].join(' | ')
  )
}

describe('what stands with a title', () => {
  test('short names in brackets are speakers where others surely are', () => {
    expect(
      told(`# 勉強会の参加記

## 流れる型（tidefox）

text

## 静かな設計（Ida Moor）

text

## 速いテスト（Tom Beck）

text
`)
    ).toEqual([
      '流れる型 | tidefox',
      '静かな設計 | Ida Moor',
      '速いテスト | Tom Beck'
    ])
  })

  test('a price by the month names nobody', () => {
    expect(
      told(`# Notes du meetup

- la pile réseau coûte 25 euros par mois
- le stockage coûte 12 euros par mois
`)
    ).toEqual([])
  })

  test('a single word in front of "on" presents nothing', () => {
    expect(
      told('# Meetup\n\n## Talks\n\n### Si on parlait des rivières\n\ntext\n')
    ).toEqual(['Si on parlait des rivières'])
  })

  test('a name in front of a quoted title needs no other mark', () => {
    expect(
      told(`# 聚会回顾

- 林大川《小水泵的一生》
- 魏小禾（逐浪)《大坝的维护》 [slides](https://speakerdeck.com/a/b)
`)
    ).toEqual(['小水泵的一生 | 林大川', '大坝的维护 | 魏小禾（逐浪)'])
  })

  test('a tilde joins as a dash does', () => {
    expect(
      told(`# Meetup

- 15:00 Ida Moor ~ Small pumps
- 16:00 Tom Beck ~ Wide rivers
`)
    ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
  })

  test('a label on the line says who speaks', () => {
    expect(
      told(`# Meetup

- [Small pumps - Speaker: Ida Moor](https://quill.example/pumps) | [Slides](/p.pdf)
- [Wide rivers - Speaker: Tom Beck] | [Slides](/r.pdf)
`)
    ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
  })

  test('an account in brackets is more of the speaker behind "by"', () => {
    expect(
      told(
        '# Meetup\n\n## Small pumps by Ida ([@idamoor](https://twitter.com/idamoor))\n\ntext\n'
      )
    ).toEqual(['Small pumps | Ida'])
  })

  test('code in brackets in front names nobody', () => {
    expect(
      told(`# Meetup

1. \`[fast]\` makes it fast
2. \`[slow]\` makes it slow
3. \`[calm]\` makes it calm
`)
    ).toEqual([])
  })

  test('years in brackets in front name nobody', () => {
    expect(
      told(`# QuillConf staff

**[2016 – 2018] Engineer, Quill**

text

**[2018 – 2020] Lead, Quill**

text
`)
    ).toEqual([])
  })
})

describe('what stands below a title', () => {
  test('what somebody posted is no name', () => {
    expect(
      told('# Meetup\n\n## The day\n\n> #quill 👀 pic.twitter.com/AbCdEf\n')
    ).toEqual([])
  })

  test('a name with an account in brackets, in bold', () => {
    expect(
      told(`# Meetup

## Talks

### Small pumps

***Ida Moor (@idamoor)***

text

### Wide rivers

***Tom Beck (@tombeck)***

text
`)
    ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
  })

  test('a phrase that introduces somebody', () => {
    expect(
      told(`# 技术沙龙回顾

#### 小水泵的一生

林大川 腾讯高级工程师，热爱水泵。十年前开始写代码，后来又写了很多文章。

#### 大坝的维护

魏小禾，阿里巴巴技术专家。专注于大坝。
`)
    ).toEqual([
      '小水泵的一生 | 林大川, 高级工程师, 腾讯',
      '大坝的维护 | 魏小禾, 技术专家, 阿里巴巴'
    ])
  })

  test('a story about somebody introduces nobody', () => {
    expect(
      told(`# Rivers

## Small pumps

Ida Moor, engineer at Weir Works, told everybody who came to the lake that day how she had built pumps for a decade and a half.
`)
    ).toEqual([])
  })

  test('a byline without a colon', () => {
    expect(
      told('# Meetup\n\n**Small pumps**\n\nPresented by Ida Moor\n\ntext\n')
    ).toEqual(['Small pumps | Ida Moor'])
  })

  test('a heading that is only a time has its title below', () => {
    expect(
      told(`# 컨퍼런스

### 09:30 ~ 10:10
**작은 펌프의 일생**  
민서윤 | 개발자

- text

### 10:20 ~ 11:00

text
`)
    ).toEqual(['작은 펌프의 일생 | 민서윤, 개발자', ''])
  })

  test('a line of an item that says by whom', () => {
    expect(
      told(`# Meetup

## Maintainer sessions

- **[Small pumps](https://quill.example/1)**<br>
  by Ida Moor, Weir Works

## Main talks

- **[Wide rivers](https://quill.example/2)**<br>
  by Tom Beck
- **[Deep lakes](https://quill.example/3)**<br>
  by Nora Feldt
`)
    ).toEqual([
      'Small pumps | Ida Moor, Weir Works',
      'Wide rivers | Tom Beck',
      'Deep lakes | Nora Feldt'
    ])
  })

  test('a first line of an item’s own list that is a name', () => {
    expect(
      told(`# Meetup

- Small pumps
  - Ida Moor, engineer at Weir Works
  - it was good
- Wide rivers
  - Tom Beck, engineer at Reed University
  - it was better
`)
    ).toEqual([
      'Small pumps | Ida Moor, engineer, Weir Works',
      'Wide rivers | Tom Beck, engineer, Reed University'
    ])
  })
})

describe('units', () => {
  test('paragraphs that are links to the pages of talks', () => {
    expect(
      told(`# Notes from QuillConf

## Talks

### Best

[Ida Moor - Small pumps](https://quill.example/session/small-pumps)

text

### Good

[Tom Beck: Wide rivers](https://quill.example/session/wide-rivers)

text

---

[Nora Feldt: Deep lakes](https://quill.example/session/deep-lakes)
`)
    ).toEqual([
      'Small pumps | Ida Moor',
      'Wide rivers | Tom Beck',
      'Deep lakes | Nora Feldt'
    ])
  })

  test('lines with a label for the title, and one for who speaks', () => {
    expect(
      told(`---
title: 技术活动 第10期
---

时间：2014-05-10

主题：小水泵的一生
一个故事。
讲师：林大川，工程师

主题：大坝的维护
讲师：魏小禾

主题：没有人讲
`)
    ).toEqual(['小水泵的一生 | 林大川, 工程师', '大坝的维护 | 魏小禾'])
  })

  test('labels in one paragraph', () => {
    expect(
      told(
        '# 聚会\n\n主题：小水泵的一生\n讲师：林大川\n主题：大坝的维护\n讲师：魏小禾\n'
      )
    ).toEqual(['小水泵的一生 | 林大川', '大坝的维护 | 魏小禾'])
  })

  test('items that stand in two lists of a post about an event', () => {
    expect(
      told(`# DevFest notes

### What I heard

* A history of pumps
* Rivers of the north

### What I thought

* A history of pumps
  * it was good
* Rivers of the north
  * it was better
`)
    ).toEqual([
      'A history of pumps',
      'Rivers of the north',
      'A history of pumps',
      'Rivers of the north'
    ])
  })

  test('links that are given twice are references', () => {
    const list = '* [A history of pumps](/a)\n* [Rivers of the north](/b)\n'
    expect(told(`# DevFest\n\n${list}\n## More\n\n${list}`)).toEqual([])
  })

  test('links to files of slides', () => {
    expect(
      told(`# Lightning talks in May

- [Small pumps](/pdf/pumps.pdf)
- [Wide rivers](/pdf/rivers.pptx)
`)
    ).toEqual(['Small pumps', 'Wide rivers'])
  })

  test('an item that is the only talk of its list', () => {
    expect(
      told(`# Meetup

## Agenda

- 18:00 Doors
- 18:30 - 19:00 Small pumps by Ida Moor
`)
    ).toEqual(['Small pumps | Ida Moor'])
  })

  test('rows of a table below one of heads', () => {
    expect(
      told(`# Workshop

<table>
<tr><th>Start</th><th>Title</th><th>Speaker(s)</th></tr>
<tr><td>9:15</td><td>Small pumps</td><td>Ida Moor</td></tr>
<tr><td>10:15</td><td>Wide rivers</td><td>Tom Beck</td></tr>
</table>
`)
    ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
  })

  test('a programme in the front matter, without its breaks', () => {
    expect(
      told(`---
title: Monthly meetup
schedule:
  - title: Doors open
  - title: Small pumps
    speakers:
      - name: Ida Moor
---
`)
    ).toEqual(['Small pumps | Ida Moor'])
  })

  test('several people in one value of the front matter', () => {
    expect(
      told(`---
title: Small pumps
layout: talk
speaker:
  name: Ida Moor and Tom Beck
---
`)
    ).toEqual(['Small pumps | Ida Moor | Tom Beck'])
  })
})

describe('what speaks for a talk', () => {
  test('slides or a recording shown in its part', () => {
    expect(
      told(`# Meetup report

## Small pumps

It was good.

https://speakerdeck.com/quill/small-pumps

## Wide rivers

It was better.

{{< youtube abc123def45 >}}

## Deep lakes

<iframe src="https://www.youtube.com/embed/abc123def46"></iframe>

## Drinks

text
`)
    ).toEqual(['Small pumps', 'Wide rivers', 'Deep lakes'])
  })

  test('the day it stands under, and what is told of it', () => {
    expect(
      told(`# Retour de conférence

## Jour 1

### Les petites pompes

Cette présentation était bonne.

### Les rivières

Une démonstration.

{{< youtube abc123def45 >}}
`)
    ).toEqual(['Les petites pompes', 'Les rivières'])
  })

  test('a post that begins with a link to the page of its talk', () => {
    expect(
      told(
        '# Small pumps\n\nIda Moor\n\nhttps://quill.example/session/small-pumps\n\n- text\n',
        'conference-notes/pumps.md'
      )
    ).toEqual(['Small pumps | Ida Moor'])
  })

  test('a post of which the title has the event and its year in front', () => {
    const post = (title: string): string =>
      `---\ntitle: '${title}'\n---\n\n## How it began\n\nText.\n`
    expect(told(post('[RillConf 2016] Pumps for beginners'))).toEqual([
      'Pumps for beginners'
    ])
    expect(told(post('[RillConf 2016] I was there.'))).toEqual([])
    expect(told(post('[Rill 2016] Pumps for beginners'))).toEqual([])
  })

  test('a post that begins with a link to its slides', () => {
    expect(
      told(`---
title: '[QUILLCON 2016] Small pumps'
tags: [conference]
---

[Slides](http://quill.example/1.pdf)

In this talk the speaker spoke of pumps. The talk was good.
`)
    ).toEqual(['Small pumps'])
  })

  test('headings that end with words for slides and a recording', () => {
    expect(
      told(`---
title: Small pumps
---

In this talk I will speak of pumps.

In this session, too.

## QuillConf slides

text

## Conference video

text
`)
    ).toEqual(['Small pumps'])
  })

  test('an event in the header of a post without front matter', () => {
    expect(
      told(`Title: Quill meetup #24
Date: 2016-06-21

### Small pumps

Ida Moor

### Wide rivers

Tom Beck
`)
    ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
  })
})

describe('what speaks against one', () => {
  test('a part before or behind talks whose speakers are named', () => {
    expect(
      told(`# Conférence

## L’organisation

text

## Les petites pompes - Ida Moor

text

## Un mystère

text

## Les rivières - Tom Beck

text

## Les lacs - Nora Feldt

text

## Les mers - Jon Alder

text

## Les vents - Mia Stone

text

## Les stands

text
`)
    ).toEqual([
      'Les petites pompes | Ida Moor',
      'Un mystère',
      'Les rivières | Tom Beck',
      'Les lacs | Nora Feldt',
      'Les mers | Jon Alder',
      'Les vents | Mia Stone'
    ])
  })

  test('the title of the post, an event’s number, a day', () => {
    expect(
      told(`---
title: Quill meetups
---

## Quill meetups

## 3rd meetup (2017-05-06)

- Small pumps by Ida Moor
- Wide rivers by Tom Beck

## QuillConf - Day 1

Ida Moor

## Monday, February 22nd - Thursday, February 25th, Lakeside

Tom Beck
`)
    ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
  })

  test('a word for what is no talk, where no more follows it', () => {
    expect(
      told(`# Meetup

## Talks

### Community of users by Ida Moor

text

### Location

text

### Venue and registration

text
`)
    ).toEqual(['Community of users | Ida Moor'])
  })

  test('an address for a title', () => {
    expect(
      told(
        '---\ntitle: Meetup\n---\n\n- https://quill.example/2023/sessions/577\n- https://quill.example/2023/sessions/578\n'
      )
    ).toEqual([])
  })

  test('articles of others, listed with who wrote them', () => {
    expect(
      told(`# Weekly news

## Ida Moor: Small pumps

text

## Tom Beck: Wide rivers

text
`)
    ).toEqual([])
  })

  test('what somebody said', () => {
    expect(
      told(
        '# Rivers\n\n**[Ida, Quill]: Why pumps?**\n\ntext\n\n**[Tom, Reed]: Why rivers?**\n\ntext\n'
      )
    ).toEqual([])
  })
})

describe('headings', () => {
  test('a tag that begins a sentence is none', () => {
    const {sections} = parsePost('# FAQ\n\n#quill has a channel for you.\n')
    expect(sections.map(({title}) => title)).toEqual(['FAQ'])
  })

  test('a name behind one is left out, as docsify has it', () => {
    const {questions} = parsePost(
      '# FAQ\n\n## What is Quill? :id=what\n\nA pen.\n'
    )
    expect(questions.map(({text}) => text)).toEqual(['What is Quill?'])
  })
})

describe('what stands beside a title', () => {
  test('how long a talk takes, and what can be had of it', () => {
    expect(
      told(`# River meetup 2020

- Small pumps (30 min) - Ida Moor
- Wide rivers (slides & examples) - Tom Beck
- Deep lakes (slides, video) - Nora Feldt
- Streams (in three parts) - Nora Feldt
`)
    ).toEqual([
      'Small pumps | Ida Moor',
      'Wide rivers | Tom Beck',
      'Deep lakes | Nora Feldt',
      'Streams (in three parts) | Nora Feldt'
    ])
  })

  test('letters that enumerate talks of an event', () => {
    expect(
      told(`# River meetup 2020

## A. Small pumps (Ida Moor)

text

## B. Wide rivers (Tom Beck)

text
`)
    ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
    expect(
      told(`# River meetup 2020

## A. Small pumps (Ida Moor)

text

## C. Wide rivers (Tom Beck)

text
`)
    ).toEqual(['A. Small pumps | Ida Moor', 'C. Wide rivers | Tom Beck'])
  })

  test('the day, in a programme of several', () => {
    expect(
      told(`# River meetup 2020

- Wed 18: Small pumps - Ida Moor (11:00 - 11:30)
- Thu 19: Wide rivers - Tom Beck (12:00 - 12:30)
- Fri 20: 17:30
`)
    ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
  })
})

describe('lists', () => {
  test('an item whose link goes on on the next line', () => {
    expect(
      told(`# River meetup 2020

- [Small pumps for small rivers - Ida
  Moor (Weir Works)](https://talks.example/1) (11:00 - 11:30)
- [Wide rivers - Tom Beck (Quill
  Inc.)](https://talks.example/2)
  (12:00 - 12:30)
`)
    ).toEqual([
      'Small pumps for small rivers | Ida Moor, Weir Works',
      'Wide rivers | Tom Beck, Quill Inc.'
    ])
  })

  test('titles that are links to recordings', () => {
    const items =
      '- [Small pumps](https://youtu.be/aaaaaaaaaaa)\n- [Wide rivers](https://youtu.be/bbbbbbbbbbb)\n'
    expect(told(`# River meetup 2020\n\nSeen later:\n\n${items}`)).toEqual([
      'Small pumps',
      'Wide rivers'
    ])
    expect(told(`# Rivers\n\n${items}`)).toEqual([])
  })
})

describe('paragraphs headed by a mark', () => {
  const parts =
    '■Small pumps\nhttps://speakerdeck.com/ida/pumps\n\ntext\n\n■Wide rivers\nhttps://speakerdeck.com/tom/rivers\n\ntext\n'

  test('are talks where slides stand below, at an event', () => {
    expect(told(`# River meetup 2020\n\n${parts}`)).toEqual([
      'Small pumps',
      'Wide rivers'
    ])
    expect(told(`# Rivers\n\n${parts}`)).toEqual([])
  })
})

test('a name in brackets is more than a small word behind `by`', () => {
  expect(
    told(
      '# Charlas del Meetup 2020\n\n## Ágil por necesidad (Ida Moor)\n\ntexto\n\n## Ríos anchos (Tom Beck)\n\ntexto\n'
    )
  ).toEqual(['Ágil por necesidad | Ida Moor', 'Ríos anchos | Tom Beck'])
})

test('a part that is a link to a recording is no recording of the part over it', () => {
  expect(
    told(
      '# Notes from QuillConf 2023\n\n## Universities\n\n### [Small pumps](https://youtu.be/aaaaaaaaaaa)\n\ntext\n\n## Tools\n\n### [Wide rivers](https://youtu.be/bbbbbbbbbbb)\n\ntext\n'
    )
  ).not.toContain('Universities')
})

test('a label for who speaks is no part of its own, written as a heading', () => {
  expect(
    told(
      '# Small pumps\n\n### Speaker: Ida Moor\n\n2020/06/02\n\n### Parts of a pump\n\ntext\n'
    )
  ).toEqual(['Small pumps | Ida Moor'])
})

test('a heading that ends with a colon leads to what is below', () => {
  expect(
    told(
      '---\ntitle: Notes on pumps\ntags: [meetup]\n---\n\n## Watch the recording:\n\nhttps://www.youtube.com/watch?v=aaaaaaaaaaa\n'
    )
  ).toEqual([])
})

test('a heading whose space is no-break or ideographic is one', () => {
  const {sections} = parsePost('#\u00a0One\n\ntext\n\n#\u3000二\n\ntext\n')
  expect(sections.map(({title}) => title)).toEqual(['One', '二'])
})

describe('programmes', () => {
  test('items that are no more than who speaks, and for how long', () => {
    expect(
      told(`# Community meetup

## Agenda

1. Dr. Ida Moor (10 min)
2. Tom Beck & Nora Feldt (10 min)
`)
    ).toEqual([' | Ida Moor', ' | Tom Beck | Nora Feldt'])
  })

  test('cells with a title over two lines, and who speaks below', () => {
    expect(
      told(`# River meetup 2020

<table>
<tr><th>10:00 - 10:30</th><td><p>Small pumps<br>for small rivers</p><p>Ida Moor</p><p>About pumps.</p></td></tr>
<tr><th>11:00 - 11:30</th><td><p>Wide rivers</p><p>Tom Beck</p></td></tr>
</table>
`)
    ).toEqual([
      'Small pumps for small rivers | Ida Moor',
      'Wide rivers | Tom Beck'
    ])
  })

  test('items that name who speaks below, among others of a report', () => {
    const talk = (title: string, name: string): string =>
      `- ${title}\n    + ${name}, engineer at Weir Works\n    + Good to hear.\n`
    expect(
      told(
        `---\ntitle: River meetup 2020\n---\n\n- People came early\n    + and stayed.\n- The host spoke\n    + about rivers.\n${talk('Small pumps', 'Ida Moor')}${talk('Wide rivers', 'Tom Beck')}${talk('Deep lakes', 'Nora Feldt')}${talk('Long streams', 'Lena Brook')}- All went home\n    + by bus.\n`
      ).map((one) => one.split(' | ')[0])
    ).toEqual(['Small pumps', 'Wide rivers', 'Deep lakes', 'Long streams'])
  })
})

test('what a template fills in, and the name of a track, are no talks', () => {
  expect(
    told(
      '# River meetup 2020\n\n## {{ talk.title }} ({{ talk.speaker }})\n\ntext\n\n## Main stage\n\nhttps://www.youtube.com/watch?v=aaaaaaaaaaa\n\n## 上午主论坛\n\nhttps://www.youtube.com/watch?v=bbbbbbbbbbb\n'
    )
  ).toEqual([])
})

test('recordings that are listed behind a talk are other talks', () => {
  const link = (title: string, id: string): string =>
    `- [${title}](https://youtu.be/${id.repeat(11)})\n`
  const {talks} = parsePost(
    `# River meetup 2020\n\n## [Small pumps](https://youtu.be/ddddddddddd) by Ida Moor\n\ntext\n\nTo be seen:\n\n${link('Wide rivers', 'a')}${link('Deep lakes', 'b')}${link('Long streams', 'c')}`
  )
  expect(talks.map(({title}) => title)).toEqual([
    'Small pumps',
    'Wide rivers',
    'Deep lakes',
    'Long streams'
  ])
  expect(talks.map(({position}) => position.end.line)).toEqual([7, 9, 10, 11])
})

test('talks of several speakers whom the front matter names by their keys', () => {
  expect(
    told(
      '---\nspeakers: [ida-moor, tom-beck]\n---\n\n## River meetup\n\n### Talks\n\n1. Small pumps — Ida Moor\n2. Wide rivers — Tom Beck\n'
    )
  ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
})

test('a paragraph behind a label names nobody', () => {
  const sentence = 'On Monday the team gave its engine to the community, '
  expect(
    told(`---\ntitle: An engine\n---\n\nSpeaker: ${sentence.repeat(4)}\n`)
  ).toEqual([])
})

test('a first line that says by whom, and what they are, at an event', () => {
  const post = (by: string): string =>
    `---\ntitle: From small pumps to wide rivers\ntags: [meetup]\n---\n\n${by}\n\n## A story\n\ntext\n\n## Questions and answers\n\n### Why?\n\nBecause.\n`
  expect(told(post('By Ida Moor, engineer @ Weir Works'))).toEqual([
    'From small pumps to wide rivers | Ida Moor, engineer, Weir Works'
  ])
  expect(told(post('By Ida Moor'))).toEqual([])
})

test('rows of a table without a head, with slides in a cell', () => {
  expect(
    told(`# Rivers

## Evening 3

| | | |
| --- | --- | --- |
| Small pumps | Ida Moor | [slides](https://files.example/pumps.pdf) |
| Wide rivers | Tom Beck | [slides](https://files.example/rivers.pdf) |
`)
  ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
})

test('a title in quotation marks before who gives the talk', () => {
  expect(
    told(
      '---\ntitle: 微信沙龙\n---\n\n主题包括:\n\n1. 《小型水泵》 林小河，河流公司 架构师\n\n   简介\n\n2. 《大型水泵》 王大海，湖泊公司 架构师\n\n   简介\n'
    ).map((one) => one.split(/[|,]/).slice(0, 2).join('|').trim())
  ).toEqual(['小型水泵 | 林小河', '大型水泵 | 王大海'])
})

test('words in brackets where those beside them are accounts that are linked', () => {
  expect(
    told(
      `# River meetup 11\n\n${['idam', 'tomb', 'noraf'].map((name) => `## Pumps of ${name}'s(${name})\n\n[more](https://x.example/${name}/)\n\n`).join('')}## Wide rivers(lenab)\n\ntext\n`
    ).at(-1)
  ).toBe('Wide rivers | lenab')
})

describe('headings of a post about an event', () => {
  test('are titles where they are, as a whole, in the quotes of one', () => {
    expect(
      told(`# 水工沙龙 meetup 总结

## 《水泵杂谈》

很多人来了。

## 我们的合影

很多人来了。

## 《堤坝监测 II》

讲得很好。
`)
    ).toEqual(['水泵杂谈', '堤坝监测 II'])
  })

  test('are none where they say no more than a year or a day', () => {
    expect(
      told(`---
title: Talks at meetups
---

## 2023

- [Pumps](https://speakerdeck.com/ida/pumps)

## 2022年

- [Weirs](https://speakerdeck.com/ida/weirs)

## 7月17日，星期五

Tom Beck

## 2015 年 7 月 18 日

Ida Moor

## 水泵杂谈

Ida Moor
`)
    ).toEqual(['水泵杂谈 | Ida Moor'])
  })

  test('have no speaker in an annotation of code', () => {
    expect(
      told(`# Notes du meetup

## Premier composant

@Singleton
public class Pump {

## Deuxième composant

@Stateless {

## @Path("pumps")

Texte.
`)
    ).toEqual([])
  })

  test('are talks where what is below begins with somebody, linked', () => {
    expect(
      told(`# Notes du meetup QuillConf

## Les pompes au repos

![](salle.png)

L'an dernier, [Ida Moor](https://social.example/ida) avait déjà montré
ses pompes.

## Le post-mortem des ponts

[Tom Beck](https://social.example/tom) explique pourquoi ils tombent.

## La salle

On y trouvait [de grands fauteuils](https://salle.example) partout.

## Les stands

- [Lee Marsh](https://social.example/lee) était là.
`)
    ).toEqual(['Les pompes au repos', 'Le post-mortem des ponts'])
  })

  test('are talks where what is below says that somebody presented', () => {
    expect(
      told(`# Notes du meetup QuillConf

## Les pompes au repos

Ida Moor (ABC GmbH) a présenté ses pompes.

## Les écluses en hiver

Tom Beck nous a parlé de la glace.
`)
    ).toEqual(['Les pompes au repos', 'Les écluses en hiver'])
  })
})

test('a paragraph may link to the page of a talk, and go on with who gives it', () => {
  expect(
    told(`# Ma sélection de la conférence

[Pumps at rest](https://cfp.example/talk/12) - conférence par [Ida Moor](https://cfp.example/speaker/1)

[Weirs in winter](https://cfp.example/talk/13) par Tom Beck

[Rivers](https://cfp.example/talk/14) are long

[Lots of water](https://cfp.example/talk/15), of which we have seen so much already that the room, in the end, could hold no more of it
`)
  ).toEqual(['Pumps at rest | Ida Moor', 'Weirs in winter | Tom Beck'])
})

test('what somebody is, behind a full stop, is none of who speaks', () => {
  expect(
    told(`# 沙龙 meetup 预告

**《水泵杂谈》**

讲师：程立言。修水泵的人，喜欢 HTML5、Direct2D 等。

**《堤坝监测》**

讲师：林知夏，青河科技工程师
`)
  ).toEqual(['水泵杂谈 | 程立言', '堤坝监测 | 林知夏, 工程师, 青河科技'])
})

test('a role with a word for long experience in front is of no company', () => {
  expect(
    told(`# 研討會 meetup 心得

## 如何修好水泵 / 資深開發技術推廣工程師 Ida Moor

text
`)
  ).toEqual(['如何修好水泵 | Ida Moor, 資深開發技術推廣工程師'])
})

test('links by one text to several places are no titles', () => {
  expect(
    told(`# 沙龙 meetup 总结

## 《水泵杂谈》 - 程立言

* [点此下载](https://media.example/presentations/1.pdf)
* [点此看 QA 速记](https://media.example/talks/1.txt)

## 《堤坝监测》 - 林知夏

* [点此下载](https://media.example/presentations/2.pdf)
* [点此看 QA 速记](https://media.example/talks/2.txt)
`)
  ).toEqual(['水泵杂谈 | 程立言', '堤坝监测 | 林知夏'])
})

test('what stands behind a closing of the post is no talk', () => {
  const post = (end: string): string => `# 研討會 meetup 心得

## 如何修好水泵

[投影片](https://speakerdeck.com/ida/pumps)

## 堤坝監測

[投影片](https://speakerdeck.com/tom/weirs)

${end}

## 關於「河流計畫」

我們在各地舉辦活動。
`
  const talks = ['如何修好水泵', '堤坝監測']
  expect(told(post('## 活動小結\n\n很好。'))).toEqual(talks)
  expect(told(post(''))).toEqual([...talks, '關於「河流計畫」'])
})

test('who somebody is, behind a name, is no title', () => {
  expect(
    told(`# La conférence QuillConf revient

Rendez-vous en mars, comme chaque année.

Voici qui parlera :

- Ida Moor - Créatrice de Pumps.io
- Tom Beck - Software architect at Weirs Inc.
- Lee Marsh - Développeuse web
`)
  ).toEqual([])
  expect(
    told(`# Notes of the meetup

## Talks

- Ida Moor - Pumps for every engineer in the field
- Lee Marsh - What a developer needs
- Tom Beck - エンジニアになって初めて感じたこと
`)
  ).toEqual([
    'Pumps for every engineer in the field | Ida Moor',
    'What a developer needs | Lee Marsh',
    'エンジニアになって初めて感じたこと | Tom Beck'
  ])
})

describe('titles alone in a list', () => {
  const listed = (
    heading: string,
    title = 'Notes from Rill Meetup 12'
  ): string =>
    `# ${title}

## ${heading}

- Pumps that repair themselves
- Reading rivers with cheap sensors
- A gentle tour of the flood gate
`

  test('are talks below a heading that says so, at an event', () => {
    expect(told(listed('Talks'))).toEqual([
      'Pumps that repair themselves',
      'Reading rivers with cheap sensors',
      'A gentle tour of the flood gate'
    ])
  })

  test('are none where nothing says that they were given', () => {
    expect(told(listed('Ideas'))).toEqual([])
    expect(told(listed('Talks', 'How to speak'))).toEqual([])
  })

  test('are none where they are sentences', () => {
    expect(
      told(`# Notes from Rill Meetup 12

## Talks

- They showed pumps that repair themselves.
- I liked how they read rivers with cheap sensors.
`)
    ).toEqual([])
  })
})

describe('a nickname in front of an account', () => {
  test('is the name', () => {
    expect(
      told(`# Rill勉強会 第12回

## 安いセンサーで川を読む

**tidefox（[@tf98765](https://twitter.com/tf98765)）さん**

text
`)
    ).toEqual(['安いセンサーで川を読む | tidefox'])
  })
})
