import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

function told(markdown: string): string[] {
  return parsePost(markdown).talks.map(({title, speakers}) =>
    [title, ...speakers.map(({name}) => name)].join(' | ')
  )
}

test('a low line joins a title and who speaks', () => {
  expect(
    told(`# 강물 컨퍼런스 2023 후기

# 작은 펌프 이야기_김하늘 이사

내용

# 우물 활용, 무엇이 중요한가?_박바다 팀장(물레방아)

내용

# 빗물 데이터 소개_최구름 박사(강물연구소)

내용
`)
  ).toEqual([
    '작은 펌프 이야기 | 김하늘',
    '우물 활용, 무엇이 중요한가? | 박바다',
    '빗물 데이터 소개 | 최구름'
  ])
})

test('one in a word, or among others, joins nothing', () => {
  expect(
    told(
      '# RiverConf 2023\n\n## Talks\n\n- max_pump of Ida\n- min_pump of Bo\n'
    )
  ).not.toContainEqual(expect.stringContaining('max |'))
  expect(
    told(
      '# 강물 컨퍼런스 2023\n\n## 발표\n\n- 강물_10.26_김하늘_펌프\n- 강물_10.26_김하늘_우물\n'
    )
  ).not.toContainEqual(expect.stringContaining('| 강물'))
})

test('what somebody said is quoted, and no talk', () => {
  expect(
    told(
      '# RiverConf 2023\n\n## Notable quotes\n\n- "Pumps are the new wells" - Ida Moor\n- "Water comes first" - Tom Bell\n'
    )
  ).toEqual([])
})
