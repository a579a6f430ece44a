import {describe, expect, test} from 'vitest'
import {checkPost, rules} from '../../src/index.ts'
import type {Message} from '../../src/model.ts'
import {checkPosts, type PostInput} from '../../src/node.ts'
import {body} from './wording/body.ts'
import {frontMatter} from './wording/front-matter.ts'
import {limits} from './wording/limits.ts'
import {talks} from './wording/talks.ts'

const wordings = [...body, ...frontMatter, ...limits, ...talks]

/** Rules about several files: the posts, of which the last one has it. */
const ofMany = [
  {
    rule: 'link-target-missing',
    bad: [{path: 'a.md', source: '[a](./gone.md)\n'}],
    good: [{path: 'a.md', source: '[a](gone)\n'}],
    found:
      '1:1 Unexpected target `./gone.md`, expected a file that there is; correct the path'
  },
  {
    rule: 'slug-duplicate',
    bad: [
      {path: 'a.md', source: '---\nslug: pumps\n---\n'},
      {path: 'b.md', source: '---\nslug: pumps\n---\n'}
    ],
    good: [
      {path: 'a.md', source: '---\nslug: pumps\n---\n'},
      {path: 'b.md', source: '---\nslug: wells\n---\n'}
    ],
    found:
      '2:7 Unexpected slug `pumps` of `a.md`, expected one of its own; change one of them'
  }
]

test('each rule has a test of its wording', () => {
  const tested = [...wordings, ...ofMany].map(({rule}) => rule)
  expect(tested.sort()).toEqual(rules.map(({id}) => id))
})

describe.each(wordings)('$rule', ({rule, bad, good, found, options}) => {
  const told = (source: string | Uint8Array): string[] =>
    checkPost(source, options).messages.flatMap((one) => line(one, rule))

  test('says what is wrong, and where', () => {
    expect(told(bad)).toEqual([found])
  })

  test('is silent about a post that is sound', () => {
    expect(told(good)).toEqual([])
  })
})

describe.each(ofMany)('$rule', ({rule, bad, good, found}) => {
  const told = async (posts: readonly PostInput[]): Promise<string[]> => {
    const lines: string[] = []
    for await (const result of checkPosts(posts, {workers: 0}))
      if ('messages' in result)
        lines.push(...result.messages.flatMap((one) => line(one, rule)))
    return lines
  }

  test('says what is wrong, and where', async () => {
    expect(await told(bad)).toEqual([found])
  })

  test('is silent about posts that are sound', async () => {
    expect(await told(good)).toEqual([])
  })
})

/** A message of a rule on one line; nothing of those of others. */
function line({ruleId, position, reason}: Message, rule: string): string[] {
  const {line, column} = position?.start ?? {}
  return ruleId === rule ? [`${line}:${column} ${reason}`] : []
}
