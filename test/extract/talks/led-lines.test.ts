import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

function told(markdown: string): (string | undefined)[][] {
  return parsePost(markdown).talks.map(({title, speakers}) => [
    title,
    ...speakers.map(({name}) => name)
  ])
}

test('lines behind one that says that talks follow are talks', () => {
  expect(
    told(`# 河岸技术沙龙

预报名的主题：

水闸的开发（一，二等） - 老渡

Location Based Pump Engine - Winkey

水渠初探      -  望泉

--------

大家好
`)
  ).toEqual([
    ['水闸的开发（一，二等）', '老渡'],
    ['Location Based Pump Engine', 'Winkey'],
    ['水渠初探', '望泉']
  ])
})

test('so are lines of one paragraph, and no others', () => {
  expect(
    told(`# Meetup #12

Talks so far:
Pumps for all - Ann Beck
Pipes at night - Carl Dahl
Weirs and you - Eva Falk

See you there. All of you.
`)
  ).toEqual([
    ['Pumps for all', 'Ann Beck'],
    ['Pipes at night', 'Carl Dahl'],
    ['Weirs and you', 'Eva Falk']
  ])
  expect(
    told('# Meetup #12\n\nTalks so far:\nPumps - Ann Beck\nMore to come.\n')
  ).toEqual([])
  expect(told('# Meetup #12\n\nTalks:\n\nPumps - Ann Beck\n')).toEqual([])
})

test('in a list so led in to, names of friends stand in front of a colon', () => {
  const items = `* 老渡 ：Pump20UI框架的介绍
* 李小河 ： Pump图片浏览器DIY
* 陈大堤 :  来自火星的Pump抽水技术
* 阿泉： 深入浅出Pump水井管理
`
  const talks = [
    ['Pump20UI框架的介绍', '老渡'],
    ['Pump图片浏览器DIY', '李小河'],
    ['来自火星的Pump抽水技术', '陈大堤'],
    ['深入浅出Pump水井管理', '阿泉']
  ]
  expect(told(`# 水利专场\n\n前期收集到的主题有：\n\n${items}`)).toEqual(talks)
  expect(told(`# 水利\n\n前期收集到的主题有：\n\n${items}`)).toEqual([])
})

test('items that go on with the sentence above are none', () => {
  expect(
    told(`# Meetup #12

Ann Beck gave talks:

- on pumps - Heron
- about pipes - Reed
`)
  ).toEqual([])
})
