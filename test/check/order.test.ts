import {expect, test} from 'vitest'
import {byPlace} from '../../src/check/findings.ts'
import {nearest} from '../../src/check/nearest.ts'
import type {Message} from '../../src/index.ts'

/** A message of a rule, with or without a place. */
function message(ruleId: string, start?: number, end?: number): Message {
  const place = start !== undefined && {
    position: {
      start: {line: 1, column: start + 1, offset: start},
      end: {line: 1, column: (end ?? start) + 1, offset: end ?? start}
    }
  }
  return {ruleId, severity: 'error', reason: '', url: '', ...place}
}

test('messages are in order by place, end and rule, those without a place first', () => {
  const sorted = [
    message('c'),
    message('d'),
    message('b', 0, 1),
    message('a', 0, 2),
    message('b', 0, 2),
    message('a', 1)
  ]
  expect(sorted.toReversed().sort(byPlace)).toEqual(sorted)
  expect(byPlace(message('a', 1), message('a', 1))).toBe(0)
})

test('the nearest word is the first with the fewest slips', () => {
  expect(nearest('tilte', ['titel', 'title'], 2)).toBe('title')
  expect(nearest('abc', ['abd', 'abe'], 1)).toBe('abd')
  expect(nearest('abc', ['xyz', 'abcdef'], 2)).toBeUndefined()
  expect(nearest('', ['a'], 1)).toBe('a')
})
