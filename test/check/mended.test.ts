import {expect, test} from 'vitest'
import {mended} from '../../src/check/mended.ts'
import type {Edit, Message} from '../../src/model.ts'

/** A message with edits, each from an offset to another. */
function message(
  ...edits: [from: number, to: number, text: string][]
): Message {
  const point = (offset: number) => ({line: 1, column: offset + 1, offset})
  const fix: Edit[] = edits.map(([from, to, text]) => ({
    position: {start: point(from), end: point(to)},
    text
  }))
  return {ruleId: 'x', severity: 'error', reason: '', url: '', fix}
}

test('edits are made, and all else stays', () => {
  const source = '\ufeffab\r\ncd'
  let rounds = 0
  const text = mended(source, () =>
    rounds++ > 0
      ? []
      : [message([5, 6, 'C']), message([1, 1, '# '], [3, 3, '!'])]
  )
  expect(text).toBe('\ufeff# ab!\r\nCd')
})

test('an edit over another waits for the next round, with all of its fix', () => {
  const seen: string[] = []
  const text = mended('abc', (source) => {
    seen.push(source)
    return source === 'abc'
      ? [message([0, 2, 'x']), message([1, 2, 'y'], [2, 3, 'z'])]
      : []
  })
  expect(text).toBe('xc')
  expect(seen).toEqual(['abc', 'xc'])
})

test('messages without a fix change nothing', () => {
  const {fix: _, ...plain} = message()
  expect(mended('a', () => [plain, message()])).toBe('a')
})

test('a fix that never ends is left at last', () => {
  expect(mended('', () => [message([0, 0, 'a'])])).toBe('a'.repeat(10))
})
