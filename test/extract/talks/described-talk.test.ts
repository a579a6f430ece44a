import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

function told(content: string): string[] {
  return parsePost(content).talks.map(({title, speakers}) =>
    [title, ...speakers.map(({name}) => name)].join(' | ')
  )
}

test('a post is a talk where its summary quotes the title as that of one', () => {
  expect(
    told(
      '---\ntitle: 小型水泵\nauthor: 林小河\ntags: [meetup]\nsummary: 本文是林小河的分享《小型水泵》的文字实录。\n---\n\n大家好。\n'
    )
  ).toEqual(['小型水泵 | 林小河'])
  expect(
    told(
      '---\ntitle: "River Works: Small pumps for small rivers"\ndescription: Their engineer gave a keynote, “Small pumps for small rivers”, at QuillConf.\ntags: [meetup]\n---\n\nHello.\n'
    )
  ).toEqual(['Small pumps for small rivers'])
})

test('a summary that quotes something else, or tells of no talk, says nothing', () => {
  expect(
    told(
      '---\ntitle: 小型水泵\nauthor: 林小河\ntags: [meetup]\nsummary: 本文是林小河的分享《大型水泵》的文字实录。\n---\n\n大家好。\n'
    )
  ).toEqual([])
  expect(
    told(
      '---\ntitle: Small pumps\ndescription: An article, “Small pumps”, of a series.\n---\n\nHello.\n'
    )
  ).toEqual([])
})

test('front matter with a start and an end by the clock is of a talk', () => {
  const matter = (end: string): string =>
    `---\ntitle: Small pumps\nstartTime: "11:00"\n${end}---\n\nIn this talk we build pumps.\n`
  expect(told(matter('endTime: "11:45"\n'))).toEqual(['Small pumps'])
  expect(told(matter(''))).toEqual([])
})
