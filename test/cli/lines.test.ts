import {expect, test} from 'vitest'
import {type Line, lines} from '../../src/cli/lines.ts'

async function all(
  chunks: Array<string | Uint8Array>,
  longest = 100
): Promise<Array<string | Line>> {
  async function* input(): AsyncGenerator<string | Uint8Array> {
    yield* chunks
  }
  const list: Array<string | Line> = []
  for await (const line of lines(input(), longest))
    list.push('text' in line ? line.text : line)
  return list
}

test('lines end at LF or CRLF, the last one where the input does', async () => {
  expect(await all(['a\nb\r\n\nc'])).toEqual(['a', 'b', '', 'c'])
  expect(await all(['a\n'])).toEqual(['a'])
  expect(await all(['\n'])).toEqual([''])
  expect(await all([])).toEqual([])
})

test('a line may come in many pieces, and characters too', async () => {
  const bytes = Buffer.from('第7回\n夜\n')
  expect(await all(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual([
    '第7回',
    '夜'
  ])
})

test('of a line that is too long nothing is kept', async () => {
  const reason = 'a line of more than 4 bytes'
  expect(await all(['123', '45', '6\n1234\n12345'], 4)).toEqual([
    {reason},
    '1234',
    {reason}
  ])
})

test('a line that is not UTF-8 is said to be so', async () => {
  expect(await all([Uint8Array.of(97, 10, 0xff, 10, 98)])).toEqual([
    'a',
    {reason: 'a line that is not UTF-8'},
    'b'
  ])
})
