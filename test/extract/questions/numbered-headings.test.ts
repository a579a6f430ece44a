import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Text and answer of each question, in short. */
function asked(markdown: string): string[] {
  return parsePost(markdown).questions.map(
    ({text, answers}) => `${text} | ${answers[0]?.text}`
  )
}

const code = '```go\npanic("rill")\n```'

test('an answer with a mark is one to the numbered heading above it', () => {
  expect(
    asked(`## 面试题

### 1. 写出下面代码的输出。

${code}
考点：**水泵的顺序**
解答：
先进后出。

### 2. 下面的代码有什么问题？

${code}
考点：**堰**
解答：
没有同步。
`)
  ).toEqual([
    '写出下面代码的输出。 | 先进后出。',
    '下面的代码有什么问题？ | 没有同步。'
  ])
})

test('a comma may stand behind the number of a question', () => {
  expect(
    asked(`# 面试题解析

## 1.输出什么？

泵。

## 2,下面的代码发生什么？

停。

## 3，为什么？

因为水。
`)
  ).toEqual([
    '输出什么？ | 泵。',
    '下面的代码发生什么？ | 停。',
    '为什么？ | 因为水。'
  ])
})
