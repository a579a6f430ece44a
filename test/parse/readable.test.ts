import {expect, test} from 'vitest'
import * as fast from '../../src/fast.ts'
import {parsePost} from '../../src/index.ts'
import type {Limits} from '../../src/limits.ts'

const lifted: Partial<Limits> = {
  containers: Number.POSITIVE_INFINITY,
  blocks: Number.POSITIVE_INFINITY,
  marks: Number.POSITIVE_INFINITY
}

test.each([
  ['remark', parsePost],
  ['Sätteri', fast.parsePost]
])('with the limits lifted, deep quotes leave a message, by %s', (_, parse) => {
  const {messages, talks} = parse(`${'>'.repeat(2000)} x`, {limits: lifted})
  expect(talks).toEqual([])
  expect(messages.map(({ruleId}) => ruleId)).toEqual(['body-unreadable'])
})

test('quotes that are less deep are read', () => {
  const content = `${'>'.repeat(500)} [x](u)`
  const {messages, links} = parsePost(content, {limits: lifted})
  expect(messages).toEqual([])
  expect(links.map(({url}) => url)).toEqual(['u'])
})
