import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Title and speakers of each talk, in short. */
function told(markdown: string): string[] {
  return parsePost(markdown).talks.map(({title, speakers}) =>
    [title, ...speakers.map(({name}) => name)].join(' | ')
  )
}

test('an account in brackets gives a title with a colon, as accounts beside it do', () => {
  expect(
    told(`# 川の勉強会 #7 イベントレポート

# LT1: ポンプ入門の第一歩:仕組みから作り方を理解する（[@nora_f](https://x.com/nora_f)）

# LT2: 堰のこれから（[@ida_moor](https://x.com/ida_moor)）

# LT3: 水位をちゃんと測りたい（マメ）
`)
  ).toEqual([
    'ポンプ入門の第一歩:仕組みから作り方を理解する | nora_f',
    '堰のこれから | ida_moor',
    '水位をちゃんと測りたい | マメ'
  ])
})

test('behind a name, beside a title in quotes, much may be said of who it is', () => {
  expect(
    told(`# 河流沙龙第 7 期开始报名

主题包括:

1. 《水泵在农业中的应用》 林禾之，青禾数据产品总监，Rill Valley 的联合发起人，河流协会理事
2. 《你不知道的堰》 王小川，云禾信息 CTO
`)
  ).toEqual(['水泵在农业中的应用 | 林禾之', '你不知道的堰 | 王小川'])
})

test.each([
  ['fr', 'sur', 'et'],
  ['es', 'sobre', 'y'],
  ['de', 'über', 'und']
])('items say who speaks on what, and go on to the next: %s', (_, on, and) => {
  expect(
    told(`# DevFest Rill 2024

- [Nora Lind](https://rill.example/nora) ${on} "Water at work" ${and}
- [Una Vale](https://rill.example/una) ${on} "A pump that rests".
`)
  ).toEqual(['Water at work | Nora Lind', 'A pump that rests | Una Vale'])
})

test('names over links to their own sites are of who wrote of an event', () => {
  const listed = (host: (name: string) => string): string[] =>
    told(`# QuillConf 2024: what others wrote

${['Nora Lind', 'Una Vale', 'Ida Moor', 'Tom Beck']
  .map(
    (name) =>
      `**${name}**\n\n[Water at work on day 1](https://${host(name)}/${name.length})\n`
  )
  .join('\n')}`)
  expect(listed((name) => `${name.slice(0, 3).toLowerCase()}.example`)).toEqual(
    []
  )
  expect(listed(() => 'slides.example')).not.toEqual([])
})

test('what a day of work was like, hour by hour, is no programme', () => {
  expect(
    told(`# 川コン2024に参加した

- 9:40 開会を視聴
- 10:11 ポンプの組み立て完了。水が流れるのを確認
- 10:30 堰の部品をひととおり洗い終わる
- 11:23 水位計がうまく動かず。完全に諦める。
- 13:00 昼の残りで水路を直す。
`)
  ).toEqual([])
})

test('behind the name of a series, a keyword alone is the title', () => {
  const {talks} = parsePost(
    '---\ntitle: "QuillConf Liveblog: Opening Keynote"\ncategories: Liveblog\n---\n\nThe keynote begins with a film about rivers.\n'
  )
  expect(talks.map(({title}) => title)).toEqual(['Opening Keynote'])
})

test('over a name, what something runs on is of its title', () => {
  expect(
    told(`# 川の勉強会 #5

# 堰入門
[@nora_f](https://x.com/nora_f)

# Mill X on Rill
[@ida_moor](https://x.com/ida_moor)
`)
  ).toEqual(['堰入門 | nora_f', 'Mill X on Rill | ida_moor'])
})

test('texts below headings begin with who speaks, as most beside them do', () => {
  expect(
    told(`# 河流沙龙 6 月开放日

怎样养护水泵
--------
Nora，讲水泵怎样休息，以及为什么。

项目里的水
--------
林小川， 说说项目里的水从哪里来。

国内的堰
--------
王明，
1）有哪些堰？
2）谁在维护？
`)
  ).toEqual(['怎样养护水泵 | Nora', '项目里的水 | 林小川', '国内的堰 | 王明'])
})

test('behind a name with a company in brackets stands its title', () => {
  expect(
    told(`# 河流沙龙 12 月报名

## 主题和讲师

1. **林小川(青禾网络) 一点感悟~水的需求分析**
    - **讲师:** 青禾产品经理，负责水泵。
2. **王明(禾点科技) 堰的开发体验**
    - **讲师:** 堰平台负责人。
`)
  ).toEqual(['一点感悟~水的需求分析 | 林小川', '堰的开发体验 | 王明'])
})

test('an item may go on behind who speaks with what it was about', () => {
  expect(
    told(`# Retour du Rill Summer Camp 2024

- Pompes 7 par Nora Lind : en plus de présenter les nouveautés, elle a montré les pièges et les limites de la pompe.
- Une rivière en continu par Una Vale : qui nous a présenté sept erreurs et donné plein de conseils de bon sens.
`)
  ).toEqual(['Pompes 7 | Nora Lind', 'Une rivière en continu | Una Vale'])
})

test('behind a title in quotes, what somebody will tell is not who they are', () => {
  expect(
    told(`# 河流沙龙 12 月报名

- 《水泵之道》     林小川 （青禾首席咨询师，与 Ida Moor 合著过《水泵中文版：基于河流的方法和实践》一书）
- 《堰的开发实践谈》：来自 王文龙，广州禾点创始人，曾组团参与水的编程活动，将分享一些实际开发的经验和教训
`)
  ).toEqual(['水泵之道 | 林小川', '堰的开发实践谈 | 王文龙'])
})

test('items have their slides nested below them', () => {
  expect(
    told(`# RillConf 2024 好看的場次

**有趣的題目:**

- **離開新手村後的水泵「設計」指南**
    - **Slide**:
        - [https://www.slideshare.net/rill/pumps](https://www.slideshare.net/rill/pumps)
    - **內容與心得**：
        - 水泵也要休息．
- 大規模河流的起點 - Pumps and Weirs
    - Slide: [https://rill.example/weirs](https://rill.example/weirs)
- day1-lakes.mp3
    - Slide: [https://rill.example/lakes](https://rill.example/lakes)
`)
  ).toEqual([
    '離開新手村後的水泵「設計」指南',
    '大規模河流的起點 - Pumps and Weirs'
  ])
})

test('a list, or a table, of events names no talks', () => {
  const events = [
    ['Rill Data Conference', 'Nora Lind'],
    ['International Pump Summit', 'Una Vale'],
    ['Weir Meetup', 'Tom Beck'],
    ['What we heard at RillConf', 'Ida Moor']
  ]
  const items = events.map(([title, name]) => `- ${title} by ${name}`)
  expect(told(`# Meetup 12\n\n${items.join('\n')}\n`)).toEqual([])
  expect(told(`# Meetup 12\n\n${items.slice(2).join('\n')}\n`)).toHaveLength(2)
  const rows = events.map(([title, name]) => `| ${name} | ${title} |`)
  expect(
    told(`# Meetup 12\n\n| Who | What |\n|--|--|\n${rows.join('\n')}\n`)
  ).toEqual([])
})
