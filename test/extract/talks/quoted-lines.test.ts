import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

function told(body: string): (string | undefined)[][] {
  return parsePost(`---\ntitle: 河岸技术沙龙小结\n---\n\n${body}`).talks.map(
    ({title, speakers}) => [title, ...speakers.map(({name}) => name)]
  )
}

test('lines of a paragraph with a title in quotes beside a name are talks', () => {
  expect(
    told(`一. 《水泵的设计思路》-李小河 (xiaohe)
![](a.png)
二. 《基于模式的水闸》 - [陈堤](https://weibo.example/chendi)
三. 《水车在村里的应用》[老渡](https://weibo.example/laodu)
四. 《聊聊水井》王桥
[幻灯片](https://slides.example/4)
`)
  ).toEqual([
    ['水泵的设计思路', '李小河'],
    ['基于模式的水闸', '陈堤'],
    ['水车在村里的应用', '老渡'],
    ['聊聊水井', '王桥']
  ])
})

test('so are paragraphs, the name in front, with what follows', () => {
  expect(
    told(`参与人   题目

阿泉 《[pump-message:面向水的程序库](https://code.example/pump)》 （原创）

怎样抽水。

Jeff：《水闸那点事》 [录音](https://audio.example/2.mp3)

**[水闸](https://slides.example/2)**

## 合影

谢谢《河岸报》的支持。
`)
  ).toEqual([
    ['pump-message:面向水的程序库', '阿泉'],
    ['水闸那点事', 'Jeff']
  ])
})

test('a title in quotes needs no name where others stand alike', () => {
  expect(
    told(`《移动版水泵开发》\n经验两点。\n\n《水闸软件测试》\n经验三点。\n`)
  ).toEqual([['移动版水泵开发'], ['水闸软件测试']])
})

test('what a heading names is no line below it with a title of its own', () => {
  expect(
    told(`## 水利开发

《水泵新技术》 高小泉(河岸公司资深专家)

《水闸开发》 周堤 (河岸公司工程师)
`)
  ).toEqual([
    ['水泵新技术', '高小泉'],
    ['水闸开发', '周堤']
  ])
})

test('sentences that go on behind a title in quotes are none', () => {
  expect(
    told(`接着《水泵设计》讲的是水泵，老河讲得很好。

然后《水闸设计》也不错，时间不够了。

> 来自 《水利简介》

- 最后，《水车》
`)
  ).toEqual([])
})

test('a list names who speaks in front of titles in quotes', () => {
  expect(
    told(`- 老渡：《水闸在河上》
- xiaohe：《我的水利心路》
- 阿泉：《水车》
- tiger river：《水泵》
`).map(([title, name]) => (title === '水泵' ? title : `${title} ${name}`))
  ).toEqual(['水闸在河上 老渡', '我的水利心路 xiaohe', '水车 阿泉', '水泵'])
})

test('or behind, where a sentence goes on', () => {
  expect(
    told(`- 《2010我的年度之选》，by [李小河](https://li.example)。李总的每周加星大家还记得吧。
- 《水车》，by [老桥](https://qiao.example)小神童，在小沙龙里已经小有名气，这次继续给大家带来好东西
`)
  ).toEqual([
    ['2010我的年度之选', '李小河'],
    ['水车', '老桥']
  ])
})
