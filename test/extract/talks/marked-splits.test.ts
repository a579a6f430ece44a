import {expect, test} from 'vitest'
import {piece, textOf} from '../../../src/extract/piece.ts'
import {markedSplits} from '../../../src/extract/talks/marked-splits.ts'
import {lineOf} from './line-of.ts'

test.each([
  ['《水泵之道》 林小川，青禾首席咨询师', '林小川，青禾首席咨询师'],
  [
    '《水泵之道》 林小川，青禾首席咨询师，与别人合著过一本关于水泵的书，也讲过很多次课，负责过很多条河',
    '林小川，青禾首席咨询师'
  ],
  [
    '《水泵之道》 林小川 (北方河流禾点 公司 CTO。曾以水泵的大富翁总动员拿下年度益智类最佳水利大赏)',
    '林小川'
  ]
])('behind a title in quotes is who gives it: %s', (text, expected) => {
  const found = markedSplits(piece(lineOf(text))).find(
    ({joiner, first}) => joiner === 'quotes' && first === 'title'
  )
  expect(found && textOf(found.title)).toBe('水泵之道')
  expect(found && textOf(found.speaker)).toBe(expected)
})
